/** What a reader's browser remembers of earlier pages. One that stores nothing, or may not, remembers nothing. */

/** Where it is put down that the font of the theme has come. */
export const FONT = 'fingerpost-font'

/**
 * @param {string} key
 * @return {?string}
 */
export function recall(key) {
  try {
    return window.localStorage.getItem(key)
  } catch {
    return null
  }
}

/**
 * @param {string} key
 * @param {string} value
 */
export function remember(key, value) {
  try {
    window.localStorage.setItem(key, value)
  } catch {
    // What was chosen holds on this page.
  }
}
