/** Kinds of what is found that stand together under one heading, by the name of the heading. */
const GROUPS = new Map([
  ['term', 'term'],
  ['decision-tree', 'decide'],
  ['guide', 'decide'],
  ['case-study', 'case'],
  ['decision-record', 'record'],
  ['source', 'aside'],
  ['tag', 'aside'],
])

/**
 * @param {string} kind
 * @return {string} name of the group that it stands in
 */
export function groupOf(kind) {
  return GROUPS.get(kind) || 'page'
}

/**
 * Brings what is of one group together; the group of the best hit stands first. What lacks a word stays behind what has all.
 *
 * @param {!Array<number>} order places of hits, the best first
 * @param {function(number): string} kind of the hit at a place
 * @param {function(number): boolean} isLacking whether it lacks a word
 * @return {!Array<number>}
 */
export function inGroups(order, kind, isLacking) {
  /** @type {!Map<string, !Array<number>>} */
  const groups = new Map()
  order.forEach((at) => {
    const name = (isLacking(at) ? '-' : '') + groupOf(kind(at))
    groups.set(name, (groups.get(name) || []).concat(at))
  })
  const all = [...groups.keys()].sort((a, b) => Number(a[0] === '-') - Number(b[0] === '-'))
  return [].concat(...all.map((name) => groups.get(name)))
}
