/** Small things about elements. Texts become text nodes, so nothing that is put in can become markup. */

/**
 * @param {string} name
 * @param {!Object<string, string>} attributes
 * @param {...(!Node|string)} children
 * @return {!HTMLElement}
 */
export function make(name, attributes, ...children) {
  const element = /** @type {!HTMLElement} */ (document.createElement(name))
  Object.entries(attributes).forEach(([key, value]) => element.setAttribute(key, value))
  element.append(...children)
  return element
}

/**
 * A button that acts.
 * @param {string} words
 * @param {function()} act
 * @return {!HTMLElement}
 */
export function button(words, act) {
  const element = make('button', { type: 'button', class: 'button' }, words)
  element.addEventListener('click', act)
  return element
}

/**
 * @param {!Element} element
 * @return {boolean} whether it can be seen, if need be after scrolling
 */
export function isShown(element) {
  return element.getClientRects().length > 0
}

/**
 * Moves the reader there: eyes and keyboard.
 * @param {!Element} element
 */
export function goTo(element) {
  if (element.tabIndex < 0 && !element.hasAttribute('tabindex')) element.setAttribute('tabindex', '-1')
  element.scrollIntoView({ block: 'nearest' })
  element.focus()
}

/**
 * Words as the page shows them elsewhere, with the mark that goes with them.
 * @param {string} selector
 * @param {string} words
 * @return {!Node|string}
 */
export function shown(selector, words) {
  const plain = (/** @type {!Element} */ element) => element.textContent.trim().replace(/\.$/, '')
  const found = [...document.querySelectorAll(selector)].find((element) => plain(element) === words)
  if (!found) return words
  const copy = copyOf(found)
  copy.lastChild.textContent = words
  return copy
}

/**
 * A copy that can stand beside the original: without ids.
 * @param {!Element} element
 * @return {!Element}
 */
export function copyOf(element) {
  const copy = /** @type {!Element} */ (element.cloneNode(true))
  copy.removeAttribute('id')
  copy.querySelectorAll('[id]').forEach((inner) => inner.removeAttribute('id'))
  return copy
}
