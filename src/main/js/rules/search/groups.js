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
 * Brings what is of one group together; the group of the best hit stands first.
 *
 * @param {!Array<number>} order places of hits, the best first
 * @param {function(number): string} group of the hit at a place
 * @return {!Array<number>}
 */
export function inGroups(order, group) {
  /** @type {!Map<string, !Array<number>>} */
  const groups = new Map()
  order.forEach((at) => {
    const name = group(at)
    groups.set(name, (groups.get(name) || []).concat(at))
  })
  return [].concat(...groups.values())
}
