/**
 * The index as far as it is loaded. Questions are asked of what is there; what is not there yet is put down as missing, and the same
 * question is asked again when it has come.
 */

const DIGITS = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-_'
/** So many characters of a file's name tell it from all others. */
const ID = 8
const VALUES = new Map(Array.from(DIGITS, (digit, value) => /** @type {!Array<?>} */ ([digit, value])))
/** How often a word stands in a text, by step. */
const STEPS = [0, 1, 2, 3, 4, 5, 6, 8, 10, 13, 17, 22, 30, 45, 70, 100]

/**
 * What is loaded first, as dev.fingerpost.search.SearchIndex writes it.
 *
 * @typedef {{words: !Object<string, string>, kinds: !Array<string>, pages: string, synonyms: !Array<string>, bounds: string,
 *   shards: string, spelling: !Object<string, string>, firsts: !Array<number>, cards: string}}
 */
export let Entry

/**
 * Where a word stands: on which pages, in which titles and headings, how often in texts.
 *
 * @typedef {{pages: !Array<number>, titles: !Array<boolean>, headings: !Array<boolean>, counts: !Array<number>}}
 */
export let Places

/** @typedef {{url: string, title: string, description: string, text: string, row: number}} */
export let Card

export class Pieces {
  /** @param {Entry} entry */
  constructor(entry) {
    this.entry = entry
    /** @type {!Array<string>} */
    this.bounds = entry.bounds ? [''].concat(entry.bounds.split(' ').slice(1)) : entry.shards ? [''] : []
    /** @type {!Array<!Array<!Array<string>>>} */
    this.synonyms = entry.synonyms.map((names) => names.split('|').map((name) => name.split(' ')))
    /** @type {number} */
    this.size = entry.pages.length / 4
    /** @type {!Map<string, ?>} */
    this.taken = new Map()
    /** @type {!Set<string>} */
    this.missing = new Set()
    let sum = 0
    for (let page = 0; page < this.size; page++) sum += this.length(page)
    /** @type {number} */
    this.average = sum / Math.max(1, this.size) || 1
  }

  /**
   * Takes what a file holds.
   *
   * @param {string} name of the file, without ending
   * @param {?} value
   */
  take(name, value) {
    this.taken.set(name, name[0] === 'w' ? shard(value) : name[0] === 'v' ? spelled(value) : value)
  }

  /**
   * Answers a question, unless something is missing for that.
   *
   * @param {function(): T} question
   * @return {?T} null with names in {@code missing}
   * @template T
   */
  ask(question) {
    this.missing.clear()
    const answer = question()
    return this.missing.size ? null : answer
  }

  /**
   * @param {string} name
   * @return {?} what the file holds; null for now if it is not there
   */
  piece(name) {
    const value = this.taken.get(name)
    if (value === undefined) this.missing.add(name)
    return value === undefined ? null : value
  }

  /**
   * @param {number} page
   * @return {string}
   */
  kind(page) {
    return this.entry.kinds[this.digit(page, 0)]
  }

  /**
   * @param {number} page
   * @return {number} how many different words its title has
   */
  titleLength(page) {
    return this.digit(page, 1)
  }

  /**
   * @param {number} page
   * @return {number} how many words its text has
   */
  length(page) {
    return this.digit(page, 2) * 64 + this.digit(page, 3)
  }

  /**
   * @param {number} page
   * @param {number} at
   * @return {number}
   */
  digit(page, at) {
    return VALUES.get(this.entry.pages[page * 4 + at])
  }

  /**
   * The words that begin so, in order, with where they stand. Looks into so many files at most.
   *
   * @param {string} start
   * @param {number} most
   * @return {!Array<{word: string, written: string}>}
   */
  beginning(start, most) {
    const first = after(this.bounds, start) - 1
    /** @type {!Array<{word: string, written: string}>} */
    const found = []
    for (let i = first; i >= 0 && i < this.bounds.length && i < first + most; i++) {
      if (i > first && !this.bounds[i].startsWith(start) && this.bounds[i] > start) break
      const held = /** @type {?{words: !Array<string>, written: !Array<string>}} */ (this.piece('w-' + id(this.entry.shards, i)))
      if (!held) continue
      for (let at = before(held.words, start); at < held.words.length && held.words[at].startsWith(start); at++) {
        found.push({ word: held.words[at], written: held.written[at] })
      }
    }
    return found
  }

  /**
   * @param {string} word
   * @return {?string} where it stands, as written; null if it is nowhere
   */
  exactly(word) {
    const held = this.beginning(word, 1)[0]
    return held && held.word === word ? held.written : null
  }

  /**
   * Words of these lengths that a mistyped word may stand for.
   *
   * @param {number} shortest
   * @param {number} longest
   * @return {!Array<string>}
   */
  spellings(shortest, longest) {
    const lengths = Object.keys(this.entry.spelling).map(Number)
    // A file has the words from its length up to the next one's.
    const isWanted = (/** number */ length) => length <= longest && !lengths.some((next) => next > length && next <= shortest)
    return lengths.filter(isWanted).flatMap((length) => this.piece('v-' + this.entry.spelling[String(length)]) || [])
  }

  /**
   * @param {number} page
   * @return {?Card}
   */
  card(page) {
    const at = after(this.entry.firsts, page) - 1
    const rows = this.piece('c-' + id(this.entry.cards, at))
    if (!rows) return null
    let row = page - this.entry.firsts[at]
    const texts = rows.find((one) => {
      if (row < one.length - 1) return true
      row -= one.length - 1
      return false
    })
    const [url, title, description] = texts[row + 1]
    return { url, title, description, text: texts[0], row }
  }

  /**
   * @param {Card} card
   * @return {!Array<{id: string, heading: string, text: string}>}
   */
  sections(card) {
    const rows = this.piece('t-' + card.text)
    const parts = rows ? rows[card.row] : []
    const sections = []
    for (let i = 0; i < parts.length; i += 3) sections.push({ id: parts[i], heading: parts[i + 1], text: parts[i + 2] })
    return sections
  }
}

/**
 * @param {string} ids
 * @param {number} at
 * @return {string}
 */
function id(ids, at) {
  return ids.slice(at * ID, at * ID + ID)
}

/**
 * @param {string} written
 * @return {!Array<string>} words, each of which is written as a digit, how much it takes over from the one before, and the rest
 */
function spelled(written) {
  let last = ''
  return written.split(' ').map((part) => (last = last.slice(0, parseInt(part[0], 36)) + part.slice(1)))
}

/**
 * @param {string} written words and where they stand, by turns
 * @return {{words: !Array<string>, written: !Array<string>}}
 */
function shard(written) {
  const parts = written.split(' ')
  const isWord = (/** string */ part, /** number */ at) => at % 2 === 0
  return { words: spelled(parts.filter(isWord).join(' ')), written: parts.filter((part, at) => at % 2 === 1) }
}

/**
 * @param {string} written
 * @return {Places}
 */
export function places(written) {
  const places = { pages: [], titles: [], headings: [], counts: [] }
  let page = -1
  for (let at = 0; at < written.length; at++) {
    let distance = 0
    for (; VALUES.get(written[at]) > 31; at++) distance = distance * 32 + (VALUES.get(written[at]) & 31)
    page += distance * 32 + VALUES.get(written[at]) + 1
    const mark = VALUES.get(written[++at])
    places.pages.push(page)
    places.titles.push((mark & 32) > 0)
    places.headings.push((mark & 16) > 0)
    places.counts.push(STEPS[mark & 15])
  }
  return places
}

/**
 * @param {!Array<T>} sorted
 * @param {T} value
 * @return {number} the place of the first that is not smaller
 * @template T
 */
function before(sorted, value) {
  let low = 0
  let high = sorted.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (sorted[middle] < value) low = middle + 1
    else high = middle
  }
  return low
}

/**
 * @param {!Array<T>} sorted
 * @param {T} value
 * @return {number} the place of the first that is greater
 * @template T
 */
function after(sorted, value) {
  const at = before(sorted, value)
  return at < sorted.length && sorted[at] === value ? at + 1 : at
}
