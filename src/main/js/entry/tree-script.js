/** The script of a decision tree's page. */

import { startAll } from '../shared/start.js'
import { startFrame } from '../page/tree/frame.js'
import { OutcomeSection } from '../page/tree/outcome.js'
import { startWizard } from '../page/tree/wizard.js'

startAll([
  { root: '[data-module="tree"]', start: (root) => startWizard(root, (page) => new OutcomeSection(page)) },
  { root: '.is-embedded', start: startFrame },
])
