/** What a calculator works out: the costs of its options, and at which volume one becomes cheaper than another. */

import { namesIn, parsed, Term, valueOf } from './formula.js'

/** @typedef {{id: string, value: number, from: number, to: number, made: (boolean|undefined)}} */
export let Input

/** @typedef {{name: string, hue: (string|undefined), running: string, setup: (string|undefined), right: (string|undefined)}} */
export let Option

/** @typedef {{id: string, currency: string, volume: string, loss: (string|undefined), inputs: !Array<!Input>,
 *     sums: !Array<{id: string, formula: string}>, options: !Array<!Option>}}
 */
export let CalculatorData

/**
 * What one option costs. `running` is a month, `setup` once, `right` a share of 1, `total` a month with mistakes; NaN where there is no
 * such number.
 * @typedef {{running: number, setup: number, right: number, total: number}}
 */
export let Costs

/** Points in each tenfold of volume. Two steps of a formula that are nearer to each other than this may be missed. */
export const POINTS = 24

/** How far around the reader's volume is looked: tenfolds to either side. */
const POWERS = 3

/** A calculator's formulas, ready to be used. */
export class Model {
  /** @param {!CalculatorData} data whose formulas can be read */
  constructor(data) {
    /** @const */ this.data = data
    /** @const */ this.sums = data.sums.map(({ id, formula }) => ({ id, term: parsed(formula) }))
    /** @const */ this.running = data.options.map((option) => parsed(option.running))
    /** @const */ this.setup = data.options.map((option) => parsed(option.setup || '0'))
    /** @const */ this.right = data.options.map((option) => parsed(option.right || '100'))
    const varying = new Set([data.volume])
    /** @const those that change with the volume */
    this.moving = this.sums.filter(({ id, term }) => namesIn(term).some(({ name }) => varying.has(name)) && varying.add(id))
  }

  /**
   * Inputs and sums by name.
   * @param {!Map<string, number>} inputs
   * @return {!Map<string, number>}
   */
  known(inputs) {
    /** @type {!Map<string, number>} */
    const known = new Map()
    inputs.forEach((value, id) => known.set(id, value))
    this.sums.forEach(({ id, term }) => known.set(id, valueOf(term, known)))
    return known
  }

  /** @param {!Map<string, number>} inputs @return {!Array<!Costs>} one for each option */
  costs(inputs) {
    const known = this.known(inputs)
    const amount = (/** @type {!Term} */ term) => {
      const value = valueOf(term, known)
      return value >= 0 && value < Infinity ? value : NaN
    }
    const atStake = known.get(this.data.volume) * (this.data.loss ? known.get(this.data.loss) : 0)
    return this.running.map((term, i) => {
      const running = amount(term)
      const share = amount(this.right[i]) / 100
      const right = share <= 1 ? share : NaN
      return { running, setup: amount(this.setup[i]), right, total: running + atStake * (1 - right) }
    })
  }

  /**
   * Volumes around the reader's own, and what each option costs a month at each.
   * @param {!Map<string, number>} inputs
   * @return {{volumes: !Array<number>, bills: !Array<!Array<number>>}}
   */
  sweep(inputs) {
    const known = this.known(inputs)
    const middle = Math.round(Math.log(Math.max(known.get(this.data.volume), 1)) / Math.LN10)
    const volumes = []
    for (let step = -POWERS * POINTS; step <= POWERS * POINTS; step++) volumes.push(Math.pow(10, middle + step / POINTS))
    /** @type {!Array<!Array<number>>} */
    const bills = this.running.map(() => [])
    volumes.forEach((volume) => {
      this.move(known, volume)
      this.running.forEach((term, i) => bills[i].push(valueOf(term, known)))
    })
    return { volumes, bills }
  }

  /** @param {!Map<string, number>} known @param {number} volume */
  move(known, volume) {
    known.set(this.data.volume, volume)
    this.moving.forEach(({ id, term }) => known.set(id, valueOf(term, known)))
  }

  /**
   * The volumes at which an option's bill turns from dearer to cheaper than another's, or back.
   * @param {!Map<string, number>} inputs
   * @param {{volumes: !Array<number>, bills: !Array<!Array<number>>}} sweep
   * @param {number} option
   * @param {number} base
   * @return {{cheaper: boolean, turns: !Array<number>}} whether it is cheaper at the lowest volume, and where that changes
   */
  turns(inputs, sweep, option, base) {
    const known = this.known(inputs)
    const gap = (/** @type {number} */ volume) => {
      this.move(known, volume)
      return valueOf(this.running[option], known) - valueOf(this.running[base], known)
    }
    const isCheaper = (/** @type {number} */ i) => sweep.bills[option][i] < sweep.bills[base][i]
    const turns = []
    for (let i = 1; i < sweep.volumes.length; i++) {
      if (isCheaper(i) === isCheaper(i - 1)) continue
      let [low, high] = [sweep.volumes[i - 1], sweep.volumes[i]]
      for (let round = 0; round < 50; round++) {
        const half = (low + high) / 2
        if (gap(half) < 0 === isCheaper(i)) high = half
        else low = half
      }
      turns.push(high)
    }
    return { cheaper: isCheaper(0), turns }
  }
}

/**
 * Months until what an option costs more to set up has come back.
 * @param {!Costs} option
 * @param {!Costs} base
 * @param {function(!Costs): number} monthly
 * @return {{kind: string, months: number}} `after` so many months, at `once`, `until` so many months only, `never`, `same` or `none`
 */
export function payback(option, base, monthly) {
  const saved = monthly(base) - monthly(option)
  const extra = option.setup - base.setup
  const months = extra / saved
  const kind =
    isNaN(saved + extra) ? 'none' : !saved && !extra ? 'same' : saved > 0 ? (extra > 0 ? 'after' : 'once') : extra < 0 ? (saved ? 'until' : 'once') : 'never'
  return { kind, months }
}
