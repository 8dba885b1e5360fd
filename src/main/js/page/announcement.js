import { recall, remember } from '../shared/memory.js'

const ANNOUNCEMENT_KEY = 'fingerpost-announcement'

/**
 * Hides the line above everything where a reader has put it away. With a class, so that nothing of it shows before it is there.
 *
 * @param {string} id
 */
export function hideIfPutAway(id) {
  document.documentElement.classList.toggle('is-announced', recall(ANNOUNCEMENT_KEY) === id)
}

/**
 * It can be put away, until it says something else.
 *
 * @param {!Element} root
 * @param {string} id
 */
export function startAnnouncement(root, id) {
  const button = /** @type {!HTMLElement} */ (root.querySelector('button'))
  button.hidden = false
  button.addEventListener('click', () => {
    remember(ANNOUNCEMENT_KEY, id)
    document.documentElement.classList.add('is-announced')
    // Whoever used the keyboard goes on where the line was.
    const skip = /** @type {?HTMLElement} */ (document.querySelector('.skip'))
    if (skip) skip.focus()
  })
}
