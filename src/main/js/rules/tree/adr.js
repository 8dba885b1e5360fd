/** A decision record in the form of MADR 4 (adr.github.io/madr). Everything put in is text, and stays text in Markdown. */

import { Say } from '../words.js'

/**
 * A piece of text: a paragraph, or an item of a list; the numbers of the sources that it cites.
 * @typedef {{list: boolean, text: string, cites: !Array<number>}}
 */
export let Block

/**
 * @typedef {{title: string, date: string, walk: !Walked, tree: string, about: string, address: string,
 *     answers: !Array<{question: string, answer: string, reason: string, cites: !Array<number>, unsure: boolean}>,
 *     advice: !Array<!Block>, consequences: !Array<!Block>, confirmation: !Array<!Block>, steps: !Array<!Block>,
 *     options: !Array<string>, near: !Array<{title: string, blocks: !Array<!Block>}>, changes: !Array<string>,
 *     firm: string, weights: !Array<{name: string, weight: number}>, sources: !Array<!AdrSource>}}
 */
export let Decision

/**
 * What the record rests on: how far it can be trusted, and where it can be read; both may be empty.
 * @typedef {{number: number, grade: string, text: string, href: string}}
 */
export let AdrSource

/**
 * The walk that a decision rests on, in ids.
 * @typedef {{page: string, steps: !Array<{question: string, chosen: !Array<string>}>, outcome: string}}
 */
export let Walked

/**
 * @param {!Decision} decision
 * @param {Say} say the headings, too: programs that read such records know them in English only
 * @param {boolean} whole false leaves out the arguments on other options
 * @return {string} Markdown
 */
export function adr(decision, say, whole) {
  const out = ['---', 'status: proposed', 'date: ' + plain(decision.date), ...walked(decision.walk), '---', '', '# ' + escape(decision.title)]
  const part = (/** @type {string} */ key, /** @type {!Array<string>} */ lines, mark = '## ') => {
    if (lines.length) out.push('', mark + say('adr.' + key), '', ...lines)
  }
  part('context', [sentences([decision.tree, decision.about].map(escape)), '', say('adr.source', '<' + decision.address + '>')])
  part('drivers', decision.answers.map((one) => '* ' + driver(one, say)))
  part('options', decision.options.map((title) => '* ' + escape(title)))
  part('outcome', [say('adr.chosen', escape(decision.title)), ...gap(writtenBlocks(decision.advice)), ...gap(decision.firm ? [escape(decision.firm)] : [])])
  part('consequences', writtenBlocks(decision.consequences), '### ')
  part('confirmation', writtenBlocks(decision.confirmation), '### ')
  if (whole && decision.near.length) {
    part('pros', decision.near.flatMap((one, i) => [...(i ? [''] : []), '### ' + escape(one.title), '', ...writtenBlocks(one.blocks)]))
  }
  const next = decision.steps.length ? [say('adr.next'), '', ...writtenBlocks(decision.steps)] : []
  const change = decision.changes.length ? [...(next.length ? [''] : []), say('adr.change'), '', ...decision.changes.map((text) => '* ' + escape(text))] : []
  const weights = decision.weights.length ? [...(next.length || change.length ? [''] : []), say('adr.weights'), '', ...decision.weights.map(({ name, weight }) => '* ' + escape(name) + ': ' + weight)] : []
  part('more', [...next, ...change, ...weights])
  part('sources', decision.sources.map(sourceItem))
  return out.join('\n') + '\n'
}

/** @param {!AdrSource} source @return {string} */
function sourceItem({ number, grade, text, href }) {
  return number + '. ' + (grade ? '**' + escape(grade) + '** ' : '') + escape(text) + (href ? ' <' + href.replace(/[<>\s]/g, encodeURIComponent) + '>' : '')
}

/** @param {string} text with its markup @param {!Array<number>} numbers @return {string} */
function citing(text, numbers) {
  return text && text + numbers.map((number) => ' [' + number + ']').join('')
}

/**
 * The key `decision:` of front matter. Ids are letters, digits and hyphens; a path with other signs stands in quotes.
 * @param {!Walked} walk
 * @return {!Array<string>}
 */
function walked(walk) {
  const answers = walk.steps.map(({ question, chosen }) => `    ${question}: ${chosen.length === 1 ? chosen[0] : '[' + chosen.join(', ') + ']'}`)
  const page = /^[\w./-]+$/.test(walk.page) ? walk.page : JSON.stringify(walk.page)
  return ['decision:', '  tree: ' + page, '  answers:', ...answers, '  outcome: ' + walk.outcome]
}

/** @param {{question: string, answer: string, reason: string, cites: !Array<number>, unsure: boolean}} one @param {Say} say @return {string} */
function driver(one, say) {
  const parts = [escape(one.question) + ' **' + escape(one.answer) + '**', one.unsure ? say('adr.unsure') : citing(escape(one.reason), one.cites)]
  return sentences(parts)
}

/** @param {!Array<string>} texts @return {string} one after the other, parted by full stops where they have none */
function sentences(texts) {
  return texts.filter((text) => text).reduce((all, text) => all + (/[.?!…:]$/.test(all) ? ' ' : all && '. ') + text, '')
}

/**
 * Blocks with an empty line between paragraphs, and around lists.
 * @param {!Array<!Block>} blocks
 * @return {!Array<string>}
 */
function writtenBlocks(blocks) {
  return blocks.flatMap((block, i) => {
    const apart = i > 0 && !(block.list && blocks[i - 1].list)
    return [...(apart ? [''] : []), (block.list ? '* ' : '') + citing(escape(block.text), block.cites)]
  })
}

/** @param {!Array<string>} lines @return {!Array<string>} */
function gap(lines) {
  return lines.length ? ['', ...lines] : []
}

/**
 * Text on one line, without characters that control or reverse it.
 * @param {string} text
 * @return {string}
 */
export function plain(text) {
  return text
    .replace(/[\s\u0000-\u001f\u007f-\u009f\u2028\u2029]+/g, ' ')
    .replace(/[\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb]/g, '')
    .trim()
}

/**
 * Text that Markdown shows as it is: no markup, HTML, entity, link or list can begin in it.
 * @param {string} text
 * @return {string}
 */
export function escape(text) {
  return plain(text)
    .replace(/[\\`*_{}[\]<>|~&$#@]/g, '\\$&')
    .replace(/^([-+=]|\d+(?=[.)]))/, (start) => (/\d/.test(start) ? start + '\\' : '\\' + start))
    .replace(/:\/\//g, ':\\//')
    .replace(/\bwww\./gi, (start) => start.slice(0, 3) + '\\.')
}
