/**
 * The rules of a decision tree, without a page: which answers are shown, where they lead, how far a set of answers goes. The same as
 * States and Condition in Java; tests compare the two over every merged state. No document, no location here.
 */

import { contains, finite, Measure, Range, numberIn } from './number.js'

/**
 * A condition, with comparisons of numbers made finite: ['is', question, answer…] (one of them), ['has', question, option],
 * ['least', question, number, option…], ['not', c], ['and', c…], ['or', c…].
 * @typedef {!Array}
 */
export let Condition

/**
 * An answer; `of` is the id of the one that it is a part of.
 * @typedef {{id: string, label: string, to: (string|undefined), if: (Condition|undefined), mark: (string|undefined),
 *     range: (Range|undefined), parts: (!Array<{id: string, range: !Range}>|undefined), of: (string|undefined)}}
 */
export let Answer

/** @typedef {{to: string, if: (Condition|undefined)}} */
export let Rule

/**
 * @typedef {{id: string, title: string, several: boolean, shortest: number, longest: number, answers: !Array<!Answer>,
 *     rules: (!Array<!Rule>|undefined), number: (Measure|undefined), ranges: (!Array<!Answer>|undefined)}}
 */
export let Question

/** @typedef {{id: string, title: string, when: (!Array<Condition>|undefined)}} */
export let Outcome

/**
 * @typedef {{version: number, title: string, start: string, questions: !Array<!Question>, outcomes: !Array<!Outcome>,
 *     redirects: !Object<string, string>}}
 */
export let TreeData

/** Ids chosen in each question, by question id. A Map, so that no word of an address can name an inherited property.
 * @typedef {!Map<string, !Array<string>>}
 */
export let Chosen

/** @typedef {{question: !Question, chosen: !Array<string>}} */
export let Step

/**
 * How far answers lead. `end` is the id of the question that is open, of the outcome, or the address of another tree.
 * @typedef {{steps: !Array<!Step>, end: string, done: boolean}}
 */
export let Walk

/** A tree with its steps by id. */
export class Tree {
  /** @param {!TreeData} data */
  constructor(data) {
    /** @const {!TreeData} */ this.data = finite(data)
    /** @const {!Map<string, !Question>} */
    this.questions = new Map(this.data.questions.map((question) => [question.id, question]))
    /** @const {!Map<string, !Outcome>} */
    this.outcomes = new Map(this.data.outcomes.map((outcome) => [outcome.id, outcome]))
  }
}

/**
 * Whether a condition holds. A question that was not asked makes its comparison false.
 * @param {Condition|undefined} condition
 * @param {!Chosen} chosen
 * @return {boolean}
 */
export function holds(condition, chosen) {
  if (!condition) return true
  const ids = chosen.get(condition[1]) || []
  switch (condition[0]) {
    case 'is':
    case 'has':
      return condition.slice(2).some((id) => ids.includes(id))
    case 'least':
      return condition.slice(3).filter((option) => ids.includes(option)).length >= condition[2]
    case 'not':
      return !holds(condition[1], chosen)
    case 'and':
      return condition.slice(1).every((inner) => holds(inner, chosen))
    default:
      return condition.slice(1).some((inner) => holds(inner, chosen))
  }
}

/**
 * The answers that are shown after these.
 * @param {!Question} question
 * @param {!Chosen} chosen
 * @return {!Array<!Answer>}
 */
export function visible(question, chosen) {
  return question.answers.filter((answer) => holds(answer.if, chosen))
}

/**
 * Whether this can be chosen here: one answer that is shown, or a combination of ticks ("none" goes with no other, and where there is a
 * "none" something must be ticked).
 * @param {!Question} question
 * @param {!Array<string>} ids
 * @param {!Chosen} chosen
 * @return {boolean}
 */
export function allowed(question, ids, chosen) {
  const shown = visible(question, chosen)
  const own = core(question, ids)
  const picked = shown.filter((answer) => own.includes(answer.id))
  if (picked.length !== own.length || new Set(own).size !== own.length) return false
  if (!question.several) return picked.length === 1
  const none = picked.some((answer) => answer.mark === 'none')
  const needed = question.answers.some((answer) => answer.mark === 'none')
  return none ? picked.length === 1 : picked.length > 0 || !needed
}

/**
 * What is chosen, without the number that may stand behind a range.
 * @param {!Question} question
 * @param {!Array<string>} ids
 * @return {!Array<string>}
 */
export function core(question, ids) {
  return question.number ? ids.slice(0, 1) : ids
}

/**
 * Puts the range in front of a number; all else stays.
 * @param {!Question} question
 * @param {!Array<string>} ids
 * @param {!Chosen} chosen all earlier choices
 * @return {!Array<string>}
 */
export function settle(question, ids, chosen) {
  const number = numberOf(question, ids)
  if (!number) return ids
  const value = /** @type {(number|string)} */ (numberIn(/** @type {!Measure} */ (question.number), number))
  const answer = visible(question, chosen).find((one) => one.range && contains(one.range, value))
  return answer ? [answer.id, number] : [number]
}

/**
 * The number that was given.
 * @param {!Question} question
 * @param {!Array<string>} ids
 * @return {string} as an address holds it; empty where none was
 */
export function numberOf(question, ids) {
  const last = ids[ids.length - 1] || ''
  const isId = ids.length < 2 && question.answers.some((answer) => answer.id === last)
  return question.number && !isId && numberIn(question.number, last) !== null ? last : ''
}

/**
 * Where a choice leads.
 * @param {!Question} question
 * @param {!Array<string>} ids allowed here
 * @param {!Chosen} chosen all earlier choices
 * @return {string}
 */
export function next(question, ids, chosen) {
  if (!question.rules) {
    return /** @type {string} */ (question.answers.find((answer) => answer.id === ids[0]).to)
  }
  return question.rules[ruleFor(question, ids, chosen)].to
}

/**
 * The first rule that fits.
 * @param {!Question} question with rules
 * @param {!Array<string>} ids
 * @param {!Chosen} chosen all earlier choices
 * @return {number} its place, from 0
 */
export function ruleFor(question, ids, chosen) {
  /** @type {!Chosen} */
  const known = new Map()
  chosen.forEach((value, key) => known.set(key, value))
  known.set(question.id, ids)
  return question.rules.findIndex((rule) => holds(rule.if, known))
}

/**
 * All that can be chosen here. Ticks: every combination, in the order of counting in bits.
 * @param {!Question} question
 * @param {!Chosen} chosen
 * @return {!Array<!Array<string>>}
 */
export function choices(question, chosen) {
  const shown = visible(question, chosen)
  if (!question.several) return shown.map((answer) => [answer.id])
  const free = shown.filter((answer) => answer.mark !== 'none')
  const none = shown.filter((answer) => answer.mark === 'none')
  const all = []
  for (let bits = none.length ? 1 : 0; bits < 1 << free.length; bits++) {
    all.push(free.filter((_, i) => bits & (1 << i)).map((answer) => answer.id))
  }
  return all.concat(none.map((answer) => [answer.id]))
}

/** @param {!Question} question @param {!Array<string>} ids @return {boolean} */
export function isNotSure(question, ids) {
  return question.answers.some((answer) => answer.mark === 'not-sure' && ids.includes(answer.id))
}

/**
 * Walks from the start as far as the answers go. Answers off the way change nothing: only those on it are read.
 * @param {!Tree} tree
 * @param {!Chosen} chosen
 * @return {!Walk}
 */
export function replay(tree, chosen) {
  const steps = []
  const known = new Map()
  let at = tree.data.start
  for (let question = tree.questions.get(at); question; question = tree.questions.get(at)) {
    const given = chosen.get(at)
    const ids = given && settle(question, given, known)
    if (!ids || !allowed(question, ids, known)) return { steps, end: at, done: false }
    const to = next(question, ids, known)
    known.set(at, ids)
    steps.push({ question, chosen: ids })
    at = to
  }
  return { steps, end: at, done: true }
}

/**
 * The choices of a walk.
 * @param {!Array<!Step>} steps
 * @return {!Chosen}
 */
export function chosenOf(steps) {
  return new Map(steps.map((step) => [step.question.id, step.chosen]))
}
