/** What the build and its tests run of the client program: rules without a page. */

import { format, parse } from './tree/address.js'
import { endsWith, firmness, nearest, singleChanges } from './tree/change.js'
import { choices, replay, Tree } from './tree/walk.js'

Object.assign(globalThis, {
  fingerpost: { Tree, choices, endsWith, firmness, format, nearest, parse, replay, singleChanges }
})
