/** What a page can do with a script. Each part starts by itself: one that fails leaves the others and the page whole. */

import { startCopy } from './copy.js'
import { startLooks } from './looks.js'
import { startMoved } from './moved.js'
import { startRail } from './rail.js'
import { startReview } from './review.js'
import { startSpy } from './spy.js'

/**
 * What starts where. Code is found by its figure, since Markdown knows nothing of modules.
 *
 * @type {!Array<{root: string, start: function(!Element)}>}
 */
const MODULES = [
  { root: 'figure.code', start: startCopy },
  { root: '[data-module="looks"]', start: startLooks },
  { root: '[data-module="moved"]', start: startMoved },
  { root: '[data-module="rail"]', start: startRail },
  { root: '[data-module="review"]', start: startReview },
  { root: '[data-module="spy"]', start: startSpy },
]

MODULES.forEach(({ root, start }) => {
  document.querySelectorAll(root).forEach((element) => {
    try {
      start(element)
    } catch (error) {
      console.error(error)
    }
  })
})
