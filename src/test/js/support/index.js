import { Pieces } from '#rules/search/pieces.js'
import { tokens } from '#rules/search/tokens.js'

const DIGITS = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-_'
const ID = 'aaaaaaaa'

/**
 * The index of a small site, in the form in which dev.fingerpost.search writes it: one file of each kind.
 *
 * @param {!Array<{url: string, title: string, text: string, headings: (!Array<string>|undefined), kind: (string|undefined)}>} docs
 * @param {!Array<string>=} synonyms names of a term, as words, with | between them
 * @param {!Object=} language what is known of it
 * @returns {!{entry: !Object, files: !Map<string, *>}} what is loaded first, and the other files by name
 */
export function index(docs, synonyms = [], language = { stops: '', chooses: '', endings: '' }) {
  const kinds = [...new Set(docs.map((doc) => doc.kind || 'page'))]
  const words = new Map()
  docs.forEach((doc, page) => {
    const add = (text, what) =>
      tokens(text).forEach(({ word }) => {
        const where = words.get(word) || words.set(word, new Map()).get(word)
        const at = where.get(page) || where.set(page, { title: 0, heading: 0, count: 0 }).get(page)
        at[what]++
      })
    add(doc.title, 'title')
    ;(doc.headings || []).forEach((heading) => add(heading, 'heading'))
    add(doc.text, 'count')
  })
  const sorted = [...words.keys()].sort((a, b) => (a < b ? -1 : 1))
  const backwards = sorted.map((word) => Array.from(word).reverse().join('')).sort((a, b) => (a < b ? -1 : 1))
  const one = { bounds: '', files: ID }
  const size = (text) => Math.round(7 * Math.log2(1 + tokens(text).length / 8))
  const titled = (doc) => new Set(tokens(doc.title).filter((token) => !token.beside).map((token) => token.word)).size
  const entry = {
    words: { 'kind.decision-tree': 'Decision tree' },
    kinds,
    language,
    pages: docs.map((doc) => DIGITS[kinds.indexOf(doc.kind || 'page')] + DIGITS[titled(doc)] + DIGITS[size(doc.text)]).join(''),
    synonyms,
    shards: one,
    spelling: one,
    endings: one,
    texts: { rows: DIGITS[docs.length], files: ID, lists: false },
  }
  const files = new Map([
    ['w-' + ID, sorted.map((word, i) => spelled(word, sorted[i - 1] || '') + ' ' + places(words.get(word))).join(' ')],
    ['v-' + ID, sorted.map((word, i) => spelled(word, sorted[i - 1] || '')).join(' ')],
    ['r-' + ID, backwards.map((word, i) => spelled(word, backwards[i - 1] || '')).join(' ')],
    ['t-' + ID, docs.map((doc) => [doc.url, doc.title, doc.description || '', '', '', doc.text])],
  ])
  return { entry, files }
}

/** @returns {!Pieces} with all files of such an index */
export function loaded(docs, synonyms, language) {
  const { entry, files } = index(docs, synonyms, language)
  const pieces = new Pieces(entry)
  files.forEach((value, name) => pieces.take(name, value))
  return pieces
}

function spelled(word, before) {
  let same = 0
  while (same < 35 && same < word.length && word[same] === before[same]) same++
  return same.toString(36) + word.slice(same)
}

function places(where) {
  let last = -1
  return [...where]
    .map(([page, { title, heading, count }]) => {
      const distance = page - last - 1
      last = page
      return DIGITS[distance] + DIGITS[(title ? 32 : 0) + (heading ? 16 : 0) + Math.min(count, 6)]
    })
    .join('')
}
