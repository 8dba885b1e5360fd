/** Only measured, never shipped: the wizard without what is said about an outcome. */

import { startAll } from '../shared/start.js'
import { make } from '../shared/dom.js'
import { startWizard } from '../page/tree/wizard.js'

const nothing = { show: () => {}, heading: make('h3', {}) }
startAll([{ root: '[data-module="tree"]', start: (root) => startWizard(root, () => nothing) }])
