const SHOWN_MILLIS = 2000

/**
 * A button that copies a block of code.
 *
 * @param {!Element} root the figure around the code
 */
export function startCopy(root) {
  const found = root.querySelector('pre code')
  if (found) root.append(copyButton(found))
}

/**
 * @param {!Element} code
 * @return {!Element}
 */
function copyButton(code) {
  const words = document.body.dataset
  const button = /** @type {!HTMLButtonElement} */ (document.createElement('button'))
  button.type = 'button'
  button.className = 'button code__copy'
  button.textContent = words['copy'] || ''
  button.setAttribute('aria-live', 'polite')
  button.addEventListener('click', async () => {
    if (!(await copied(code))) return
    button.textContent = words['copied'] || ''
    setTimeout(() => {
      button.textContent = words['copy'] || ''
    }, SHOWN_MILLIS)
  })
  return button
}

/**
 * Copies an element's text; where the browser refuses that, the text is selected instead.
 *
 * @param {!Element} element
 * @return {!Promise<boolean>} whether it was copied
 */
async function copied(element) {
  try {
    await window.navigator.clipboard.writeText(element.textContent || '')
    return true
  } catch {
    const selection = window.getSelection()
    if (selection) selection.selectAllChildren(element)
    return false
  }
}
