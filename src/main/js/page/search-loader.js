import { recall } from '../shared/memory.js'

/**
 * Loads the search program when it is first asked for: by the button, by / or by Ctrl K. The search page has a program and a field of its own.
 * Without it the button is a link to that page.
 *
 * @param {!Element} root the link
 */
export function startSearchLoader(root) {
  const link = /** @type {!HTMLAnchorElement} */ (root)
  // The search page has its own field.
  if (!link.dataset['dialog']) return
  const programs = [link.dataset['program'] || '', link.dataset['dialog'] || '']
  const isThere = (/** string */ program) => [...document.scripts].some((script) => script.getAttribute('src') === program)
  let isAsked = false

  /** @param {!Event} event */
  const load = (event) => {
    event.preventDefault()
    link.dataset['open'] = ''
    if (isAsked) return
    isAsked = true
    programs.forEach((program) => {
      if (isThere(program)) return
      const script = document.createElement('script')
      script.src = program
      // One after the other.
      script.async = false
      script.addEventListener('error', () => location.assign(link.href))
      document.head.append(script)
    })
  }

  link.addEventListener('click', (event) => {
    const isPlain = !(event.ctrlKey || event.metaKey || event.shiftKey || event.altKey)
    if (isPlain && !isDone(link)) load(event)
  })
  document.addEventListener('keydown', (event) => {
    if (!isDone(link) && isSearchKey(/** @type {!KeyboardEvent} */ (event))) load(event)
  })
}

/**
 * @param {!HTMLAnchorElement} link
 * @return {boolean} whether the program has taken over
 */
function isDone(link) {
  return 'taken' in link.dataset
}

/** Where a reader has put it down that / is a letter like any other. */
export const SLASH = 'fingerpost-slash'

/**
 * @param {!KeyboardEvent} event
 * @return {boolean} whether this key opens the search, where the reader is
 */
export function isSearchKey(event) {
  if ((event.ctrlKey || event.metaKey) && !event.shiftKey && !event.altKey) return event.key.toLowerCase() === 'k'
  const at = /** @type {!HTMLElement} */ (event.target)
  const isWriting = at.isContentEditable || /^(input|select|textarea)$/i.test(at.tagName)
  return event.key === '/' && !event.altKey && !isWriting && isSlashOn()
}

/** @return {boolean} */
export function isSlashOn() {
  return recall(SLASH) !== 'off'
}
