import { groupOf } from './groups.js'

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

/** Added to the kind of what is for others than the readers of the site. */
const APART = 32
const ASIDE = ['source', 'tag', 'term']
/** How many steps lead from the length of a text to its double, and where they begin. */
const LENGTH_STEPS = 7
const SHORT = 8

/**
 * A list of words in order, cut into files: the least beginning of each, and their names.
 *
 * @typedef {{bounds: string, files: string}}
 */
export let Shards

/**
 * What is known of the language: words that tell no pages apart, words that ask which way to take, endings with what takes their place.
 *
 * @typedef {{stops: string, chooses: string, endings: string}}
 */
export let Language

/**
 * What is loaded first, as dev.fingerpost.search.SearchIndex writes it.
 *
 * @typedef {{words: !Object<string, string>, kinds: !Array<string>, language: !Language, pages: string, synonyms: !Array<string>, shards: Shards,
 *   spelling: Shards, endings: Shards, texts: Texts}}
 */
export let Entry

/**
 * Which file has the text of which page: how many pages each has, and their names. Of very many files these are lists of the same kind.
 *
 * @typedef {{rows: string, files: string, lists: (boolean|undefined)}}
 */
export let Texts

/**
 * Where a word stands: on which pages, in which titles and headings, how often in texts.
 *
 * @typedef {{pages: !Array<number>, titles: !Array<boolean>, headings: !Array<boolean>, counts: !Array<number>}}
 */
export let Places

/** @typedef {{url: string, title: string, description: string, parts: !Array<string>}} {@code parts} has anchor, heading and text of each part */
export let Card

/** @typedef {{id: string, heading: string, text: string}} */
export let Section

/** What is loaded of the index, and what that answers. */
export class Pieces {
  /** @param {Entry} entry */
  constructor(entry) {
    this.entry = entry
    /** @type {!Array<number>} the first page of each file of texts, or of each list of such files */
    this.firsts = firsts(entry.texts.rows)
    /** @type {!Array<!Array<!Array<string>>>} */
    this.synonyms = entry.synonyms.map((names) => names.split('|').map((name) => name.split(' ')))
    /** @type {number} */
    this.size = entry.pages.length / 3
    /** @type {!Map<string, ?>} */
    this.taken = new Map()
    /** @type {!Set<string>} */
    this.missing = new Set()
    let sum = 0
    /** @type {number} how many are pages */
    this.pages = 0
    for (let page = 0; page < this.size; page++) {
      if (this.isAside(page)) continue
      sum += this.length(page)
      this.pages++
    }
    /** @type {number} */
    this.average = sum / Math.max(1, this.pages) || 1
  }

  /**
   * Takes what a file holds.
   *
   * @param {string} name of the file, without ending
   * @param {?} value
   */
  take(name, value) {
    this.taken.set(name, name[0] === 'w' ? shard(value) : name[0] === 'v' || name[0] === 'r' ? spelled(value) : value)
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
    return this.entry.kinds[this.digit(page, 0) % APART]
  }

  /**
   * @param {number} page
   * @return {boolean} whether it is no page, but something that the site keeps beside its pages
   */
  isAside(page) {
    return ASIDE.includes(this.kind(page))
  }

  /**
   * @param {number} page
   * @return {boolean} whether it is for others than the readers of the site
   */
  isApart(page) {
    return this.digit(page, 0) >= APART
  }

  /**
   * @param {number} page
   * @return {string} name of the group that it stands in
   */
  group(page) {
    return this.isApart(page) ? 'apart' : groupOf(this.kind(page))
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
   * @return {number} about how many words its text has
   */
  length(page) {
    return SHORT * (Math.pow(2, this.digit(page, 2) / LENGTH_STEPS) - 1)
  }

  /**
   * @param {number} page
   * @param {number} at
   * @return {number}
   */
  digit(page, at) {
    return VALUES.get(this.entry.pages[page * 3 + at])
  }

  /**
   * What is there of the files that may hold words that begin so.
   *
   * @param {string} kind of file
   * @param {Shards} shards
   * @param {string} start
   * @param {number} most files
   * @return {!Array<?>}
   */
  around(kind, shards, start, most) {
    const bounds = shards.bounds.split(' ')
    const count = shards.files.length / ID
    const first = Math.max(0, after(bounds, start) - 1)
    const held = []
    for (let i = first; i < count && i < first + most; i++) {
      if (i > first && !bounds[i].startsWith(start)) break
      const piece = this.piece(kind + '-' + fileId(shards.files, i))
      if (piece) held.push(piece)
    }
    return held
  }

  /**
   * The words that begin so, in order, with where they stand. Looks into so many files at most.
   *
   * @param {string} start
   * @param {number} most
   * @return {!Array<{word: string, written: string}>}
   */
  beginning(start, most) {
    /** @type {!Array<{word: string, written: string}>} */
    const found = []
    this.around('w', this.entry.shards, start, most).forEach((/** {words: !Array<string>, written: !Array<string>} */ held) => {
      for (let at = before(held.words, start); at < held.words.length && held.words[at].startsWith(start); at++) {
        found.push({ word: held.words[at], written: held.written[at] })
      }
    })
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
   * The words that begin like a mistyped one, and those that end like it.
   *
   * @param {string} word
   * @param {number} begin how many characters are as they should be at the beginning
   * @param {number} end or at the end
   * @return {!Array<string>}
   */
  spellings(word, begin, end) {
    const start = word.slice(0, begin)
    const ending = backwards(word).slice(0, end)
    const alike = (/** string */ kind, /** Shards */ shards, /** string */ part) =>
      [].concat(...this.around(kind, shards, part, Infinity)).filter((one) => one.startsWith(part))
    return [...new Set([...alike('v', this.entry.spelling, start), ...alike('r', this.entry.endings, ending).map(backwards)])]
  }

  /**
   * @param {number} page
   * @return {?Card}
   */
  card(page) {
    const { files, lists } = this.entry.texts
    const at = after(this.firsts, page) - 1
    if (!lists) return this.cardIn(fileId(files, at), page - this.firsts[at])
    const list = /** @type {?Texts} */ (this.piece('l-' + fileId(files, at)))
    if (!list) return null
    const first = firsts(list.rows)
    const place = page - this.firsts[at]
    const within = after(first, place) - 1
    return this.cardIn(fileId(list.files, within), place - first[within])
  }

  /**
   * @param {string} file
   * @param {number} place of the page in it
   * @return {?Card}
   */
  cardIn(file, place) {
    const row = this.piece('t-' + file)
    if (!row) return null
    const [url, title, description, ...parts] = row[place]
    return { url, title, description, parts }
  }

  /**
   * @param {Card} card
   * @return {!Array<Section>}
   */
  sections({ parts }) {
    const sections = []
    for (let i = 0; i < parts.length; i += 3) sections.push({ id: parts[i], heading: parts[i + 1], text: parts[i + 2] })
    return sections
  }
}

/**
 * @param {string} word
 * @return {string}
 */
function backwards(word) {
  return Array.from(word).reverse().join('')
}

/**
 * @param {string} written numbers of five bits a digit, of which all but the last have the sixth bit
 * @return {!Array<number>}
 */
function numbers(written) {
  const found = []
  let number = 0
  for (const digit of written) {
    number = number * 32 + (VALUES.get(digit) & 31)
    if (VALUES.get(digit) > 31) continue
    found.push(number)
    number = 0
  }
  return found
}

/**
 * @param {string} rows how many pages each file has
 * @return {!Array<number>} the first page of each
 */
function firsts(rows) {
  const all = []
  numbers(rows).reduce((sum, count) => (all.push(sum), sum + count), 0)
  return all
}

/**
 * @param {string} ids
 * @param {number} at
 * @return {string}
 */
function fileId(ids, at) {
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
