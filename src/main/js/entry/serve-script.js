/**
 * Runs in pages of the development server, never in a built site: listens for changes, and loads the page again, takes
 * over a new style sheet or shows what is wrong.
 */

import { keepPlace, returnToPlace, watchPlace } from '../page/serve/place.js'
import { hideProblems, showProblems } from '../page/serve/problems.js'
import { takeStyle } from '../page/serve/style.js'

const own = document.currentScript
const root = (own && own.getAttribute('data-root')) || '/'
const state = (own && own.getAttribute('data-state')) || ''

/** @type {?EventSource} */
let events = null

/** Listens. The server compares the state with its own, so that no change is missed on the way. */
function listen() {
  const page = encodeURIComponent(location.pathname)
  events = new EventSource(root + '__fingerpost/events?page=' + page + '&state=' + state)
  events.addEventListener('reload', () => {
    close()
    keepPlace()
    location.reload()
  })
  events.addEventListener('style', (event) => {
    const change = /** @type {{from: string, to: string}} */ (JSON.parse(/** @type {string} */ (event.data)))
    takeStyle(change.from, change.to)
  })
  events.addEventListener('problems', (event) => {
    showProblems(/** @type {?} */ (JSON.parse(/** @type {string} */ (event.data))), root)
  })
  events.addEventListener('fine', hideProblems)
}

function close() {
  if (events) events.close()
  events = null
}

// Browsers allow few connections to one host: pages that nobody sees give theirs back, and catch up when they are seen.
function listenWhileSeen() {
  if (document.visibilityState === 'hidden') close()
  else if (!events) listen()
}

watchPlace()
returnToPlace()
listenWhileSeen()
document.addEventListener('visibilitychange', listenWhileSeen)
window.addEventListener('pagehide', close)
window.addEventListener('pageshow', listenWhileSeen)
