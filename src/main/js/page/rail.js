/**
 * Brings the entry of this page into view in a long menu, without moving the page.
 *
 * @param {!Element} root the menu
 */
export function startRail(root) {
  const current = root.querySelector('[aria-current="page"]')
  if (!current) return
  const below = current.getBoundingClientRect().bottom - root.getBoundingClientRect().bottom
  if (below > 0) root.scrollTop += below + root.clientHeight / 3
}
