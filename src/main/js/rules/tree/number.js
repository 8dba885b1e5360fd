/**
 * Number questions. Their answers are ranges; where later conditions tell numbers of a range apart it has parts, and one of them, or a number,
 * has to be chosen. A Tree puts the parts in place of such a range, and ids in place of comparisons, so that all else deals with answers
 * alone. What is chosen is [id], or [id, number] where the number is known; an address may say [number].
 */

import { Say } from '../words.js'
import { Numbers } from '../panel/numbers.js'

/**
 * Numbers of a line; dates as texts, which have the order of the dates.
 * @typedef {{from: (number|string|undefined), over: (number|string|undefined), to: (number|string|undefined), under: (number|string|undefined)}}
 */
export let Range

/**
 * What is asked for.
 * @typedef {{kind: string, unit: string, limits: !Range}}
 */
export let Measure

/** More digits would not be exact: a number of the browser tells all decimals of 15 digits apart. */
const MOST_DIGITS = 15

/** @param {!Range} range @param {(number|string)} value @return {boolean} */
export function contains(range, value) {
  const { from, over, to, under } = range
  return (
    (from === undefined || value >= from) &&
    (over === undefined || value > over) &&
    (to === undefined || value <= to) &&
    (under === undefined || value < under)
  )
}

/**
 * A number as an address holds it: 7200, 12.5, -3, 2026-01-01.
 * @param {!Measure} measure
 * @param {string} text
 * @return {(number|string|null)} null where it is none, or cannot be answered
 */
export function numberIn({ kind, limits }, text) {
  if (kind === 'date') {
    const day = /^\d{4}-\d\d-\d\d$/.test(text) ? new Date(text) : NaN
    return !isNaN(+day) && /** @type {!Date} */ (day).toISOString().slice(0, 10) === text && contains(limits, text) ? text : null
  }
  const value = Number(text)
  const fits = /^-?\d+(\.\d{1,6})?$/.test(text) && text.replace(/\D/g, '').length <= MOST_DIGITS && (kind !== 'whole' || value % 1 === 0)
  return fits && contains(limits, value) ? value : null
}

/**
 * What a reader wrote, as an address holds it.
 * @param {!Measure} measure
 * @param {string} text
 * @param {Say} say
 * @return {string} empty where it is no number that can be answered
 */
export function written(measure, text, say) {
  const bare = measure.kind === 'date' ? text : String(new Numbers(say, '').read(text.replace(measure.unit, '').trim()))
  return numberIn(measure, bare) === null ? '' : bare
}

/**
 * What a comparison says of all numbers of a range that it does not part.
 * @param {!Range} range
 * @param {string} op
 * @param {(number|string)} value
 * @return {boolean}
 */
function compares({ from, over, to, under }, op, value) {
  if (op === '>') return from > value || over >= value
  if (op === '>=') return from >= value || over >= value
  if (op === '<') return to < value || under <= value
  return to <= value || under <= value
}

/**
 * The same tree, with parts in place of the ranges that have some, and conditions on them.
 * @template T
 * @param {T} data
 * @return {T}
 */
export function finite(data) {
  const questions = data.questions.map((question) =>
    question.number ? Object.assign({}, question, { ranges: question.answers, answers: question.answers.flatMap(parts) }) : question,
  )
  const asked = new Map(questions.map((question) => [question.id, question]))
  const made = (one) => (one.if ? Object.assign({}, one, { if: named(asked, one.if) }) : one)
  questions.forEach((question) => {
    question.answers = question.answers.map(made)
    if (question.rules) question.rules = question.rules.map(made)
  })
  const outcomes = data.outcomes.map((one) => (one.when ? Object.assign({}, one, { when: one.when.map((condition) => named(asked, condition)) }) : one))
  return Object.assign({}, data, { questions, outcomes })
}

/** @param {!Object} answer @return {!Array<!Object>} */
function parts(answer) {
  return answer.parts ? answer.parts.map((part) => Object.assign({}, answer, part, { of: answer.id, parts: undefined })) : [answer]
}

/** A condition that names answers only. @param {!Map<string, !Object>} asked @param {!Array} condition @return {!Array} */
export function named(asked, condition) {
  const [op, id, value] = condition
  if (Array.isArray(id)) return [op].concat(condition.slice(1).map((inner) => named(asked, inner)))
  const question = asked.get(id)
  // A question that is not there was never asked.
  if (!question || !question.number) return /[<>]/.test(op) ? ['or'] : condition
  const fitting = question.answers.filter((answer) =>
    op === 'is' ? answer.id === value || answer.of === value : answer.range && compares(answer.range, op, value),
  )
  return ['is', id].concat(fitting.map((answer) => answer.id))
}

/**
 * A number in the reader's language, with its unit.
 * @param {!Measure} measure
 * @param {(number|string)} value
 * @param {Say} say
 * @return {string}
 */
export function figure({ kind, unit }, value, say) {
  if (kind === 'date') return String(value)
  const [whole, decimals] = String(value).replace('-', '').split('.')
  const digits = (value < 0 ? '\u2212' : '') + whole.replace(/\B(?=(\d{3})+$)/g, say('number.group')) + (decimals ? say('number.point') + decimals : '')
  if (kind === 'percent') return say('number.share', digits)
  return kind === 'money' && unit.length === 1 ? say('number.money', unit, digits) : (digits + ' ' + unit).trim()
}

/**
 * A range in words.
 * @param {!Measure} measure
 * @param {!Range} range
 * @param {Say} say
 * @return {string}
 */
export function rangeWords(measure, range, say) {
  const [low, high] = [['from', 'over'], ['to', 'under']].map((ends) => ends.find((end) => range[end] !== undefined))
  const said = [low, high].filter((end) => end)
  const key = 'range.' + said.join('.') + (measure.kind === 'date' && said.length === 1 ? '.date' : '')
  // Two ends share the unit behind the second one.
  const first = said.length > 1 && /whole|number/.test(measure.kind) ? { kind: measure.kind, unit: '', limits: {} } : measure
  return said.length ? say(key, ...said.map((end, i) => figure(i ? measure : first, range[end], say))) : ''
}
