/** The views of a tree's map; the script of its page loads it when the map is first opened. */

import { MAP_VIEWS } from '../page/tree/map.js'
import { MapViews } from '../page/tree/map-views.js'
import { TreePage } from '../page/tree/tree-page.js'

/** @type {?MapViews} */
let views = null
window[MAP_VIEWS] = (/** @type {!TreePage} */ page) => {
  views = views || new MapViews(page)
  views.show()
}
