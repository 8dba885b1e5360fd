import { fragment } from '../../shared/page-address.js'
import { formatWalk, parseWalk, shownAt } from '../../rules/tree/tree-address.js'
import { ask, release } from './ask.js'
import { Bar } from './bar.js'
import { goTo, isShown } from '../../shared/dom.js'
import { showNotes } from './notes.js'
import { TreePage } from './tree-page.js'
import { Trail } from './trail.js'
import { Chosen, replay, Step, Walk } from '../../rules/tree/walk.js'

/**
 * Shows the end of a walk, and takes it away for null. The heading is that of an end that is no outcome of this page.
 * @typedef {{show: function(?Walk), heading: !HTMLElement}}
 */
export let Ends

/**
 * Leads through a tree one question at a time, on the page that holds the whole tree. All state is in the fragment of the address, so
 * Back, Forward, bookmarks and links between people work by themselves.
 */
class Wizard {
  /**
   * @param {!Element} root
   * @param {function(!TreePage): !Ends} ends
   */
  constructor(root, ends) {
    /** @const */ this.page = new TreePage(root)
    /** @const */ this.bar = new Bar(this.page)
    /** @const */ this.trail = new Trail(this.page)
    /** @const */ this.ends = ends(this.page)
    /** @type {!Array<!Step>} */ this.steps = []
    /**
     * The question or outcome that is shown; empty for the whole tree.
     * @type {string}
     */ this.at = ''
    /** @type {!Chosen} */ this.chosen = new Map()
    /**
     * What to say with the next step.
     * @type {string}
     */ this.news = ''
    /** @const */ this.listening = new AbortController()
    const { signal } = this.listening
    // What is open or weighed on a result changes without a step; a middle click, or copying the address of a link, is no click.
    for (const event of ['pointerdown', 'focusin']) root.addEventListener(event, () => this.leadToMap(), { signal })
    // On the document: of what stands in an element that listens for clicks, screen readers say that it can be clicked.
    document.addEventListener('click', (event) => this.click(/** @type {!MouseEvent} */ (event)), { signal })
    window.addEventListener('hashchange', () => this.show(true), { signal })
    this.show(false)
  }

  /**
   * Draws. Where that fails, for example for lack of a part in a changed template, the page becomes again what it is without a script.
   * @param {boolean} moved
   */
  show(moved) {
    try {
      this.draw(moved)
    } catch (error) {
      const { page } = this
      this.listening.abort()
      release(page)
      page.sections.forEach((section) => section.removeAttribute('hidden'))
      page.root.removeAttribute('data-stage')
      this.intro(false)
      this.bar.box.remove()
      this.trail.box.remove()
      throw error
    }
  }

  /** @param {boolean} moved whether the reader did something: then the eyes and the keyboard are taken along */
  draw(moved) {
    const { page } = this
    const address = parseWalk(page.tree, fragment())
    const target = address.anchor ? document.getElementById(address.anchor) : null
    if (target && page.root.contains(target) && !(this.at && isShown(target))) return this.whole(target, moved)
    if (target && this.at) return
    const { steps, before, at } = shownAt(page.tree, address)
    page.shown = { steps, before, at, extras: address.extras }
    this.chosen = address.chosen
    this.steps = steps
    this.at = at
    this.step(before)
    const gone = address.anchor && !target ? page.say('lost.place') : ''
    this.bar.say(this.news || (address.lost ? page.say('lost', address.lost) : gone))
    this.news = ''
    if (!moved) return
    page.root.scrollIntoView()
    this.heading().focus({ preventScroll: true })
  }

  /**
   * Shows the step that is reached.
   * @param {!Array<!Step>} before
   */
  step(before) {
    const { page, steps, at } = this
    const question = page.tree.questions.get(at)
    release(page)
    page.sections.forEach((section) => section.toggleAttribute('hidden', section.id !== at))
    this.intro(true)
    page.root.setAttribute('data-stage', question ? (before.length ? 'ask' : 'start') : 'end')
    if (question) ask(page, question, before, this.chosen, (ids) => formatWalk(this.after(ids)), (ids) => this.take(ids))
    this.ends.show(question ? null : { steps, end: at, done: true })
    this.bar.show(before, steps)
    this.trail.show(steps, at)
    this.leadToMap()
    const heading = this.heading()
    heading.setAttribute('aria-level', '2')
    showNotes(page, heading.parentElement)
    document.title = heading.textContent + ' – ' + page.title
  }

  /** The map is told what is shown here, and leads back to it. */
  leadToMap() {
    const { steps, before, at, extras } = this.page.shown
    const walk = formatWalk(steps, before.length < steps.length ? at : '', extras)
    this.page.root.querySelectorAll('[data-map]').forEach((link) => link.setAttribute('href', link.getAttribute('href').replace(/#.*/, '') + (walk && '#' + walk)))
  }

  /**
   * The first question is what readers come for: what introduces the tree stands behind it.
   * @param {boolean} behind
   */
  intro(behind) {
    const { page } = this
    const intro = page.parts.get('intro')
    if (intro && behind) page.part('outcomes').after(intro)
    else if (intro) this.bar.box.before(intro)
  }

  /** @return {!HTMLElement} the heading of the step that is shown */
  heading() {
    const { page, at } = this
    return page.section(at) ? page.heading(at) : this.ends.heading
  }

  /**
   * The page as it was written.
   * @param {!Element} target
   * @param {boolean} moved
   */
  whole(target, moved) {
    const { page } = this
    if (!this.at && moved) return
    this.at = ''
    release(page)
    this.ends.show(null)
    page.sections.forEach((section) => section.removeAttribute('hidden'))
    this.intro(false)
    page.root.removeAttribute('data-stage')
    page.shown = { steps: this.steps, before: this.steps, at: '', extras: new Map() }
    showNotes(page, null)
    this.leadToMap()
    this.bar.rest(formatWalk(this.steps))
    this.trail.show([], '')
    document.title = page.title
    if (!moved) return
    target.scrollIntoView()
    goTo(target.querySelector('h3') || target)
  }

  /**
   * The walk that follows a choice.
   * @param {!Array<string>} ids
   * @return {!Array<!Step>}
   */
  after(ids) {
    /** @type {!Chosen} */
    const chosen = new Map()
    this.chosen.forEach((value, key) => chosen.set(key, value))
    return replay(this.page.tree, chosen.set(this.at, ids)).steps
  }

  /**
   * Keeps a choice in the entry of the browser's history that is left, so that Back shows it.
   * @param {!Array<string>} ids
   */
  take(ids) {
    const after = this.after(ids)
    const lost = this.steps.filter((step) => !after.some((one) => one.question === step.question)).length
    this.news = lost ? this.page.say('dropped', lost) : ''
    try {
      history.replaceState(null, '', '#' + formatWalk(after, this.at))
    } catch {
      // Some browsers refuse this from disk, or when it is done often: Back then shows the question without its former answer.
    }
  }

  /**
   * A link to a place that is in sight leads there, and the address keeps the answers.
   * @param {!MouseEvent} event
   */
  click(event) {
    this.leadToMap()
    const link = /** @type {!Element} */ (event.target).closest('a[href^="#"]')
    if (!link || !this.at || event.button || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return
    const id = link.getAttribute('href').slice(1)
    const use = /^fnref-(\d+)/.exec(id)
    const uses = use ? [...this.page.root.querySelectorAll(`a[href="#fn-${use[1]}"]`)] : [document.getElementById(id)]
    const target = uses.find((element) => element && isShown(element))
    if (!id || !target) return
    event.preventDefault()
    goTo(target)
  }
}

/**
 * @param {!Element} root
 * @param {function(!TreePage): !Ends} ends what is shown at the end of a walk
 */
export function startWizard(root, ends) {
  new Wizard(root, ends)
}
