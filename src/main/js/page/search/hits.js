import { make } from '../../shared/dom.js'
import { Say } from '../../rules/words.js'
import { bestSections, excerpt, marked, Span } from '../../rules/search/excerpt.js'
import { Library } from './library.js'
import { Found, Hit } from '../../rules/search/match.js'
import { Card, Section } from '../../rules/search/pieces.js'

/** So many sections of one page are shown. */
const MOST_SECTIONS = 3

/**
 * @typedef {{hit: Hit, kind: string, group: string, card: Card, sections: !Array<Section>}}
 */
export let Shown

/** Draws pages that were found. Texts become text nodes: nothing that authors or readers wrote becomes markup. */
export class Hits {
  /**
   * @param {!Library} library
   * @param {boolean} areOptions whether they are chosen with the arrow keys of a field, not with Tab
   */
  constructor(library, areOptions) {
    this.library = library
    this.areOptions = areOptions
    this.count = 0
    /** The group of the last item. */
    this.group = ''
  }

  /** @return {Say} */
  get say() {
    return this.library.say
  }

  /**
   * @param {!Array<Shown>} shown
   * @param {Found} found
   * @param {boolean} areFirst whether nothing is shown yet
   * @param {boolean} inGroups whether there are several groups, which are told then
   * @return {!Array<!HTMLElement>} an item for each page
   */
  items(shown, found, areFirst, inGroups) {
    if (areFirst) {
      this.count = 0
      this.group = ''
    }
    return shown.flatMap((one) => {
      const isNew = one.group !== this.group
      this.group = one.group
      const item = this.item(one, found.groups)
      return isNew && inGroups ? [this.heading(one.group), item] : [item]
    })
  }

  /**
   * For the eyes alone: each hit says of what kind it is.
   *
   * @param {string} group
   * @return {!HTMLElement}
   */
  heading(group) {
    return make(this.areOptions ? 'div' : 'li', { class: 'hits__group', 'aria-hidden': 'true' }, this.say('group.' + group))
  }

  /**
   * @param {Shown} shown
   * @param {!Map<string, number>} words
   * @return {!HTMLElement}
   */
  item(shown, words) {
    const { hit, card, kind } = shown
    const parts = bestSections(shown.sections, words)
    const sections = parts.filter((part) => part.id).slice(0, MOST_SECTIONS)
    const isAtTop = parts.length > 0 && parts[0].id === ''
    const text = isAtTop && kind !== 'term' ? excerpt(parts[0].text, words) : marked(card.description, words)
    const page = this.link(
      card.url,
      'hit__page',
      make('span', { class: 'hit__title' }, ...pieces(marked(card.title, words))),
      ' ',
      make('span', { class: 'hit__kind' }, this.say('kind.' + kind))
    )
    if (text.length) page.append(' ', make('span', { class: 'hit__text' }, ...pieces(text)))
    if (hit.lacks.length) page.append(' ', make('span', { class: 'hit__lacks' }, this.say('lacks', hit.lacks.join(', '))))
    const item = this.areOptions
      ? make('div', { class: 'hit hit--' + kind, role: 'group', 'aria-label': card.title }, page)
      : make('li', { class: 'hit hit--' + kind }, page)
    if (sections.length) {
      const list = make(this.areOptions ? 'div' : 'ul', { class: 'hit__sections' })
      sections.forEach((part) => list.append(this.section(card.url, part, words)))
      item.append(list)
    }
    return item
  }

  /**
   * @param {string} url of the page
   * @param {{id: string, heading: string, text: string}} part
   * @param {!Map<string, number>} words
   * @return {!HTMLElement}
   */
  section(url, part, words) {
    const heading = make('span', { class: 'hit__heading' }, ...pieces(marked(part.heading, words)))
    const text = make('span', { class: 'hit__text' }, ...pieces(excerpt(part.text, words)))
    return make(this.areOptions ? 'div' : 'li', {}, this.link(url + '#' + part.id, 'hit__section', heading, ' ', text))
  }

  /**
   * @param {string} url
   * @param {string} look
   * @param {...(!Node|string)} children
   * @return {!HTMLElement}
   */
  link(url, look, ...children) {
    const link = make('a', { class: look, href: this.library.address(url) }, ...children)
    if (this.areOptions) {
      link.id = 'fp-hit-' + this.count++
      link.setAttribute('role', 'option')
      link.setAttribute('aria-selected', 'false')
      link.tabIndex = -1
    }
    return link
  }
}

/**
 * @param {!Array<Span>} spans
 * @return {!Array<!Node|string>}
 */
function pieces(spans) {
  // For the eyes alone: told, each mark would cut a title into pieces.
  return spans.map((span) => (span.found ? make('mark', { role: 'none' }, span.text) : span.text))
}
