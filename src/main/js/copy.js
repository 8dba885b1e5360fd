const SHOWN = 2000

/**
 * A button that copies a block of code.
 *
 * @param {!Element} root the figure around the code
 */
export function startCopy(root) {
  const code = root.querySelector('pre code')
  if (!code || !navigator.clipboard) return
  const words = document.body.dataset
  const button = /** @type {!HTMLButtonElement} */ (document.createElement('button'))
  button.type = 'button'
  button.className = 'button code__copy'
  button.textContent = words['copy'] || ''
  button.setAttribute('aria-live', 'polite')
  button.addEventListener('click', async () => {
    await navigator.clipboard.writeText(code.textContent || '')
    button.textContent = words['copied'] || ''
    setTimeout(() => {
      button.textContent = words['copy'] || ''
    }, SHOWN)
  })
  root.append(button)
}
