/** On the page for addresses that lead nowhere: what was probably meant. It stands behind the search program. */

import { startLost } from '../page/search/lost.js'
import { SEARCH } from '../shared/search-handle.js'

const lostPage = document.querySelector('[data-module="lost"]')

if (lostPage && window[SEARCH]) startLost(lostPage, window[SEARCH])
