/** The script of pages with a list that can be narrowed down. */

import { startFilters } from '../page/filters.js'
import { startAll } from '../shared/start.js'

startAll([{ root: '[data-module="filters"]', start: startFilters }])
