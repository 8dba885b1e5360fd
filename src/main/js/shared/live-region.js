/** After so many milliseconds without a change a result is told; what was told goes after so many more. */
const QUIET = 1000
const KEPT = 10000

/**
 * Tells a result to those who listen once the reader has stopped writing: else they would hear it with each digit.
 *
 * @param {!Element} aloud a live region of its own, out of sight
 * @param {!Element} result as it is shown, paragraph by paragraph
 * @return {function()} to be called at each change
 */
export function teller(aloud, result) {
  let timer = 0
  return () => {
    clearTimeout(timer)
    timer = setTimeout(() => {
      aloud.textContent = [...result.children].map((line) => line.textContent).join(' ')
      // The same stands on the page, for those who read on.
      timer = setTimeout(() => (aloud.textContent = ''), KEPT)
    }, QUIET)
  }
}
