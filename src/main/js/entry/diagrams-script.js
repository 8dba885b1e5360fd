/** The script of pages that show diagrams. */

import { startDiagrams } from '../page/diagrams.js'
import { startAll } from '../shared/start.js'

startAll([{ root: 'body[data-diagrams]', start: startDiagrams }])
