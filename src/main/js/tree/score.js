/** The weighted sums of a comparison, and what weight would turn its order round. All of it is exact: the sums are linear. */

/** @typedef {{name: string, weight: number, cells: !Array<{score: (number|undefined), text: string}>}} */
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

/** @param {!Criterion} criterion @param {number} column @return {number} */
function scoreOf(criterion, column) {
  return criterion.cells[column]?.score || 0
}
