/**
 * Starts parts of a page. Each starts by itself: one that fails leaves the others and the page whole.
 *
 * @param {!Array<{root: string, start: function(!Element)}>} modules what starts where
 */
export function startAll(modules) {
  modules.forEach(({ root, start }) => {
    document.querySelectorAll(root).forEach((element) => {
      try {
        start(element)
      } catch (error) {
        console.error(error)
      }
    })
  })
}
