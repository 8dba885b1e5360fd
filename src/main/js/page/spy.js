/** A section is being read once its heading is in the upper quarter of the window, or above it. */
const ABOVE = { rootMargin: '1000000px 0px -75%' }

/**
 * Marks the entry of the section that is being read.
 *
 * @param {!Element} root holds links to places on this page
 */
export function startSpy(root) {
  /** @type {!Map<!Element, !Element>} */
  const links = new Map()
  root.querySelectorAll('a[href^="#"]').forEach((link) => {
    const place = document.getElementById(decodeURIComponent(link.getAttribute('href').slice(1)))
    if (place) links.set(place, link)
  })
  /** @type {!Set<!Element>} */
  const passed = new Set()
  const observer = new IntersectionObserver((entries) => {
    entries.forEach((entry) => {
      if (entry.isIntersecting) passed.add(entry.target)
      else passed.delete(entry.target)
    })
    const last = [...links.keys()].filter((place) => passed.has(place)).pop()
    links.forEach((link, place) => {
      if (place === last) link.setAttribute('aria-current', 'true')
      else link.removeAttribute('aria-current')
    })
  }, ABOVE)
  links.forEach((link, place) => observer.observe(place))
}
