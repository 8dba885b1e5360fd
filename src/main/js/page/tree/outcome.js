import { Actions } from './share.js'
import { casesLike } from './cases.js'
import { singleChanges } from '../../rules/tree/change.js'
import { compared, nameCriteria } from './compare.js'
import { tellAll, tellFacts } from './facts.js'
import { evidence, gist, standingOf } from './gist.js'
import { ResultAddress } from './result-address.js'
import { make } from '../../shared/dom.js'
import { showNotes } from './notes.js'
import { TreePage } from './tree-page.js'
import { versus } from './versus.js'
import { Walk } from '../../rules/tree/walk.js'
import { whatWouldChange } from './whatif.js'
import { answersWithReasons } from './why.js'
import { firstSentence, WrittenPart, writtenIn } from './written.js'

/**
 * Whether all that a part says is for readers who answered otherwise.
 * @param {!Element} body
 * @return {boolean}
 */
function isForOthers(body) {
  const said = [...body.querySelectorAll('p, li')]
  return said.length > 0 && said.every((one) => one.closest('p[hidden], li[hidden]'))
}

/**
 * Copies of a recommendation: what it says first, for the first screen, and what it says besides.
 * @param {!Element} advice
 * @return {{lead: !Element, more: !Array<!Element>}}
 */
function ledBy(advice) {
  const lead = /** @type {!Element} */ (advice.cloneNode(true))
  const blocks = [...lead.children]
  const first = blocks.findIndex((block) => !block.hasAttribute('hidden'))
  const rest = blocks.slice(first + 1)
  const isWhole = first < 0 || blocks[first].localName !== 'p' || blocks[first].textContent.trim().endsWith(':')
  if (isWhole || rest.every((block) => block.hasAttribute('hidden'))) return { lead, more: [] }
  return { lead, more: [make('div', { class: 'prose outcome__advice outcome__more' }, ...rest)] }
}

/** An outcome with what the reader's own answers say about it: the author's words, in the order in which a result is used. */
export class OutcomeSection {
  /** @param {!TreePage} page */
  constructor(page) {
    nameCriteria(page)
    /** @const */ this.page = page
    /** @type {?Element} */ this.section = null
    /** @type {!Array<!Node>} the section as its author wrote it */ this.author = []
    /** @type {!Array<!Element>} what stands in it for this reader alone */ this.facts = []
  }

  /** @param {?Walk} walk that ends in an outcome of this page; null to take away what was shown */
  show(walk) {
    this.facts.forEach((element) => element.remove())
    this.facts = []
    if (this.section) {
      this.section.replaceChildren(...this.author)
      this.section.querySelectorAll('h4').forEach((heading) => heading.removeAttribute('aria-level'))
    }
    tellAll(this.page)
    this.section = walk && this.page.section(walk.end)
    if (!walk) return
    this.author = [...this.section.childNodes]
    this.draw(walk)
    showNotes(this.page, this.section)
  }

  /** @param {!Walk} walk */
  draw(walk) {
    const { page } = this
    const section = /** @type {!Element} */ (this.section)
    this.facts = tellFacts(page, walk)
    const written = writtenIn(section)
    const { parts } = written
    parts.forEach(({ heading }) => heading.setAttribute('aria-level', '3'))
    parts.get('when not')?.body.querySelectorAll('li').forEach((item) => item.toggleAttribute('hidden', !!item.querySelector('.hint--way')))
    const take = (/** @type {string} */ name) => {
      const part = parts.get(name)
      if (part && isForOthers(part.body)) {
        part.heading.remove()
        part.body.remove()
        return []
      }
      return part ? [make('section', { class: 'part-of' }, part.heading, part.body)] : []
    }
    const kept = new ResultAddress(walk.steps, page.shown.extras)
    const standing = standingOf(page, walk, kept.unsure())
    const changes = singleChanges(page.tree, walk.steps)
    const actions = new Actions(page, walk, written, { standing, changes, kept })
    const own = [...(parts.get('case studies')?.body.querySelectorAll('a') || [])].map((link) => link.href)
    const like = casesLike(page, walk, standing, own)
    const comparison = compared(page, walk, kept)
    const grades = evidence(page, walk)
    if (grades) actions.box.append(grades)
    const { lead, more } = ledBy(written.advice)
    written.advice.replaceWith(lead, gist(page, walk, written, standing), actions.box, ...more)
    const carried = section.querySelectorAll('.carried')
    const box = make('div', { class: 'carries' })
    carried[0]?.before(box)
    box.append(...carried)
    const sides = [...this.worked(parts.get('confirmation')), ...take('when not'), ...take('consequences')]
    const steps = take('next steps')
    const first = steps.length + sides.length ? [make('div', { class: 'pair' }, ...steps, ...(sides.length ? [make('div', {}, ...sides)] : []))] : []
    const cases = take('case studies')
    take('effort')
    take('confirmation')
    section.append(...first, ...[...parts.values()].filter(({ heading }) => heading.parentElement === section).flatMap(({ heading, body }) => [heading, body]))
    section.append(make('div', { class: 'pair' }, whatWouldChange(page, walk, changes, kept), ...cases))
    section.append(kept.fold('why', page.say('why'), () => [answersWithReasons(page, walk, kept, (id) => this.again(walk, id))]))
    if (like) section.append(kept.fold('cases', page.say('cases'), () => [like]))
    if (comparison) section.append(kept.fold('compare', page.say('compare'), comparison))
    section.append(kept.fold('versus', page.say('versus'), () => versus(page, walk, standing, kept)))
    section.append(kept.fold('record', page.say('share.preview'), () => [make('pre', { role: 'group', tabindex: '0', 'aria-label': page.say('share.preview') }, actions.record(true))]))
  }

  /**
   * Draws the result anew after a reader's doubt, and gives the box back the keyboard.
   * @param {!Walk} walk
   * @param {string} question
   */
  again(walk, question) {
    this.show(walk)
    const box = /** @type {?HTMLElement} */ (this.section.querySelector('[data-unsure="' + question + '"]'))
    if (box) box.focus({ preventScroll: true })
  }

  /**
   * How to see that it worked; what would overturn it stands at the top.
   * @param {!WrittenPart|undefined} part
   * @return {!Array<!Element>}
   */
  worked(part) {
    if (!part) return []
    const heading = /** @type {!Element} */ (part.heading.cloneNode(true))
    heading.removeAttribute('id')
    return [make('section', { class: 'part-of' }, heading, make('div', { class: 'prose' }, /** @type {!Node} */ (firstSentence(part.body)[0])))]
  }
}
