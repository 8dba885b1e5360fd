import { teller } from '../../shared/live-region.js'
import { make } from '../../shared/dom.js'
import { ResultAddress, WEIGHTS } from './result-address.js'
import { TreePage } from './tree-page.js'
import { HEAVIEST, verdict } from '../../rules/tree/score.js'
import { Walk } from '../../rules/tree/walk.js'

/**
 * The reader's own weights, where the address holds such that fit the criteria.
 * @param {!TreePage} page
 * @param {!ResultAddress} kept
 * @return {?Array<number>} one for each criterion
 */
export function weightsIn(page, kept) {
  const weights = (kept.get(WEIGHTS) || 'none').split('+').map(Number)
  const fits = page.data.compare && weights.length === page.data.compare.criteria.length
  return fits && weights.every((weight) => weight >= 0 && weight <= HEAVIEST) ? weights : null
}

/** Weights of the reader's own, their sums, and what would turn the order round. What the author's weights say is no verdict. */
export class Weights {
  /** @param {!TreePage} page @param {!Walk} walk @param {!ResultAddress} kept */
  constructor(page, walk, kept) {
    /** @const */ this.page = page
    /** @const */ this.walk = walk
    /** @const */ this.kept = kept
    /** @const */ this.criteria = page.data.compare.criteria
    /** @type {!Array<number>} */ this.columns = []
    /** @type {!Array<!Element>} */ this.cells = []
    /** @const {!Array<number>} */ this.weights = this.own() || this.criteria.map((criterion) => criterion.weight)
    /** @const */ this.verdict = make('div', { class: 'verdict' })
    /** @const */ this.aloud = make('p', { class: 'hush', 'aria-live': 'polite' })
    /** @const */ this.tellAloud = teller(this.aloud, this.verdict)
  }

  /** @return {?Array<number>} */
  own() {
    return weightsIn(this.page, this.kept)
  }

  /** @param {!Array<number>} columns those that are compared @return {!Weights} */
  of(columns) {
    this.columns = columns
    this.cells = columns.map((column) => make('td', { 'data-th': this.page.name(this.page.data.compare.outcomes[column]) }))
    return this
  }

  /** @param {number} i place of the criterion @return {!Element} */
  input(i) {
    const attributes = { type: 'number', min: '0', max: String(HEAVIEST), step: 'any', inputmode: 'decimal', value: String(this.weights[i]) }
    const input = /** @type {!HTMLInputElement} */ (make('input', attributes))
    input.setAttribute('aria-label', this.page.say('score.weight', this.criteria[i].name))
    input.addEventListener('input', () => {
      const weight = Number(input.value)
      this.weights[i] = Math.min(Math.max(weight || 0, 0), HEAVIEST)
      this.kept.set(WEIGHTS, this.weights.join('+'))
      this.weigh()
      this.tellAloud()
    })
    return input
  }

  /** @return {!Element} the row of sums */
  sums() {
    this.weigh()
    return make('tr', {}, make('th', { scope: 'row' }, this.page.say('score.sum')), make('td', {}), ...this.cells)
  }

  weigh() {
    const { say, data } = this.page
    const { outcomes } = data.compare
    const names = outcomes.map((id) => this.page.name(id))
    const { sums, first, lines } = verdict(names, this.criteria, this.weights, say, this.columns)
    sums.forEach(({ text }, i) => (this.cells[i].textContent = text))
    if (first >= 0 && outcomes[first] !== this.walk.end) lines.push(say('score.against', names[first], this.page.name(this.walk.end)))
    this.verdict.replaceChildren(...(this.own() ? lines : []).map((line) => make('p', {}, line)))
  }
}
