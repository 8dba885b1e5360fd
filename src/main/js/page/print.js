/**
 * Without a script there is the browser's own menu.
 *
 * @param {!Element} root a button, hidden
 */
export function startPrint(root) {
  root.addEventListener('click', () => window.print())
  root.removeAttribute('hidden')
}
