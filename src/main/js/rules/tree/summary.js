/** What a team needs to know of a result, in a message: at most 150 words. */

import { Say } from '../words.js'

/**
 * Texts are plain; those that are not known are empty.
 * @typedef {{title: string, advice: string, firm: string, reasons: !Array<{answer: string, reason: string}>, effort: string, overturned: string,
 *     review: string, address: string}}
 */
export let Summary

/** So many words people read in a chat; the address is none. */
const WORDS = 150

/** So many stand for an advice, and for what would overturn it, where they are longer. */
const PART_WORDS = 32

/** Reasons that are told. */
const REASONS = 3

/**
 * @param {!Summary} summary
 * @param {Say} say
 * @return {{text: string, html: string}}
 */
export function summarized(summary, say) {
  const advice = shortened(summary.advice, PART_WORDS)
  const named = (/** @type {string} */ key, /** @type {string} */ text) => (text ? [[say('team.' + key), text]] : [])
  const facts = [
    ...named('effort', summary.effort),
    ...named('overturned', shortened(summary.overturned, PART_WORDS)),
    ...named('review', summary.review),
  ]
  const told = summary.reasons.slice(0, REASONS)
  const used = [summary.title, advice, summary.firm, say('team.why'), say('team.link'), ...facts.flat()].join(' ')
  const each = Math.floor((WORDS - splitWords(used).length) / (told.length || 1))
  const reasons = told.map(({ answer, reason }) => shortened(reason ? answer.replace(/[.!?…]$/, '') + ': ' + reason : answer, Math.max(each, 4)))
  const text = [
    summary.title,
    ...(advice ? [advice] : []),
    '',
    ...(reasons.length ? [say('team.why'), ...reasons.map((reason) => '- ' + reason), ''] : []),
    summary.firm,
    ...facts.map(([key, words]) => key + ' ' + words),
    say('team.link') + ' ' + summary.address,
  ]
  const html = [
    `<p><b>${asHtml(summary.title)}</b>${advice ? '<br>' + asHtml(advice) : ''}</p>`,
    ...(reasons.length ? [`<p>${asHtml(say('team.why'))}</p><ul>${reasons.map((reason) => `<li>${asHtml(reason)}</li>`).join('')}</ul>`] : []),
    `<p>${[asHtml(summary.firm), ...facts.map(([key, words]) => `<b>${asHtml(key)}</b> ${asHtml(words)}`)].join('<br>')}</p>`,
    `<p><a href="${asHtml(summary.address)}">${asHtml(say('team.link').replace(/:$/, ''))}</a></p>`,
  ]
  return { text: text.join('\n') + '\n', html: html.join('\n') }
}

/** @param {string} text @return {!Array<string>} */
function splitWords(text) {
  return text.split(/\s+/).filter((word) => word)
}

/** @param {string} text @param {number} most words @return {string} */
function shortened(text, most) {
  const words = splitWords(text)
  return words.length > most ? words.slice(0, most).join(' ').replace(/[,;:.–—-]+$/, '') + '…' : words.join(' ')
}

/** @param {string} text @return {string} as HTML shows it */
function asHtml(text) {
  return text.replace(/[&<>"]/g, (sign) => '&#' + sign.charCodeAt(0) + ';')
}
