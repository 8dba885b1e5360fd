import { tokens } from './tokens.js'

/** So many characters of a text are shown, some of them before the first word that was found. */
const ROOM = 180
const BEFORE = 50

/**
 * A piece of text, and whether it was found.
 *
 * @typedef {{text: string, found: boolean}}
 */
export let Span

/**
 * @typedef {{id: string, heading: string, text: string, score: number}}
 */
export let Part

/**
 * @param {string} text
 * @param {!Map<string, number>} words what was found, with its group
 * @return {!Array<{from: number, to: number, group: number}>} where, in order; none within another
 */
export function marksIn(text, words) {
  const marks = []
  tokens(text).forEach(({ word, from, to }) => {
    const group = words.get(word)
    if (group === undefined) return
    const last = marks[marks.length - 1]
    if (last && from < last.to) last.to = Math.max(last.to, to)
    else marks.push({ from, to, group })
  })
  return marks
}

/**
 * @param {string} text
 * @param {!Map<string, number>} words
 * @return {!Array<Span>} the whole text
 */
export function marked(text, words) {
  return spans(text, marksIn(text, words), 0, text.length)
}

/**
 * @param {string} text
 * @param {!Array<{from: number, to: number}>} marks
 * @param {number} from
 * @param {number} to
 * @return {!Array<Span>}
 */
function spans(text, marks, from, to) {
  const spans = []
  let done = from
  marks.forEach((mark) => {
    if (mark.from < done || mark.to > to) return
    if (mark.from > done) spans.push({ text: text.slice(done, mark.from), found: false })
    spans.push({ text: text.slice(mark.from, mark.to), found: true })
    done = mark.to
  })
  if (done < to) spans.push({ text: text.slice(done, to), found: false })
  return spans
}

/**
 * The part of a text that says most about what was found; its beginning if nothing was.
 *
 * @param {string} text
 * @param {!Map<string, number>} words
 * @return {!Array<Span>}
 */
export function excerpt(text, words) {
  const marks = marksIn(text, words)
  const best = bestStart(marks)
  const from = best < BEFORE ? 0 : wordStart(text, best - BEFORE, best)
  const to = text.length - from <= ROOM ? text.length : wordEnd(text, from + ROOM)
  const found = spans(text, marks, from, to)
  if (from > 0) found.unshift({ text: '… ', found: false })
  if (to < text.length) found.push({ text: ' …', found: false })
  return found
}

/**
 * @param {!Array<{from: number, to: number, group: number}>} marks
 * @return {number} from where most different words can be seen at once
 */
function bestStart(marks) {
  let best = 0
  let most = 0
  let end = 0
  const seen = new Map()
  marks.forEach((mark) => {
    for (; end < marks.length && marks[end].to <= mark.from + ROOM - BEFORE; end++) {
      seen.set(marks[end].group, (seen.get(marks[end].group) || 0) + 1)
    }
    if (seen.size > most) {
      most = seen.size
      best = mark.from
    }
    const left = seen.get(mark.group) - 1
    if (left) seen.set(mark.group, left)
    else seen.delete(mark.group)
  })
  return best
}

/**
 * @param {string} text
 * @param {number} at
 * @param {number} most
 * @return {number} where the first word begins from there on
 */
function wordStart(text, at, most) {
  const space = text.indexOf(' ', at)
  return space < 0 || space >= most ? most : space + 1
}

/**
 * @param {string} text
 * @param {number} at
 * @return {number} where the last word ends up to there
 */
function wordEnd(text, at) {
  const space = text.lastIndexOf(' ', at)
  // In scripts without spaces, wherever it is.
  return space < at - ROOM / 3 ? at - (isLowHalf(text, at) ? 1 : 0) : space
}

/**
 * @param {string} text
 * @param {number} at
 * @return {boolean}
 */
function isLowHalf(text, at) {
  const c = text.charCodeAt(at)
  return c >= 0xdc00 && c <= 0xdfff
}

/**
 * The sections of a page that say most about what was found, best first.
 *
 * @param {!Array<{id: string, heading: string, text: string}>} sections
 * @param {!Map<string, number>} words
 * @return {!Array<Part>}
 */
export function bestSections(sections, words) {
  const parts = sections.map(({ id, heading, text }) => {
    const headed = groupsIn(heading, words)
    const said = groupsIn(text, words)
    const both = new Set([...headed, ...said])
    return { id, heading, text, score: both.size * 4 + headed.size }
  })
  const found = parts.filter((part) => part.score > 0)
  const best = Math.max(0, ...found.map((part) => part.score))
  // A section with fewer of the words says little beside one with more.
  return found.filter((part) => part.score >= best - 3).sort((a, b) => b.score - a.score)
}

/**
 * @param {string} text
 * @param {!Map<string, number>} words
 * @return {!Set<number>}
 */
function groupsIn(text, words) {
  return new Set(marksIn(text, words).map((mark) => mark.group))
}
