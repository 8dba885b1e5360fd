import { core, Step, Walk } from '../../rules/tree/walk.js'
import { Standing, standingWords } from './gist.js'
import { textOf } from './record.js'
import { TreePage } from './tree-page.js'
import { Summary } from '../../rules/tree/summary.js'
import { firstSentence, Written } from './written.js'

/**
 * What a team needs to know of a result, taken from the page. The answers that it hangs on are its first reasons.
 * @param {!TreePage} page
 * @param {!Walk} walk
 * @param {!Written} written
 * @param {!Standing} standing
 * @param {string} address of the result
 * @return {!Summary}
 */
export function summaryOf(page, walk, written, standing, address) {
  const part = (/** @type {string} */ name) => written.parts.get(name)?.body
  const [effort, confirmation] = [part('effort'), part('confirmation')]
  const overturned = confirmation && firstSentence(confirmation)[1]
  const due = page.root.querySelector('[data-due] time')
  const order = [...standing.hinges, ...[...walk.steps].reverse().filter((step) => !standing.hinges.includes(step))]
  return {
    title: page.name(walk.end),
    advice: said(firstSentence(written.advice)[0]),
    firm: standingWords(page, standing),
    reasons: order.map((step) => ({ answer: page.labels(step.question, step.chosen), reason: reason(page, step) })),
    effort: effort ? textOf(effort) : '',
    overturned: overturned ? said(overturned) : '',
    review: due ? due.textContent : '',
    address,
  }
}

/** @param {!TreePage} page @param {!Step} step @return {string} its first sentence */
function reason(page, { question, chosen }) {
  const found = core(question, chosen).map((id) => page.item(question.id, id)?.querySelector('[data-quiet]'))[0]
  return found ? said(firstSentence(found)[0]) : ''
}

/** @param {?Node} copy @return {string} */
function said(copy) {
  const box = document.createElement('div')
  if (copy) box.append(copy)
  return textOf(box)
}
