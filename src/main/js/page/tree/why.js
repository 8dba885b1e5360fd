import { unsure } from '../../rules/tree/advice.js'
import { FIRM, firmness } from '../../rules/tree/change.js'
import { copyOf, make } from '../../shared/dom.js'
import { cited } from './notes.js'
import { TreePage } from './tree-page.js'
import { core, Step, Walk } from '../../rules/tree/walk.js'

/** Grades of evidence, best first. */
const GRADES = ['measured', 'reported', 'vendor', 'judgement', 'unverified']

/**
 * Why this outcome: each answer with its reason, how good the evidence is, and how much hangs on a single answer.
 * @param {!TreePage} page
 * @param {!Walk} walk
 * @return {!Element}
 */
export function why(page, walk) {
  const { say } = page
  const list = make('ol', { class: 'why__answers' }, ...walk.steps.map((step) => answer(page, step)))
  const box = make('section', { class: 'made why' }, make('h3', {}, say('why')))
  const stands = firmness(page.tree, walk.steps, walk.end)
  box.append(make('p', {}, make('b', {}, say(stands >= FIRM ? 'firm' : 'close')), ' ' + say('firm.of', Math.round(100 * stands))))
  const rest = rests(page, [list, page.section(walk.end)])
  if (rest) box.append(rest)
  box.append(list)
  const doubts = unsure(walk.steps)
  if (doubts.length) {
    const questions = doubts.map((step) => make('li', {}, step.question.title))
    box.append(make('p', {}, say('unsure')), make('ul', {}, ...questions))
  }
  return box
}

/** @param {!TreePage} page @param {!Step} step @return {!Element} */
function answer(page, { question, chosen }) {
  const item = make('li', {}, make('p', { class: 'small' }, question.title), make('b', {}, page.labels(question, chosen)))
  core(question, chosen).forEach((id) => {
    const reason = page.item(question.id, id).querySelector('[data-quiet]')
    if (!reason) return
    const copy = copyOf(reason)
    copy.removeAttribute('data-quiet')
    item.append(copy)
  })
  return item
}

/**
 * How many notes of each grade stand behind what is shown.
 * @param {!TreePage} page
 * @param {!Array<!Element>} shown
 * @return {?Element}
 */
function rests(page, shown) {
  const grades = [...new Set(shown.flatMap(cited))].map((note) => note.querySelector('[data-grade]')).filter((grade) => grade)
  if (!grades.length) return null
  const items = GRADES.map((name) => grades.filter((grade) => grade.getAttribute('data-grade') === name))
    .filter((same) => same.length)
    .map((same) => {
      const copy = copyOf(same[0])
      // The word, without the full stop that it has before a note.
      copy.lastChild.textContent = copy.textContent.replace(/\.$/, '') + ' ' + same.length
      return make('li', {}, copy)
    })
  return make('div', { class: 'why__rests' }, make('p', {}, page.say('rests')), make('ul', { class: 'why__grades' }, ...items))
}
