/** Light, dark, or as the system says. */

const KEY = 'fingerpost-look'

/** @return {string} 'light', 'dark' or 'auto' */
export function chosenLook() {
  try {
    return window.localStorage.getItem(KEY) || 'auto'
  } catch {
    return 'auto'
  }
}

/** @param {string} look 'light', 'dark' or 'auto' */
export function rememberLook(look) {
  try {
    window.localStorage.setItem(KEY, look)
  } catch {
    // A browser that stores nothing still shows the choice on this page.
  }
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
