/** What tests run of the search, without a page. */

import { likeAddress, wordsOf } from '../rules/search/address.js'
import { bestSections, excerpt, marked } from '../rules/search/excerpt.js'
import { Matcher } from '../rules/search/match.js'
import { byNearness } from '../rules/search/near.js'
import { Pieces } from '../rules/search/pieces.js'
import { query } from '../rules/search/query.js'
import { slips } from '../rules/search/spell.js'
import { stem } from '../rules/search/stem.js'
import { tokens } from '../rules/search/tokens.js'

Object.assign(globalThis, { finder: { Matcher, Pieces, bestSections, byNearness, excerpt, likeAddress, marked, query, slips, stem, tokens, wordsOf } })
