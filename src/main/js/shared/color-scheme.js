/** Light, dark, or as the system says. */

import { recall, remember } from './memory.js'

const KEY = 'fingerpost-look'

/** @return {string} 'light', 'dark' or 'auto' */
export function chosenLook() {
  return recall(KEY) || 'auto'
}

/** @param {string} look 'light', 'dark' or 'auto' */
export function rememberLook(look) {
  remember(KEY, look)
}

/**
 * Shows a look: on the page, and in the browser's own frame through the two theme-color elements.
 *
 * @param {string} look 'light', 'dark' or 'auto'
 */
export function applyLook(look) {
  const fixed = look === 'light' || look === 'dark'
  if (fixed) document.documentElement.dataset['theme'] = look
  else delete document.documentElement.dataset['theme']
  document.querySelectorAll('meta[name=theme-color]').forEach((meta, index) => {
    const own = index === 0 ? 'light' : 'dark'
    const media = fixed ? (look === own ? 'all' : 'not all') : `(prefers-color-scheme: ${own})`
    meta.setAttribute('media', media)
  })
}
