/** What the reader's own answers say about an outcome; the script of a tree's page loads it with the first answer. */

import { OutcomeSection } from '../page/tree/outcome.js'
import { TreePage } from '../page/tree/tree-page.js'
import { RESULT } from '../shared/result-loader.js'

window[RESULT] = (/** @type {!TreePage} */ page) => new OutcomeSection(page)
document.dispatchEvent(new Event(RESULT))
