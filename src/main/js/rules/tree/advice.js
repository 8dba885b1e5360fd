/** What would change an outcome, in the order in which it is told. */

import { Change, singleChanges } from './change.js'
import { formatWalk } from './tree-address.js'
import { chosenOf, isNotSure, replay, Step, Tree } from './walk.js'

/**
 * One change, as it is offered.
 * @typedef {{change: !Change, fixed: boolean, fragment: string}}
 */
export let Offer

/**
 * All changes that lead to the same ends.
 * @typedef {{ends: !Array<string>, offers: !Array<!Offer>}}
 */
export let OfferGroup

/**
 * The single changes that may lead elsewhere, by where they lead: certain ends first, and of these what a late answer leads to, by the one that is offered first,
 * since early ones lead elsewhere from any result. In each, what can be changed comes before facts that cannot, and a late answer before an early one.
 * @param {!Tree} tree
 * @param {!Array<!Change>} changes of the walk
 * @param {!Array<!Step>} steps
 * @param {string} end
 * @return {!Array<!OfferGroup>}
 */
export function grouped(tree, changes, steps, end) {
  /** @type {!Map<string, !OfferGroup>} */
  const groups = new Map()
  for (const change of changes) {
    if (change.ends.every((one) => one === end)) continue
    const key = change.ends.join(' ')
    const group = groups.get(key) || { ends: change.ends, offers: [] }
    group.offers.push({
      change,
      fixed: isFixed(change),
      fragment: changed(tree, steps, [{ question: change.question.id, to: change.to }]),
    })
    groups.set(key, group)
  }
  const asked = steps.map((step) => step.question.id)
  const late = (/** @type {!Offer} */ offer) => asked.indexOf(offer.change.question.id)
  const sorted = [...groups.values()]
  sorted.forEach((group) => group.offers.sort((a, b) => Number(a.fixed) - Number(b.fixed) || late(b) - late(a)))
  return sorted.sort((a, b) => a.ends.length - b.ends.length || late(b.offers[0]) - late(a.offers[0]))
}

/**
 * Whether a fact stands in the way, or would have to come true.
 * @param {!Change} change
 * @return {boolean}
 */
function isFixed({ question, from, to }) {
  const moved = [...from, ...to].filter((id) => from.includes(id) !== to.includes(id))
  return question.answers.some((answer) => answer.mark === 'fixed' && moved.includes(answer.id))
}

/**
 * The walk with some answers changed, as a fragment; it ends at the first question that this opens.
 * @param {!Tree} tree
 * @param {!Array<!Step>} steps
 * @param {!Array<{question: string, to: !Array<string>}>} changes
 * @return {string}
 */
export function changed(tree, steps, changes) {
  const chosen = chosenOf(steps)
  changes.forEach(({ question, to }) => chosen.set(question, to))
  return formatWalk(replay(tree, chosen).steps)
}

/**
 * The steps whose answer is "I am not sure".
 * @param {!Array<!Step>} steps
 * @return {!Array<!Step>}
 */
export function unsure(steps) {
  return steps.filter((step) => isNotSure(step.question, step.chosen))
}
