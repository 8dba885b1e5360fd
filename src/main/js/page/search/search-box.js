import { make } from '../../shared/dom.js'
import { Hits, Shown } from './hits.js'
import { Library } from './library.js'
import { Found, Hit, Matcher } from '../../rules/search/match.js'
import { arranged, lookedInto, STEP } from '../../rules/search/order.js'
import { Card, Pieces } from '../../rules/search/pieces.js'
import { query } from '../../rules/search/query.js'

/** Between two keystrokes of one who types. */
const PAUSE = 60

/**
 * The elements that a panel works with: made by it for the dialog, found on the search page.
 *
 * @typedef {{field: !HTMLInputElement, kinds: !Element, status: !Element, list: !Element}}
 */
export let Parts

/** A field and what it finds: the same in the dialog and on the search page. */
export class SearchBox {
  /**
   * @param {!Library} library
   * @param {Parts} parts
   * @param {number} most pages that are shown at first
   * @param {boolean} areOptions see {@link Hits}
   * @param {function(!SearchBox)} drawn called whenever what is shown has changed
   */
  constructor(library, parts, most, areOptions, drawn) {
    this.library = library
    this.parts = parts
    this.step = most
    this.most = most
    this.hits = new Hits(library, areOptions)
    this.drawn = drawn
    this.kind = ''
    this.turn = 0
    this.timer = 0
    this.isRenewed = false
    /** @type {?Found} */
    this.found = null
    /** @type {!Array<Hit>} those of the chosen kind, as they are shown */
    this.chosen = []
    /** So many of them are shown. */
    this.shown = 0
    /** @type {!Promise} */
    this.settled = Promise.resolve()
    parts.field.addEventListener('input', () => {
      clearTimeout(this.timer)
      this.settled = new Promise((done) => {
        this.timer = setTimeout(() => this.update().then(done), PAUSE)
      })
    })
    parts.kinds.addEventListener('change', (event) => {
      this.kind = /** @type {!HTMLInputElement} */ (event.target).value
      this.most = this.step
      this.settled = this.update(true)
    })
  }

  /** @return {string} what is asked for */
  get text() {
    return this.parts.field.value
  }

  /** Shows the next pages, below those that are shown. */
  more() {
    this.most += STEP
    const turn = ++this.turn
    this.settled = this.attempt(turn, () => this.grow(turn))
    return this.settled
  }

  /**
   * Finds what is asked for now. An answer that comes too late is dropped.
   *
   * @param {boolean=} isSame whether the question is the same as before
   * @return {!Promise}
   */
  update(isSame = false) {
    const turn = ++this.turn
    if (!isSame) this.most = this.step
    return this.attempt(turn, () => this.find(turn))
  }

  /**
   * @param {number} turn
   * @param {function(): !Promise} work
   */
  async attempt(turn, work) {
    try {
      await work()
    } catch (error) {
      if (turn !== this.turn) return
      if (!this.isRenewed) {
        this.isRenewed = true
        await this.library.renew().catch(() => null)
        if (this.library.pieces) return this.update(true)
      }
      console.error(error)
      this.tell(this.library.say('failed'))
      this.drawn(this)
    }
  }

  /** @param {number} turn */
  async find(turn) {
    if (!this.library.pieces) this.tell(this.library.say('loading'))
    await this.library.open()
    if (turn !== this.turn) return
    const pieces = /** @type {!Pieces} */ (this.library.pieces)
    const asked = query(this.text, pieces.synonyms, pieces.entry.language)
    if (!asked.words.length) return this.empty()
    const found = await this.library.ask(() => new Matcher(pieces, asked).find())
    if (turn !== this.turn) return
    this.found = found
    this.chosen = arranged(this.choose(found), (page) => pieces.group(page))
    this.shown = 0
    await this.grow(turn)
  }

  /**
   * Shows as many as are to be shown. What is shown already stays where it is.
   *
   * @param {number} turn
   */
  async grow(turn) {
    const from = this.shown
    const pieces = /** @type {!Pieces} */ (this.library.pieces)
    const next = this.chosen.slice(from, this.most)
    const cards = await this.library.ask(() => next.map((hit) => pieces.card(hit.page)))
    if (turn !== this.turn) return
    const inGroups = this.chosen.some((hit) => pieces.group(hit.page) !== pieces.group(this.chosen[0].page))
    const items = this.hits.items(this.looked(next, cards), /** @type {Found} */ (this.found), !from, inGroups)
    if (from) this.parts.list.append(...items)
    else this.parts.list.replaceChildren(...items)
    this.shown = from + next.length
    this.tell(this.summary())
    this.drawn(this)
  }

  /** Nothing is asked for. */
  empty() {
    const pieces = /** @type {!Pieces} */ (this.library.pieces)
    this.found = null
    this.chosen = []
    this.shown = 0
    this.parts.list.replaceChildren()
    this.parts.kinds.replaceChildren()
    this.tell(this.library.say('empty', pieces.pages))
    this.drawn(this)
  }

  /**
   * @param {Found} found
   * @return {!Array<Hit>} those of the kind that is asked for; of all, if there is none of that kind
   */
  choose(found) {
    const pieces = /** @type {!Pieces} */ (this.library.pieces)
    const counts = new Map()
    const all = found.hits
    all.forEach((hit) => counts.set(pieces.kind(hit.page), (counts.get(pieces.kind(hit.page)) || 0) + 1))
    const kind = counts.has(this.kind) ? this.kind : ''
    this.drawKinds(counts, kind, all.length)
    return kind ? all.filter((hit) => pieces.kind(hit.page) === kind) : all
  }

  /**
   * @param {!Map<string, number>} counts
   * @param {string} kind
   * @param {number} all
   */
  drawKinds(counts, kind, all) {
    const say = this.library.say
    const list = this.parts.kinds
    const kinds = /** @type {!Pieces} */ (this.library.pieces).entry.kinds.filter((one) => counts.has(one))
    const choices = kinds.length > 1 ? ['', ...kinds] : []
    const focused = list.contains(document.activeElement)
    list.replaceChildren(
      ...choices.map((one) => {
        const input = /** @type {!HTMLInputElement} */ (make('input', { type: 'radio', name: list.id + '-kind', value: one }))
        input.checked = one === kind
        const words = one ? say('kind.' + one) : say('all')
        return make('label', {}, input, words + ' ', make('span', {}, String(one ? counts.get(one) : all)))
      })
    )
    const checked = /** @type {?HTMLElement} */ (list.querySelector(':checked'))
    if (focused && checked) checked.focus()
  }

  /**
   * @param {!Array<Hit>} hits
   * @param {!Array<?Card>} cards of each
   * @return {!Array<Shown>} as they are shown
   */
  looked(hits, cards) {
    const pieces = /** @type {!Pieces} */ (this.library.pieces)
    const group = (/** number */ page) => pieces.group(page)
    const all = /** @type {!Array<Shown>} */ (hits.map((hit, at) => {
      const card = /** @type {Card} */ (cards[at])
      return { hit, kind: pieces.kind(hit.page), group: group(hit.page), card, sections: pieces.sections(card) }
    }))
    const shown = []
    for (let from = 0; from < all.length; from += STEP) {
      const step = all.slice(from, from + STEP)
      const order = lookedInto(
        step.map((one) => one.hit),
        step.map((one) => one.card),
        step.map((one) => one.sections),
        /** @type {Found} */ (this.found),
        group
      )
      shown.push(...order.map((at) => step[at]))
    }
    return shown
  }

  /** @return {string} how much was found, and what was not taken as it was typed */
  summary() {
    const say = this.library.say
    const found = /** @type {Found} */ (this.found)
    const count = this.chosen.length
    if (!count) return say('none', this.text.trim())
    const meant = found.meant.map((one) => say('meant', one.typed, one.words.join(', ')))
    const lacking = found.all ? this.chosen.filter((hit) => hit.lacks.length).length : 0
    const told = count > lacking ? [say(found.all ? 'count' : 'some', count - lacking)] : []
    return [...meant, ...told, ...(lacking ? [say('lacking', lacking)] : [])].join(' ')
  }

  /** @param {string} words */
  tell(words) {
    if (this.parts.status.textContent !== words) this.parts.status.textContent = words
  }
}
