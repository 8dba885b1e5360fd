/** Which case studies are like the reader's: by shared answers, rare ones counting more. */

import { Chosen, chosenOf, core, isNotSure, settle, Step } from './walk.js'

/**
 * @typedef {{title: string, href: string, answers: !Object<string, !Array<string>>, assumed: (!Array<string>|undefined),
 *     end: (string|undefined), chose: (string|undefined), otherwise: (boolean|undefined), evidence: (string|undefined)}}
 */
export let Case

/** @typedef {{one: !Case, answers: !Chosen, same: !Array<!Step>, differs: !Array<!Step>, score: number}} */
export let Likeness

/** What an opposed answer costs. */
const OPPOSED = 0.5

/**
 * The cases that share an answer, most alike first; where two are equally alike, in the order given.
 * @param {!Array<!Case>} cases
 * @param {!Array<!Step>} steps
 * @return {!Array<!Likeness>}
 */
export function alike(cases, steps) {
  // What is assumed of a case can be neither the same nor another.
  const given = cases.map((one) => {
    const reported = /** @type {!Chosen} */ (new Map(Object.entries(one.answers)))
    one.assumed?.forEach((question) => reported.delete(question))
    return reported
  })
  const known = chosenOf(steps)
  const equal = (/** @type {!Chosen} */ answers, /** @type {!Step} */ step) => {
    const given = answers.get(step.question.id)
    const ids = core(step.question, settle(step.question, given || [], known))
    const own = core(step.question, step.chosen)
    return !!given && ids.length === own.length && ids.every((id) => own.includes(id))
  }
  const worth = new Map(
    steps.map((step) => {
      const shared = given.filter((answers) => equal(answers, step)).length
      return [step, shared ? Math.log(1 + cases.length / shared) : 0]
    }),
  )
  const found = cases.map((one, i) => {
    const met = steps.filter((step) => given[i].has(step.question.id))
    const same = met.filter((step) => equal(given[i], step))
    // Not to know is no opposition.
    const differs = met.filter(
      (step) =>
        !equal(given[i], step) &&
        !isNotSure(step.question, step.chosen) &&
        !isNotSure(step.question, given[i].get(step.question.id)),
    )
    const score = same.reduce((sum, step) => sum + worth.get(step), 0) - OPPOSED * differs.length
    return { one, answers: given[i], same, differs, score }
  })
  return found.filter((likeness) => likeness.same.length).sort((a, b) => b.score - a.score)
}

/**
 * The cases that say something about this result: those whose answers lead to the same end, or that have given the same answers to all that it
 * hangs on.
 * @param {!Array<!Case>} cases
 * @param {!Array<!Step>} steps
 * @param {string} end
 * @param {!Array<!Step>} hinges of the steps
 * @return {!Array<!Likeness>} most alike first
 */
export function akin(cases, steps, end, hinges) {
  const isAkin = (/** @type {!Likeness} */ { one, same }) => one.end === end || (hinges.length > 0 && hinges.every((step) => same.includes(step)))
  return alike(cases, steps).filter(isAkin)
}
