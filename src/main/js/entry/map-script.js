/** The script of the page of a tree's map. */

import { startAll } from '../shared/start.js'
import { startMap } from '../page/tree/map-page.js'

startAll([{ root: '[data-module="map"]', start: startMap }])
