/** The weighted sums of a comparison, and what weight would turn its order round. All of it is exact: the sums are linear. */

import { Say } from '../words.js'

/** @typedef {{name: string, weight: number, cells: !Array<{score: (number|undefined)}>}} */
export let Criterion

/** Heaviest weight. */
export const HEAVIEST = 5

/**
 * @param {!Array<!Criterion>} criteria
 * @param {!Array<number>} weights one for each criterion
 * @param {number} column
 * @return {number}
 */
export function total(criteria, weights, column) {
  return criteria.reduce((sum, criterion, i) => sum + weights[i] * scoreOf(criterion, column), 0)
}

/**
 * Whether every cell of these columns has a score.
 * @param {!Array<!Criterion>} criteria
 * @param {!Array<number>} columns
 * @return {boolean}
 */
export function isScored(criteria, columns) {
  return criteria.every((criterion) => columns.every((column) => criterion.cells[column]?.score !== undefined))
}

/**
 * The weights that would make both columns equal when all other weights stay: beyond such a weight the order is the other way round.
 * @param {!Array<!Criterion>} criteria
 * @param {!Array<number>} weights
 * @param {number} first column that leads
 * @param {number} second
 * @return {!Array<{criterion: number, at: number, above: boolean}>} nearest first; `above` when a heavier weight turns the order
 */
export function flips(criteria, weights, first, second) {
  const lead = total(criteria, weights, first) - total(criteria, weights, second)
  const found = []
  criteria.forEach((criterion, i) => {
    const pull = scoreOf(criterion, first) - scoreOf(criterion, second)
    const at = weights[i] - lead / pull
    const reached = pull < 0 ? at < HEAVIEST : at > 0
    if (lead > 0 && pull && reached) found.push({ criterion: i, at, above: pull < 0 })
  })
  const far = (/** @type {{criterion: number, at: number}} */ flip) => Math.abs(flip.at - weights[flip.criterion])
  return found.sort((a, b) => far(a) - far(b))
}

/** Leads of fewer points of a hundred say nothing: scores are judgements. */
const NEAR = 5

/**
 * What the weights say of these options, best first.
 * @param {!Array<string>} names of the columns
 * @param {!Array<!Criterion>} criteria
 * @param {!Array<number>} weights
 * @param {Say} say
 * @param {!Array<number>=} columns those that take part; all when absent
 * @return {{sums: !Array<{column: number, sum: number, share: number, text: string}>, first: number, lines: !Array<string>}} sums in the order
 *     of the columns, with their share of all points that could be had; `first` is the column that leads, -1 where none does
 */
export function verdict(names, criteria, weights, say, columns = names.map((name, column) => column)) {
  const most = HEAVIEST * weights.reduce((sum, weight) => sum + weight, 0)
  const sums = columns.map((column) => {
    const sum = total(criteria, weights, column)
    return { column, sum, share: most ? Math.round((1000 * sum) / most) / 10 : 0, text: short(sum) }
  })
  const [first, second] = [...sums].sort((a, b) => b.sum - a.sum)
  const lead = first.sum - second.sum
  const [one, other] = [names[first.column], names[second.column]]
  const lines = [lead ? say('score.first', one, first.text, other, second.text) : say('score.equal', one, other)]
  const [turn] = flips(criteria, weights, first.column, second.column)
  if (turn) lines.push(say(turn.above ? 'score.above' : 'score.below', criteria[turn.criterion].name, short(turn.at)))
  else if (lead) lines.push(say('score.safe'))
  if (lead && 100 * lead < NEAR * most) lines.push(say('score.near', NEAR))
  return { sums, first: lead ? first.column : -1, lines }
}

/**
 * At most two digits after the point.
 * @param {number} value
 * @return {string}
 */
export function short(value) {
  return String(Math.round(value * 100) / 100)
}

/** @param {!Criterion} criterion @param {number} column @return {number} */
function scoreOf(criterion, column) {
  return criterion.cells[column]?.score || 0
}
