/** The address of this page, and what a fragment of it says. */

/**
 * The address of this page with another fragment, to be passed on. From disk it is the one that the site will have.
 * @param {string} fragment without the #
 * @return {string}
 */
export function addressWith(fragment) {
  const known = location.protocol === 'file:' ? document.querySelector('link[rel=canonical]') : null
  return (known ? known.getAttribute('href') : location.href.split(/[?#]/)[0]) + '#' + fragment
}

/** @return {string} the fragment of the address: some programs encode it when it is passed on */
export function fragment() {
  return decoded(location.hash.slice(1))
}

/**
 * @param {string} text
 * @return {string} as it is where it is not well formed
 */
export function decoded(text) {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
