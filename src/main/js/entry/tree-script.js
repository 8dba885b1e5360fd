/** The script of a decision tree's page. */

import { startAll } from '../shared/start.js'
import { startFrame } from '../page/tree/frame.js'
import { WalkEnd } from '../page/tree/walk-end.js'
import { startWizard } from '../page/tree/wizard.js'

startAll([
  { root: '[data-module="tree"]', start: (root) => startWizard(root, (page) => new WalkEnd(page)) },
  { root: '.is-embedded', start: startFrame },
])
