/** The dialog of the search: loaded behind the search program when a reader first searches. */

import { startDialog } from '../page/search/dialog.js'
import { SEARCH } from '../shared/search-handle.js'

const opener = /** @type {!HTMLAnchorElement} */ (document.querySelector('[data-module="search"]'))

if (window[SEARCH]) startDialog(opener, window[SEARCH])
else location.assign(opener.href)
