import { copyOf, make } from '../../shared/dom.js'
import { TreePage } from './tree-page.js'
import { chosenOf, holds, Walk } from '../../rules/tree/walk.js'

/**
 * Leaves of an outcome what is said to this reader: what was answered to carried questions, and paragraphs whose condition holds.
 * @param {!TreePage} page
 * @param {!Walk} walk
 * @return {!Array<!Element>} what was put in
 */
export function tellFacts(page, walk) {
  const section = page.section(walk.end)
  const chosen = chosenOf(walk.steps)
  const made = []
  section.querySelectorAll('[data-carried]').forEach((box) => {
    const id = /** @type {string} */ (box.getAttribute('data-carried'))
    const question = page.tree.questions.get(id)
    const ids = chosen.get(id)
    box.toggleAttribute('hidden', !ids)
    if (!question || !ids) return
    const told = [make('b', {}, page.labels(question, ids))]
    ids.forEach((answer) => {
      const reason = page.item(id, answer).querySelector('[data-quiet]')
      if (!reason) return
      const copy = copyOf(reason)
      copy.removeAttribute('data-quiet')
      told.push(copy)
    })
    box.append(...told)
    made.push(...told)
  })
  const outcome = page.tree.outcomes.get(walk.end)
  section.querySelectorAll('[data-when]').forEach((mark) => {
    const condition = outcome && outcome.when && outcome.when[Number(mark.getAttribute('data-when'))]
    mark.closest('li, p').toggleAttribute('hidden', !holds(condition, chosen))
  })
  return made
}

/**
 * Shows all of it again, for readers of the whole tree.
 * @param {!TreePage} page
 */
export function tellAll(page) {
  page.root.querySelectorAll('[data-carried]').forEach((box) => box.removeAttribute('hidden'))
  page.root.querySelectorAll('[data-when]').forEach((mark) => mark.closest('li, p').removeAttribute('hidden'))
}
