const KEY = 'fingerpost-serve-place'

/** Keeps where the reader is, until this page is loaded again. */
export function keepPlace() {
  const place = { page: location.href, x: window.scrollX, y: window.scrollY }
  try {
    window.sessionStorage.setItem(KEY, JSON.stringify(place))
  } catch (error) {
    console.warn(error)
  }
}

/** Goes back there. */
export function returnToPlace() {
  const place = takePlace()
  if (!place || place.page !== location.href) return
  const go = () => window.scrollTo({ left: place.x, top: place.y, behavior: 'instant' })
  go()
  // Images without a size and the parts that scripts make are there by now.
  if (document.readyState !== 'complete') window.addEventListener('load', go, { once: true })
}

/** @return {?{page: string, x: number, y: number}} */
function takePlace() {
  try {
    const text = window.sessionStorage.getItem(KEY)
    window.sessionStorage.removeItem(KEY)
    return text === null ? null : /** @type {{page: string, x: number, y: number}} */ (JSON.parse(text))
  } catch {
    return null
  }
}
