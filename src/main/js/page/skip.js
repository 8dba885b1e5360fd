/**
 * The link over the menu leads to the content without a trace in the address, which may hold answers, filters or numbers.
 *
 * @param {!Element} root the link
 */
export function startSkip(root) {
  root.addEventListener('click', (event) => {
    const main = document.querySelector('main')
    if (!main || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return
    event.preventDefault()
    event.stopPropagation()
    main.scrollIntoView()
    main.focus({ preventScroll: true })
  })
}
