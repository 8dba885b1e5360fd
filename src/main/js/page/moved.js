import { fragment } from '../shared/page-address.js'

/**
 * Leads from an old anchor on to where that part is now; on a page that is gone, on to the page in its place. Without a script
 * the same links are there to follow by hand.
 *
 * @param {!Element} root holds a link in an element with each old anchor, and perhaps one for the page as a whole
 */
export function startMoved(root) {
  const follow = () => {
    const address = newAddress(root, fragment())
    if (address) location.replace(address)
  }
  window.addEventListener('hashchange', follow)
  follow()
}

/**
 * @param {!Element} root
 * @param {string} anchor the reader came with; empty for none
 * @return {string} empty to stay here
 */
function newAddress(root, anchor) {
  const part = [...root.querySelectorAll('[id]')].find((element) => element.id === anchor)
  const link = /** @type {?HTMLAnchorElement} */ (part ? part.querySelector('a') : root.querySelector('[data-part="whole"]'))
  if (!link) return ''
  // Most anchors of a page that moved moved with it.
  return part || link.hash ? link.href : link.href + location.hash
}
