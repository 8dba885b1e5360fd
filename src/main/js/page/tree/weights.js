import { teller } from '../../shared/live-region.js'
import { make } from '../../shared/dom.js'
import { TreePage } from './tree-page.js'
import { HEAVIEST, verdict } from '../../rules/tree/score.js'
import { Walk } from '../../rules/tree/walk.js'

/** Weights of the reader's own, their sums, and what would turn the order round. */
export class Weights {
  /** @param {!TreePage} page @param {!Walk} walk @param {!Array<number>} columns */
  constructor(page, walk, columns) {
    /** @const */ this.page = page
    /** @const */ this.walk = walk
    /** @const */ this.columns = columns
    /** @const */ this.criteria = page.data.compare.criteria
    /** @const {!Array<number>} */ this.weights = this.criteria.map((criterion) => criterion.weight)
    /** @const */ this.cells = columns.map((column) => make('td', { 'data-th': page.name(page.data.compare.outcomes[column]) }))
    /** @const */ this.verdict = make('div', { class: 'verdict' })
    /** @const */ this.aloud = make('p', { class: 'hush', role: 'status' })
    /** @const */ this.tellAloud = teller(this.aloud, this.verdict)
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
    this.verdict.replaceChildren(...lines.map((line) => make('p', {}, line)))
  }
}
