import { casesLike } from './cases.js'
import { singleChanges } from '../../rules/tree/change.js'
import { compared } from './compare.js'
import { make } from '../../shared/dom.js'
import { TreePage } from './tree-page.js'
import { share } from './share.js'
import { Walk } from '../../rules/tree/walk.js'
import { whatWouldChange } from './whatif.js'
import { why } from './why.js'

/** An outcome with what the reader's own answers say about it. The author's words stay where they are; the rest is put between and after them. */
export class OutcomeSection {
  /** @param {!TreePage} page */
  constructor(page) {
    /** @const */ this.page = page
    /** @type {!Array<!Element>} */ this.made = []
    /**
     * What a step to another tree is headed with.
     * @const
     */
    this.heading = make('h3', { tabindex: '-1' })
  }

  /** @param {?Walk} walk a finished walk; null to take away what was shown */
  show(walk) {
    this.made.forEach((element) => element.remove())
    this.made = []
    if (!walk) return
    if (!this.page.tree.outcomes.has(walk.end)) return this.handOver(walk)
    const { page } = this
    const section = page.section(walk.end)
    const changes = singleChanges(page.tree, walk.steps)
    const parts = [...section.querySelectorAll('h4')]
    parts.forEach((part) => part.setAttribute('aria-level', '3'))
    const first = why(page, walk)
    this.made = [first, whatWouldChange(page, walk, changes), casesLike(page, walk), compared(page, walk), share(page, walk, changes)].filter(
      (element) => element,
    )
    section.append(...this.made)
    if (parts[0]) parts[0].before(first)
  }

  /**
   * The walk goes on in another tree.
   * @param {!Walk} walk
   */
  handOver(walk) {
    const { say } = this.page
    const name = this.page.name(walk.end)
    this.heading.textContent = say('other', name)
    const link = make('a', { class: 'sign', href: walk.end }, say('other.go'))
    const box = make('section', { class: 'outcome' }, make('p', { class: 'meta' }, say('other.meta')), this.heading, make('p', {}, link))
    this.made = [box]
    this.page.part('outcomes').append(box)
  }
}
