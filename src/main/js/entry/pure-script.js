/** What the build and its tests run of the client program: rules without a page. */

import { adr, escape } from '../rules/tree/adr.js'
import { formatWalk, parseWalk } from '../rules/tree/tree-address.js'
import { grouped } from '../rules/tree/advice.js'
import { alike } from '../rules/tree/likeness.js'
import { endsWith, firmness, nearest, singleChanges } from '../rules/tree/change.js'
import { flips, total } from '../rules/tree/score.js'
import { choices, chosenOf, holds, replay, Tree } from '../rules/tree/walk.js'
import { speaker } from '../rules/words.js'

Object.assign(globalThis, {
  fingerpost: {
    Tree,
    adr,
    alike,
    choices,
    chosenOf,
    endsWith,
    escape,
    firmness,
    flips,
    format: formatWalk,
    grouped,
    holds,
    nearest,
    parse: parseWalk,
    replay,
    singleChanges,
    speaker,
    total,
  },
})
