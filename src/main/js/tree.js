/** The script of a decision tree's page. */

import { startAll } from './start.js'
import { startWizard } from './tree/wizard.js'

startAll([{ root: '[data-module="tree"]', start: startWizard }])
