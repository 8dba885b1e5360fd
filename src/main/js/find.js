/** What tests run of the search, without a page. */

import { bestSections, excerpt, marked } from './search/excerpt.js'
import { Matcher } from './search/match.js'
import { byNearness } from './search/near.js'
import { Pieces } from './search/pieces.js'
import { query } from './search/query.js'
import { slips } from './search/spell.js'
import { tokens } from './search/tokens.js'

Object.assign(globalThis, { finder: { Matcher, Pieces, bestSections, byNearness, excerpt, marked, query, slips, tokens } })
