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
  /** @type {?Element} */
  let marked = null
  const observer = new IntersectionObserver(
    (entries) => {
      const seen = entries.find((entry) => entry.isIntersecting)
      if (!seen) return
      if (marked) marked.removeAttribute('aria-current')
      marked = links.get(seen.target) || null
      if (marked) marked.setAttribute('aria-current', 'true')
    },
    { rootMargin: '-5% 0px -75%' },
  )
  links.forEach((link, place) => observer.observe(place))
}
