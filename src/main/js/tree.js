/** The script of a decision tree's page. */

import { startAll } from './start.js'
import { startFrame } from './tree/frame.js'
import { Outcome } from './tree/outcome.js'
import { startWizard } from './tree/wizard.js'

startAll([
  { root: '[data-module="tree"]', start: (root) => startWizard(root, (page) => new Outcome(page)) },
  { root: '.is-embedded', start: startFrame },
])
