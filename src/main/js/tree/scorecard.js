import { make } from './dom.js'
import { Page } from './page.js'
import { flips, HEAVIEST, total } from './score.js'
import { Walk } from './walk.js'

/** Weights of the reader's own, their sums, and what would turn the order round. */
export class Scorecard {
  /** @param {!Page} page @param {!Walk} walk @param {!Array<number>} columns */
  constructor(page, walk, columns) {
    /** @const */ this.page = page
    /** @const */ this.walk = walk
    /** @const */ this.columns = columns
    /** @const */ this.criteria = page.data.compare.criteria
    /** @const {!Array<number>} */ this.weights = this.criteria.map((criterion) => criterion.weight)
    /** @const */ this.cells = columns.map((column) => make('td', { 'data-th': page.name(page.data.compare.outcomes[column]) }))
    /** @const */ this.verdict = make('div', { class: 'verdict', role: 'status' })
  }

  /** @param {number} i place of the criterion @return {!Element} */
  input(i) {
    const attributes = { type: 'number', min: '0', max: String(HEAVIEST), step: 'any', inputmode: 'decimal', value: String(this.weights[i]) }
    const input = /** @type {!HTMLInputElement} */ (make('input', attributes))
    input.setAttribute('aria-label', this.page.say('score.weight', this.criteria[i].name))
    input.addEventListener('input', () => {
      const weight = Number(input.value)
      this.weights[i] = Math.min(Math.max(weight || 0, 0), HEAVIEST)
      this.weigh()
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
    const sums = this.columns.map((column) => ({ column, sum: total(this.criteria, this.weights, column) }))
    sums.forEach(({ sum }, i) => (this.cells[i].textContent = short(sum)))
    const [first, second] = [...sums].sort((a, b) => b.sum - a.sum)
    const name = (/** @type {number} */ column) => this.page.name(data.compare.outcomes[column])
    const lead = first.sum - second.sum
    const lines = [lead ? say('score.first', name(first.column), short(first.sum), name(second.column), short(second.sum)) : say('score.equal', name(first.column), name(second.column))]
    const [turn] = flips(this.criteria, this.weights, first.column, second.column)
    if (turn) lines.push(say(turn.above ? 'score.above' : 'score.below', this.criteria[turn.criterion].name, short(turn.at)))
    else if (lead) lines.push(say('score.safe'))
    const best = data.compare.outcomes[first.column]
    if (lead && best !== this.walk.end) lines.push(say('score.against', name(first.column), this.page.name(this.walk.end)))
    this.verdict.replaceChildren(...lines.map((line) => make('p', {}, line)))
  }
}

/**
 * At most two digits after the point.
 * @param {number} value
 * @return {string}
 */
function short(value) {
  return String(Math.round(value * 100) / 100)
}
