/** What a page can do with a script. Each part starts by itself: one that fails leaves the others and the page whole. */

import { startCopy } from './copy.js'
import { startLooks } from './looks.js'
import { startReview } from './review.js'
import { startSpy } from './spy.js'

/** @type {!Object<string, function(!Element)>} */
const MODULES = { 'code': startCopy, 'looks': startLooks, 'review': startReview, 'spy': startSpy }

document.querySelectorAll('[data-module]').forEach((root) => {
  const start = MODULES[root.getAttribute('data-module') || '']
  try {
    if (start) start(root)
  } catch (error) {
    console.error(error)
  }
})
