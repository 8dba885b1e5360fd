/** A tree's page inside another page. */

const KIND = 'fingerpost:height'

/**
 * @param {*} data of a message
 * @return {boolean} whether it tells the height of a tree
 */
export function isHeight(data) {
  return !!data && data['kind'] === KIND && Number.isFinite(data['height']) && data['height'] > 0
}

/** Tells the page around how high this one is, and opens other pages outside of the frame. */
export function startFrame() {
  const around = new URLSearchParams(location.search).get('embed') || ''
  document.addEventListener('click', (event) => {
    const link = /** @type {?HTMLAnchorElement} */ (/** @type {!Element} */ (event.target).closest('a[href]'))
    if (!link || link.href.split('#')[0] === location.href.split('#')[0]) return
    link.target = '_blank'
    link.rel = 'noopener'
  })
  // Without a declared origin nothing is told to anybody.
  if (window.parent === window || !/^https?:\/\/[^/?#]+$/.test(around)) return
  const body = document.body
  const tell = () => window.parent.postMessage({ 'kind': KIND, 'height': Math.ceil(body.getBoundingClientRect().height) }, around)
  new ResizeObserver(tell).observe(body)
}
