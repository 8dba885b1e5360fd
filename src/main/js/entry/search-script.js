/**
 * The search program: loaded when a reader first searches. Finds pages in the index that the build has written, and shows them on the
 * search page; the dialog and the page for addresses that lead nowhere have programs of their own, which stand behind it.
 */

import { foundCards } from '../page/search/found-cards.js'
import { Library } from '../page/search/library.js'
import { SearchBox } from '../page/search/search-box.js'
import { startSearchPage } from '../page/search/search-page.js'
import { SEARCH } from '../shared/search-handle.js'

const searchScript = /** @type {?HTMLScriptElement} */ (document.currentScript)
const searchLink = /** @type {?HTMLElement} */ (document.querySelector('[data-module="search"]'))
const library = new Library(searchScript ? searchScript.src : '', searchLink ? searchLink.dataset['index'] : '')
const page = document.querySelector('[data-module="results"]')

window[SEARCH] = {
  library,
  find: (/** string */ text, /** number */ most) => foundCards(library, text, most),
  box: (/** ? */ parts, /** number */ most, /** function(!SearchBox) */ drawn) => new SearchBox(library, parts, most, true, drawn),
}
if (page) startSearchPage(page, library, /** @type {?HTMLAnchorElement} */ (searchLink))
