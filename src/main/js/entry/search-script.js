/**
 * The search program: loaded when a reader first searches. Finds pages in the index that the build has written, in a dialog or on the
 * search page.
 */

import { startDialog } from '../page/search/dialog.js'
import { Library } from '../page/search/library.js'
import { startLost } from '../page/search/lost.js'
import { startSearchPage } from '../page/search/search-page.js'

const own = /** @type {?HTMLScriptElement} */ (document.currentScript)
const opener = /** @type {?HTMLElement} */ (document.querySelector('[data-module="search"]'))
const library = new Library(own ? own.src : '', opener ? opener.dataset['index'] : '')
const page = document.querySelector('[data-module="results"]')
const lost = document.querySelector('[data-module="lost"]')

if (page) startSearchPage(page, library)
if (lost) startLost(lost, library)
if (opener) startDialog(/** @type {!HTMLAnchorElement} */ (opener), library, page)
