import { formatWalk } from '../../rules/tree/tree-address.js'
import { make } from '../../shared/dom.js'
import { Step } from '../../rules/tree/walk.js'

/** Where the reader's weights stand in the address. */
export const WEIGHTS = 'weights'

/** Where the questions stand whose answer the reader is not sure of. */
export const UNSURE = 'unsure'

/** What the reader has opened, weighed or compared on a result. It stands behind the answers in the address. */
export class ResultAddress {
  /** @param {!Array<!Step>} steps @param {!Map<string, string>} extras as the address has them */
  constructor(steps, extras) {
    /** @const */ this.steps = steps
    /** @const */ this.extras = extras
  }

  /** @param {string} name @return {string|undefined} */
  get(name) {
    return this.extras.get(name)
  }

  /** @param {string} name @param {?string} value null takes it out of the address */
  set(name, value) {
    if (value === null) this.extras.delete(name)
    else this.extras.set(name, value)
    try {
      history.replaceState(null, '', '#' + this.fragment())
    } catch {
      // Some browsers refuse this from disk, or when it is done often: the address then holds the answers alone.
    }
  }

  /** @return {!Set<string>} ids of questions whose answer the reader is not sure of, beside those answered so */
  unsure() {
    return new Set((this.get(UNSURE) || '').split('+').filter((id) => this.steps.some((step) => step.question.id === id)))
  }

  /** @param {string} question @param {boolean} unsure */
  doubt(question, unsure) {
    const ids = this.unsure()
    if (unsure) ids.add(question)
    else ids.delete(question)
    this.set(UNSURE, ids.size ? [...ids].join('+') : null)
  }

  /** @return {string} the answers with the reader's doubts and weights, without the #: what a record rests on */
  weighed() {
    return formatWalk(this.steps, '', new Map([...this.extras].filter(([name]) => name === UNSURE || name === WEIGHTS)))
  }

  /** @return {string} the whole fragment, without the # */
  fragment() {
    return formatWalk(this.steps, '', this.extras)
  }

  /**
   * A part of the page that is closed at first; whether it is open is kept.
   * @param {string} name for the address
   * @param {string} title
   * @param {function(): !Array<!Node>} fill called when it is first opened
   * @return {!Element}
   */
  fold(name, title, fill) {
    const box = /** @type {!HTMLDetailsElement} */ (make('details', { class: 'made fold' }, make('summary', {}, make('h3', {}, title))))
    const open = () => {
      if (box.children.length < 2) box.append(make('div', { class: 'fold__in' }, ...fill()))
    }
    if (this.extras.has(name)) {
      box.open = true
      open()
    }
    box.addEventListener('toggle', () => {
      if (box.open) open()
      if (box.open !== this.extras.has(name)) this.set(name, box.open ? '' : null)
    })
    return box
  }
}
