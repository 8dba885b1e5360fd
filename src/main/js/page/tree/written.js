/**
 * An outcome as its author wrote it: the recommendation, and its parts by the names that the tree's grammar gives them, in small letters.
 * @typedef {{advice: !Element, parts: !Map<string, !WrittenPart>}}
 */
export let Written

/** @typedef {{heading: !Element, body: !Element}} */
export let WrittenPart

/**
 * @param {!Element} section of an outcome, as it is without a walk
 * @return {!Written}
 */
export function writtenIn(section) {
  const parts = new Map()
  section.querySelectorAll('h4').forEach((heading) => {
    if (heading.nextElementSibling) parts.set(heading.dataset.name || heading.textContent.trim().toLowerCase(), { heading, body: heading.nextElementSibling })
  })
  return { advice: /** @type {!Element} */ (section.querySelector('.outcome__advice')), parts }
}

/** The end of a sentence, and what parts it from the next. */
const STOP = /[.!?…]["”»’)]*\s+(?=["“„«(]?[\p{Lu}\p{Lo}\d])/u

/**
 * Copies of the first sentence of a text and of the rest, with what is marked in them.
 * @param {!Element} element
 * @return {!Array<?Node>} the rest is null where there is none
 */
export function firstSentence(element) {
  const texts = []
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT)
  while (walker.nextNode()) if (!walker.currentNode.parentElement.closest('sup')) texts.push(walker.currentNode)
  const found = STOP.exec(texts.map((text) => text.data).join(''))
  const range = document.createRange()
  range.selectNodeContents(element)
  if (!found) return [range.cloneContents(), null]
  let at = found.index + found[0].length
  const node = texts.find((text) => (at -= text.length) <= 0)
  range.setEnd(node, at + node.length)
  const first = range.cloneContents()
  range.selectNodeContents(element)
  range.setStart(node, at + node.length)
  return [first, range.cloneContents()].map(unnamed)
}

/** @param {!DocumentFragment} fragment @return {!DocumentFragment} that can stand beside the original: without ids */
function unnamed(fragment) {
  fragment.querySelectorAll('[id]').forEach((inner) => inner.removeAttribute('id'))
  return fragment
}
