/** What the build and its tests run of the client program: rules without a page. */

import { adr, escape } from './tree/adr.js'
import { format, parse } from './tree/address.js'
import { grouped } from './tree/advice.js'
import { alike } from './tree/cases.js'
import { endsWith, firmness, nearest, singleChanges } from './tree/change.js'
import { flips, total } from './tree/score.js'
import { choices, replay, Tree } from './tree/walk.js'
import { speaker } from './tree/words.js'

Object.assign(globalThis, {
  fingerpost: {
    Tree,
    adr,
    alike,
    choices,
    endsWith,
    escape,
    firmness,
    flips,
    format,
    grouped,
    nearest,
    parse,
    replay,
    singleChanges,
    speaker,
    total,
  },
})
