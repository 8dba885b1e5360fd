/** The script of pages that hold a scorecard or a calculator. */

import { startCalculator } from '../page/panel/calculator.js'
import { startScorecard } from '../page/panel/scorecard.js'
import { startAll } from '../shared/start.js'

startAll([
  { root: '[data-module="calculator"]', start: startCalculator },
  { root: '[data-module="scorecard"]', start: startScorecard },
])
