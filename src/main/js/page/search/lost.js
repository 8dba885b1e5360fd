import { make } from '../../shared/dom.js'
import { decoded } from '../../shared/page-address.js'
import { Search } from '../../shared/search-handle.js'
import { likeAddress, wordsOf } from '../../rules/search/address.js'

/** So many pages that have the words of the address are compared with it, and so many are offered. */
const LOOKED = 6
const MOST_CARDS = 3
/** The page itself, where somebody opens it. */
const OWN = '404.html'

/**
 * On the page for addresses that lead nowhere: offers the pages that were probably meant. Nothing of the address is shown, and what is
 * loaded is what a search for its words loads. Servers have one such page: it leads on to that of the language that the address is of.
 *
 * @param {!Element} root
 * @param {Search} search
 */
export function startLost(root, search) {
  const { pathname } = location
  const start = search.library.root.pathname
  // From a folder where the site stood before, only the last part of the address tells.
  const written = pathname.startsWith(start) ? pathname.slice(start.length) : pathname
  const isOwn = written.split('/').pop() === OWN
  const folder = (root.dataset['folders'] || '').split(' ').find((tag) => tag && written.startsWith(tag + '/'))
  if (folder && !isOwn) {
    location.replace(new URL(folder + '/' + OWN + '#' + written, search.library.root).href)
    return
  }
  // The page of a language is told the address that was asked for.
  const path = decoded(isOwn ? location.hash.slice(1) : written)
  if (!path) return
  meant(search, path)
    .then((cards) => {
      const links = cards.map((card) => make('li', {}, make('a', { href: new URL(card.url, search.library.root).href }, card.title)))
      root.querySelector('ul').append(...links)
      root.firstElementChild.toggleAttribute('hidden', !links.length)
    })
    // Without the index the page leads to the lists, as it does without a script.
    .catch((error) => console.error(error))
}

/**
 * @param {Search} search
 * @param {string} path
 * @return {!Promise<!Array<{url: string, title: string}>>}
 */
async function meant(search, path) {
  const found = await search.find(wordsOf(path), LOOKED)
  const cards = found.cards.filter((card) => !card.url.includes('#'))
  const like = likeAddress(path, cards.map((card) => decoded(card.url)))
  const order = like.length || !found.all ? like : cards.map((card, at) => at)
  return order.slice(0, MOST_CARDS).map((at) => cards[at])
}
