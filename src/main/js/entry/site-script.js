/** What every page can do with a script. */

import { startCopy } from '../page/copy.js'
import { startSearchLoader } from '../page/search-loader.js'
import { startColorChoice } from '../page/color-choice.js'
import { startMoved } from '../page/moved.js'
import { startPrint } from '../page/print.js'
import { startRail } from '../page/rail.js'
import { startReview } from '../page/review.js'
import { startSkip } from '../page/skip.js'
import { startSpy } from '../page/spy.js'
import { FONT, remember } from '../shared/memory.js'
import { startAll } from '../shared/start.js'
import { startTabs } from '../page/tabs.js'
import { startTips } from '../page/tips.js'

// Code and tabs are found by their classes, since Markdown knows nothing of modules.
startAll([
  { root: 'figure.code', start: startCopy },
  { root: '.skip', start: startSkip },
  { root: '.tabs', start: startTabs },
  { root: 'main', start: startTips },
  { root: '[data-module="looks"]', start: startColorChoice },
  { root: '[data-module="moved"]', start: startMoved },
  { root: '[data-module="print"]', start: startPrint },
  { root: '[data-module="rail"]', start: startRail },
  { root: '[data-module="review"]', start: startReview },
  { root: '[data-module="search"]', start: startSearchLoader },
  { root: '[data-module="spy"]', start: startSpy },
])

document.fonts.ready.then((fonts) => {
  if (fonts.check('1em Brygada') || fonts.check('1em Brygada first')) remember(FONT, '')
})
