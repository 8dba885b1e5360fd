import { make } from '../../shared/dom.js'
import { loadResult, RESULT, RESULT_WORDS } from '../../shared/result-loader.js'
import { TreePage } from './tree-page.js'
import { Walk } from '../../rules/tree/walk.js'

/**
 * The end of a walk. What the reader's own answers say about an outcome is a program of its own, loaded with the first answer: until it is
 * there, and where it does not come, an outcome is what its author wrote.
 */
export class WalkEnd {
  /** @param {!TreePage} page */
  constructor(page) {
    /** @const */ this.page = page
    /**
     * What a step to another tree is headed with.
     * @const
     */
    this.heading = make('h3', { tabindex: '-1' })
    /** @const */ this.other = make('section', { class: 'outcome' })
    /** @type {?{show: function(?Walk)}} */ this.result = null
    /** @type {?Walk} */ this.walk = null
    this.isAsked = false
  }

  /** @param {?Walk} walk a finished walk; null to take away what was shown */
  show(walk) {
    this.other.remove()
    const isHere = !!walk && this.page.tree.outcomes.has(walk.end)
    if (walk && !isHere) this.handOver(walk)
    this.walk = isHere ? walk : null
    if (this.result) this.result.show(this.walk)
    else if (isHere || this.page.root.getAttribute('data-stage') === 'ask') this.load()
  }

  load() {
    if (this.isAsked) return
    this.isAsked = true
    const [program, style, words] = ['program', 'style', 'result'].map((name) => this.page.root.getAttribute('data-' + name) || '')
    loadResult(program, style, words)
    const sheet = /** @type {!HTMLLinkElement} */ (document.querySelector(`link[href="${style}"]`))
    const take = () => {
      if (!window[RESULT_WORDS]) return
      this.page.learn(window[RESULT_WORDS])
      this.result = window[RESULT](this.page)
      this.result.show(this.walk)
    }
    const taken = () => {
      if (sheet.sheet) take()
      else sheet.onload = sheet.onerror = take
    }
    if (window[RESULT]) taken()
    else document.addEventListener(RESULT, taken, { once: true })
  }

  /**
   * The walk goes on in another tree.
   * @param {!Walk} walk
   */
  handOver(walk) {
    const { say } = this.page
    this.heading.textContent = say('other', this.page.name(walk.end))
    const link = make('a', { class: 'sign', href: walk.end }, say('other.go'))
    this.other.replaceChildren(make('p', { class: 'meta' }, say('other.meta')), this.heading, make('p', {}, link))
    this.page.part('outcomes').append(this.other)
  }
}
