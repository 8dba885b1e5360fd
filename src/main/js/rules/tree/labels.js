/** What was chosen, in words. */

import { figure, numberIn, rangeWords } from './number.js'
import { numberOf, Question } from './walk.js'
import { Say } from '../words.js'

/**
 * @param {!Question} question
 * @param {!Array<string>} ids
 * @param {Say} say
 * @return {string}
 */
export function labelsOf(question, ids, say) {
  const { number } = question
  const given = numberOf(question, ids)
  if (number && given) return figure(number, /** @type {(number|string)} */ (numberIn(number, given)), say)
  const chosen = question.answers.filter((answer) => ids.includes(answer.id))
  return chosen.map((answer) => (number && answer.of && answer.range ? rangeWords(number, answer.range, say) : answer.label)).join('; ') || say('nothing')
}
