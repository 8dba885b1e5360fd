const PLACE_KEY = 'fingerpost-serve-place'

const CONTROLS = 'main :is(input, select, textarea, details)'

/** What the reader has ticked, typed or opened. @type {!Set<!Element>} */
const touched = new Set()

/** Notes from now on what the reader sets. */
export function watchPlace() {
  for (const type of ['input', 'change', 'toggle']) {
    document.addEventListener(type, (event) => touched.add(/** @type {!Element} */ (event.target)), true)
  }
}

/**
 * Where a reader is on a page.
 *
 * @typedef {{page: string, x: number, y: number, controls: !Array<!Control>, focus: string}}
 */
let Place

/**
 * What was set, by the name of what it was set in.
 *
 * @typedef {{name: string, set: (string|boolean)}}
 */
let Control

/** Keeps where the reader is, until this page is loaded again. */
export function keepPlace() {
  /** @type {!Place} */
  const place = {
    page: location.href,
    x: window.scrollX,
    y: window.scrollY,
    controls: controls()
      .filter((control) => touched.has(control))
      .map((control) => ({ name: name(control), set: stateOf(control) })),
    focus: document.activeElement ? name(document.activeElement) : '',
  }
  try {
    window.sessionStorage.setItem(PLACE_KEY, JSON.stringify(place))
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
  const settle = () => {
    place.controls.forEach(setAgain)
    focusAgain(place.focus)
    go()
  }
  if (document.readyState !== 'complete') window.addEventListener('load', settle, { once: true })
}

/** @return {?Place} */
function takePlace() {
  try {
    const text = window.sessionStorage.getItem(PLACE_KEY)
    window.sessionStorage.removeItem(PLACE_KEY)
    return text === null ? null : /** @type {!Place} */ (JSON.parse(text))
  } catch {
    return null
  }
}

/** @param {!Control} kept */
function setAgain(kept) {
  const control = controls().find((one) => name(one) === kept.name)
  if (!control || stateOf(control) === kept.set) return
  if (control instanceof HTMLDetailsElement) {
    control.open = !!kept.set
    return
  }
  if (isTick(control)) /** @type {!HTMLInputElement} */ (control).checked = !!kept.set
  else /** @type {!HTMLInputElement} */ (control).value = String(kept.set)
  // The scripts of the page follow what a reader sets by these.
  for (const type of ['input', 'change']) control.dispatchEvent(new Event(type, { bubbles: true }))
}

/** @param {string} kept */
function focusAgain(kept) {
  if (!kept) return
  const focus = Array.from(document.querySelectorAll('[id], [name], [href], summary')).find((one) => name(one) === kept)
  if (focus) /** @type {!HTMLElement} */ (focus).focus({ preventScroll: true })
}

/** @return {!Array<!Element>} those that can be found again */
function controls() {
  return Array.from(document.querySelectorAll(CONTROLS)).filter(name)
}

/**
 * By what something is found again on the page as it will be; empty where it cannot be told from others.
 *
 * @param {!Element} element
 * @return {string}
 */
function name(element) {
  if (element.id) return '#' + element.id
  if (element instanceof HTMLDetailsElement) return element.querySelector('summary')?.textContent || ''
  if (element.matches('summary')) return 'summary ' + element.textContent
  const words = ['name', 'href', 'value'].map((word) => element.getAttribute(word) || '')
  return words[0] || words[1] ? element.localName + ' ' + words.join(' ') : ''
}

/**
 * @param {!Element} control
 * @return {string|boolean}
 */
function stateOf(control) {
  if (control instanceof HTMLDetailsElement) return control.open
  const field = /** @type {!HTMLInputElement} */ (control)
  return isTick(field) ? field.checked : field.value
}

/**
 * @param {!Element} control
 * @return {boolean}
 */
function isTick(control) {
  return control.matches('[type=checkbox], [type=radio]')
}
