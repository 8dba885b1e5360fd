import { make } from '../../shared/dom.js'
import { decoded } from '../../shared/page-address.js'
import { likeAddress, wordsOf } from '../../rules/search/address.js'
import { Matcher } from '../../rules/search/match.js'
import { Card, Pieces } from '../../rules/search/pieces.js'
import { query } from '../../rules/search/query.js'
import { Library } from './library.js'

/** So many pages that have the words of the address are compared with it, and so many are offered. */
const LOOKED = 12
const MOST = 3
/** The page itself, where somebody opens it. */
const OWN = '404.html'

/**
 * On the page for addresses that lead nowhere: offers the pages that were probably meant. Nothing of the address is shown, and what is
 * loaded is what a search for its words loads. Servers have one such page: it leads on to that of the language that the address is of.
 *
 * @param {!Element} root
 * @param {!Library} library
 */
export function startLost(root, library) {
  const { pathname } = location
  const start = library.root.pathname
  // From a folder where the site stood before, only the last part of the address tells.
  const written = pathname.startsWith(start) ? pathname.slice(start.length) : pathname
  const isOwn = written.split('/').pop() === OWN
  const folder = (root.dataset['folders'] || '').split(' ').find((tag) => tag && written.startsWith(tag + '/'))
  if (folder && !isOwn) {
    location.replace(new URL(folder + '/' + OWN + '#' + written, library.root).href)
    return
  }
  // The page of a language is told the address that was asked for.
  const path = decoded(isOwn ? location.hash.slice(1) : written)
  if (!path) return
  meant(library, path)
    .then((cards) => {
      const links = cards.map((card) => make('li', {}, make('a', { href: library.address(card.url) }, card.title)))
      root.querySelector('ul').append(...links)
      root.firstElementChild.toggleAttribute('hidden', !links.length)
    })
    // Without the index the page leads to the lists, as it does without a script.
    .catch((error) => console.error(error))
}

/**
 * @param {!Library} library
 * @param {string} path
 * @return {!Promise<!Array<!Card>>}
 */
async function meant(library, path) {
  await library.open()
  const pieces = /** @type {!Pieces} */ (library.pieces)
  const asked = query(wordsOf(path), pieces.synonyms, pieces.entry.language)
  if (!asked.words.length) return []
  const found = await library.ask(() => new Matcher(pieces, asked).find())
  const hits = found.hits.concat(found.others).slice(0, LOOKED)
  const all = await library.ask(() => hits.map((hit) => pieces.card(hit.page)))
  const cards = /** @type {!Array<!Card>} */ (all.filter((card) => card && !card.url.includes('#')))
  const like = likeAddress(path, cards.map((card) => decoded(card.url)))
  const order = like.length || !found.all ? like : cards.map((card, at) => at)
  return order.slice(0, MOST).map((at) => cards[at])
}
