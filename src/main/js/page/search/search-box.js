import { make } from '../../shared/dom.js'
import { Hits, Shown } from './hits.js'
import { Library } from './library.js'
import { Found, Hit, Matcher } from '../../rules/search/match.js'
import { inGroups } from '../../rules/search/groups.js'
import { byNearness } from '../../rules/search/near.js'
import { Card, Pieces, Section } from '../../rules/search/pieces.js'
import { query } from '../../rules/search/query.js'

/** Titles are shown without texts when those are not there after so many milliseconds. */
const PATIENCE = 150
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
   * @param {number} looked pages whose texts are looked into at a time, to put them in order
   * @param {boolean} areOptions see {@link Hits}
   * @param {function(!SearchBox)} drawn called whenever what is shown has changed
   */
  constructor(library, parts, most, looked, areOptions, drawn) {
    this.library = library
    this.parts = parts
    this.step = most
    this.most = most
    this.looked = looked
    this.hits = new Hits(library, areOptions)
    this.drawn = drawn
    this.kind = ''
    this.turn = 0
    this.timer = 0
    this.isRenewed = false
    /** @type {?Found} */
    this.found = null
    /** @type {!Array<Hit>} those of the chosen kind */
    this.chosen = []
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

  /** Shows the next pages. */
  more() {
    this.most += this.step
    this.settled = this.update(true)
    return this.settled
  }

  /**
   * Finds what is asked for now. An answer that comes too late is dropped.
   *
   * @param {boolean=} isSame whether the question is the same as before
   * @return {!Promise}
   */
  async update(isSame = false) {
    const turn = ++this.turn
    const isLate = () => turn !== this.turn
    if (!isSame) this.most = this.step
    try {
      if (!this.library.pieces) this.tell(this.library.say('loading'))
      await this.library.open()
      if (isLate()) return
      const pieces = /** @type {!Pieces} */ (this.library.pieces)
      const asked = query(this.text, pieces.synonyms, pieces.entry.language)
      if (!asked.words.length) return this.empty()
      const found = await this.library.ask(() => new Matcher(pieces, asked).find())
      if (isLate()) return
      const chosen = this.choose(found)
      const shown = chosen.slice(0, Math.max(this.most, this.looked))
      const cards = await this.library.ask(() => shown.map((hit) => pieces.card(hit.page)))
      if (isLate()) return
      const texts = this.library.ask(() => cards.map((card) => pieces.sections(/** @type {Card} */ (card))))
      const early = await Promise.race([texts, new Promise((done) => setTimeout(() => done(null), PATIENCE))])
      if (isLate()) return
      this.found = found
      this.chosen = chosen
      this.show(shown, cards, early)
      if (early) return
      const late = await texts
      if (!isLate()) this.show(shown, cards, late)
    } catch (error) {
      if (isLate()) return
      if (!this.isRenewed) {
        this.isRenewed = true
        await this.library.renew().catch(() => null)
        if (this.library.pieces) return this.update(isSame)
      }
      console.error(error)
      this.tell(this.library.say('failed'))
    }
  }

  /** Nothing is asked for. */
  empty() {
    const pieces = /** @type {!Pieces} */ (this.library.pieces)
    this.found = null
    this.chosen = []
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
    const all = found.hits.concat(found.others)
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
   * Shows the best of these.
   *
   * @param {!Array<Hit>} hits
   * @param {!Array<?Card>} cards
   * @param {?Array<!Array<Section>>} sections
   */
  show(hits, cards, sections) {
    const found = /** @type {Found} */ (this.found)
    const pieces = /** @type {!Pieces} */ (this.library.pieces)
    const shown = this.order(hits, cards, sections)
      .slice(0, this.most)
      .map((at) =>
        /** @type {Shown} */ ({
          hit: hits[at],
          kind: pieces.kind(hits[at].page),
          group: pieces.group(hits[at].page),
          card: cards[at],
          sections: sections && sections[at],
        })
      )
    this.parts.list.replaceChildren(...this.hits.items(shown, found))
    this.tell(this.summary())
    this.drawn(this)
  }

  /**
   * @param {!Array<Hit>} hits
   * @param {!Array<?Card>} cards
   * @param {?Array<!Array<Section>>} sections
   * @return {!Array<number>} places in the list of hits. What is shown stays where it is when more is shown.
   */
  order(hits, cards, sections) {
    const order = []
    for (let from = 0; from < hits.length; from += this.looked) {
      const to = from + this.looked
      const known = /** @type {!Array<!Array<Section>>} */ (sections || [])
      const near = sections
        ? byNearness(hits.slice(from, to), cards.slice(from, to), known.slice(from, to), /** @type {Found} */ (this.found))
        : hits.slice(from, to).map((hit, at) => at)
      const pieces = /** @type {!Pieces} */ (this.library.pieces)
      order.push(...inGroups(near.map((at) => from + at), (at) => pieces.group(hits[at].page)))
    }
    return order
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
