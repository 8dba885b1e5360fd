/** Two walks through one tree, beside each other: what people disagree on who walked it alone. */

import { core, Question, Step, Walk } from './walk.js'

/**
 * A question with the step of each walk; null where a walk does not come by it.
 * @typedef {{question: !Question, own: ?Step, other: ?Step}}
 */
export let StepPair

/**
 * @param {!Walk} own
 * @param {!Walk} other
 * @return {{differ: !Array<!StepPair>, same: !Array<!StepPair>}} in the order of the own walk; what only the other comes by stands last
 */
export function paired(own, other) {
  const of = (/** @type {!Walk} */ walk, /** @type {!Question} */ question) => walk.steps.find((step) => step.question.id === question.id) || null
  const only = other.steps.filter((step) => !of(own, step.question))
  const pairs = [...own.steps, ...only].map(({ question }) => ({ question, own: of(own, question), other: of(other, question) }))
  return { differ: pairs.filter((pair) => !isSame(pair)), same: pairs.filter(isSame) }
}

/** @param {!StepPair} pair @return {boolean} */
function isSame({ question, own, other }) {
  if (!own || !other) return false
  const [a, b] = [core(question, own.chosen), core(question, other.chosen)]
  return a.length === b.length && a.every((id) => b.includes(id))
}
