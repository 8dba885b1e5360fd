/** The script of pages that hold a scorecard or a calculator. */

import { startCalculator } from './panel/calculator.js'
import { startScorecard } from './panel/scorecard.js'
import { startAll } from './start.js'

startAll([
  { root: '[data-module="calculator"]', start: startCalculator },
  { root: '[data-module="scorecard"]', start: startScorecard },
])
