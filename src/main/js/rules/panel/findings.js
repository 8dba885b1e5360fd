/** What a calculator says: its sentences, its tables and its drawings, as texts in the reader's language. */

import { Shape, drawn } from './chart.js'
import { Costs, Model, payback, POINTS } from './model.js'
import { Numbers } from './numbers.js'
import { Say } from '../words.js'

/**
 * A cell of a table; `value` is the number behind the text, where there is one.
 * @typedef {{value: (number|undefined), text: string}}
 */
export let Cell

/**
 * @typedef {{lines: !Array<string>, costs: !Array<!Array<!Cell>>, best: number, against: !Array<!Array<!Cell>>,
 *     charts: !Array<!Array<!Shape>>}}
 */
export let Findings

/** Cases that a cost is told for. */
const MANY = 1000

/** Intervals of volume that are told one by one. */
const INTERVALS = 2

/**
 * @param {!Model} model
 * @param {!Map<string, number>} inputs
 * @param {number} base the option that others are held against
 * @param {boolean} made whether made-up inputs are still as they were
 * @param {Say} say
 * @return {!Findings}
 */
export function findings(model, inputs, base, made, say) {
  const { data } = model
  const numbers = new Numbers(say, data.currency)
  const money = (/** @type {number} */ value) => cell(value, say, () => numbers.money(value))
  const costs = model.costs(inputs)
  const volume = /** @type {number} */ (inputs.get(data.volume))
  const sweep = model.sweep(inputs)
  const order = ranked(costs, (one) => one.total)
  return {
    lines: lines(model, inputs, costs, made, say, numbers),
    costs: costs.map((one) => {
      const share = () => say('number.share', numbers.plain(Math.round(one.right * 1000) / 10))
      const mistakes = [cell(one.right, say, share), money((MANY * one.running) / (volume * one.right)), money(one.total)]
      return [money(one.setup), money(one.running), ...(data.loss ? mistakes : [money((MANY * one.running) / volume)])]
    }),
    best: order.length ? order[0].option : -1,
    against: costs.map((one, i) => {
      if (i === base) return [{ text: say('base') }]
      const back = (/** @type {function(!Costs): number} */ monthly) => months(one, costs[base], monthly, say, numbers)
      const both = [back((each) => each.running), ...(data.loss ? [back((each) => each.total)] : [])]
      return [...both, { text: intervals(model.turns(inputs, sweep, i, base), costs[i], costs[base], say, numbers) }]
    }),
    charts: charts(model, inputs, costs, sweep, say, numbers),
  }
}

/** @param {number} value @param {Say} say @param {function(): string} text @return {!Cell} */
function cell(value, say, text) {
  return isFinite(value) ? { value: Math.round(value * 1e6) / 1e6, text: text() } : { text: say('unknown') }
}

/** @param {!Array<!Costs>} costs @param {function(!Costs): number} cost @return {!Array<{option: number, cost: number}>} cheapest first */
function ranked(costs, cost) {
  const all = costs.map((one, option) => ({ option, cost: cost(one) })).filter((one) => isFinite(one.cost))
  return all.sort((a, b) => a.cost - b.cost || a.option - b.option)
}

/** @param {!Model} model @param {!Map<string, number>} inputs @param {!Array<!Costs>} costs @param {boolean} made @param {Say} say @param {!Numbers} numbers @return {!Array<string>} */
function lines(model, inputs, costs, made, say, numbers) {
  const { options, loss, volume } = model.data
  const [first, second] = ranked(costs, (one) => one.total)
  const [bill] = ranked(costs, (one) => one.running)
  const name = (/** @type {{option: number}} */ one) => options[one.option].name
  const said = []
  if (first) {
    const equal = second && second.cost - first.cost < 0.005
    said.push(say(loss ? 'first' : 'first.bill', name(first), numbers.money(first.cost)))
    if (second) said.push(equal ? say('equal', name(second)) : say('next', name(second), numbers.money(second.cost)))
  }
  if (loss && bill) said.push(first && bill.option === first.option ? say('bill.same') : say('bill', name(bill), numbers.money(bill.cost)))
  if (loss) said.push(say('point', numbers.money((inputs.get(volume) * inputs.get(loss)) / 100)))
  const lost = options.filter((option, i) => !isFinite(costs[i].total))
  if (lost.length) said.push(say('lost', lost.map((option) => option.name).join('; ')))
  if (made) said.push(say('made'))
  return said
}

/** @param {!Costs} option @param {!Costs} base @param {function(!Costs): number} monthly @param {Say} say @param {!Numbers} numbers @return {!Cell} */
function months(option, base, monthly, say, numbers) {
  const { kind, months } = payback(option, base, monthly)
  const counted = kind === 'after' || kind === 'until'
  if (counted && Math.abs(months) >= 1200) return { text: say(kind === 'after' ? 'back.century' : 'back.once') }
  if (counted && Math.abs(months) < 0.05) return { value: 0, text: say(kind === 'after' ? 'back.once' : 'back.never') }
  const count = numbers.fixed(Math.abs(months), Math.abs(months) < 99.95 ? 1 : 0)
  return { value: counted ? Math.abs(months) : undefined, text: say(kind === 'none' ? 'unknown' : 'back.' + kind, count) }
}

/** @param {{cheaper: boolean, turns: !Array<number>}} found @param {!Costs} option @param {!Costs} base @param {Say} say @param {!Numbers} numbers @return {string} */
function intervals({ cheaper, turns }, option, base, say, numbers) {
  if (isNaN(option.running + base.running)) return say('unknown')
  if (!turns.length) return say(cheaper ? 'lower.always' : 'lower.never')
  const at = turns.map((turn) => numbers.rough(turn))
  /** @type {!Array<string>} */
  const parts = cheaper ? [say('lower.upto', at[0])] : []
  for (let i = cheaper ? 1 : 0; i < at.length; i += 2) parts.push(i + 1 < at.length ? say('lower.between', at[i], at[i + 1]) : say('lower.from', at[i]))
  return parts.length > INTERVALS ? say('lower.often', parts[0], parts[parts.length - 1]) : parts.join('; ')
}

/** @param {!Model} model @param {!Map<string, number>} inputs @param {!Array<!Costs>} costs @param {{volumes: !Array<number>, bills: !Array<!Array<number>>}} sweep @param {Say} say @param {!Numbers} numbers @return {!Array<!Array<!Shape>>} */
function charts(model, inputs, costs, sweep, say, numbers) {
  const { data } = model
  const each = (/** @type {!Array<number>} */ bills, /** @type {number} */ more) => bills.map((bill, i) => (bill / sweep.volumes[i] + more) * MANY)
  const views = [sweep.bills.map((bills) => each(bills, 0))]
  const loss = data.loss ? /** @type {number} */ (inputs.get(data.loss)) : 0
  if (data.loss) views.push(sweep.bills.map((bills, i) => each(bills, loss * (1 - costs[i].right))))
  const middle = (sweep.volumes.length - 1) / 2
  const hues = data.options.map((option) => option.hue || 'ink')
  const tick = (/** @type {number} */ value) => say('number.money', data.currency, numbers.plain(value))
  const count = (/** @type {number} */ value) =>
    value >= 1e9 ? say('number.billion', numbers.plain(value / 1e9)) : value >= 1e6 ? say('number.million', numbers.plain(value / 1e6)) : numbers.plain(value)
  return views.map((view) => {
    // The scale holds what the options cost at the reader's volume, and at ten times as much.
    const near = [].concat(...view.map((row) => [row[middle], row[middle + POINTS]])).filter((value) => value > 0 && isFinite(value))
    const range = near.length ? [Math.min(...near), Math.max(...near)] : [1, 10]
    return drawn(sweep.volumes, view, hues, /** @type {number} */ (inputs.get(data.volume)), range, tick, count, say('here'))
  })
}
