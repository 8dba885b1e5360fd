/** What every page can do with a script. */

import { startCopy } from './copy.js'
import { startFilters } from './filters.js'
import { startFinder } from './finder.js'
import { startLooks } from './looks.js'
import { startMoved } from './moved.js'
import { startPrint } from './print.js'
import { startRail } from './rail.js'
import { startReview } from './review.js'
import { startSpy } from './spy.js'
import { startAll } from './start.js'
import { startTabs } from './tabs.js'
import { startTips } from './tips.js'

// Code and tabs are found by their classes, since Markdown knows nothing of modules.
startAll([
  { root: 'figure.code', start: startCopy },
  { root: '.tabs', start: startTabs },
  { root: 'main', start: startTips },
  { root: '[data-module="filters"]', start: startFilters },
  { root: '[data-module="looks"]', start: startLooks },
  { root: '[data-module="moved"]', start: startMoved },
  { root: '[data-module="print"]', start: startPrint },
  { root: '[data-module="rail"]', start: startRail },
  { root: '[data-module="review"]', start: startReview },
  { root: '[data-module="search"]', start: startFinder },
  { root: '[data-module="spy"]', start: startSpy },
])
