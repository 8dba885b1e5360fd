/**
 * Takes over a new style sheet. The old one stays until the new one is there, so that nothing flashes.
 *
 * @param {string} from the end of the old one's address
 * @param {string} to what stands there instead
 */
export function takeStyle(from, to) {
  document.querySelectorAll('link[rel="stylesheet"]').forEach((link) => {
    const address = link.getAttribute('href') || ''
    if (!address.endsWith(from)) return
    const fresh = /** @type {!HTMLLinkElement} */ (link.cloneNode(false))
    fresh.setAttribute('href', address.slice(0, -from.length) + to)
    fresh.addEventListener('load', () => link.remove())
    fresh.addEventListener('error', () => location.reload())
    link.after(fresh)
  })
}
