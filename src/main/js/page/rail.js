/**
 * Brings the entry of this page into view in a long menu, without moving the page.
 *
 * @param {!Element} root the menu
 */
export function startRail(root) {
  const current = root.querySelector('[aria-current="page"]')
  if (!current) return
  // Not at once: asking for places has the browser lay out the page, and a tree is about to hide most of its own.
  requestAnimationFrame(() => {
    const below = current.getBoundingClientRect().bottom - root.getBoundingClientRect().bottom
    if (below > 0) root.scrollTop += below + root.clientHeight / 3
  })
}
