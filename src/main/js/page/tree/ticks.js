import { make } from '../../shared/dom.js'
import { TreePage } from './tree-page.js'
import { allowed, Question } from '../../rules/tree/walk.js'

/**
 * Lets several options be ticked.
 * @param {!TreePage} page
 * @param {!Question} question
 * @param {!Array<string>} was
 * @param {function(!Array<string>): string} to
 * @param {function(!Array<string>)} take
 */
export function boxes(page, question, was, to, take) {
  const section = page.section(question.id)
  const list = /** @type {!Element} */ (page.item(question.id, question.answers[0].id)).parentElement
  const inputs = question.answers.map((answer) => box(page, question, answer.id, was))
  // The question is the name of the group already.
  section.setAttribute('role', 'group')
  const excludes = question.answers.map((answer) => answer.mark === 'none')
  inputs.forEach((input, i) => {
    input.onchange = () => {
      if (input.checked) inputs.forEach((other, j) => (other.checked = other === input || (other.checked && !excludes[i] && !excludes[j])))
    }
  })
  const go = make('button', { type: 'button', class: 'sign', 'data-made': '' }, page.say('continue'))
  go.onclick = () => {
    const ids = question.answers.map((answer) => answer.id).filter((_, i) => inputs[i].checked)
    if (!allowed(question, ids, new Map())) return complain(page, question, inputs[0], page.say('choose'))
    const next = to(ids)
    take(ids)
    location.hash = next
  }
  list.after(go)
}

/** @param {!TreePage} page @param {!Question} question @param {string} id @param {!Array<string>} was @return {!HTMLInputElement} */
function box(page, question, id, was) {
  const item = /** @type {!Element} */ (page.item(question.id, id))
  const name = 'fp-tick-' + question.id + '-' + id
  const input = /** @type {!HTMLInputElement} */ (make('input', { type: 'checkbox', id: name, 'data-made': '' }))
  input.checked = was.includes(id)
  const words = item.querySelector('b')
  const label = make('label', { for: name, 'data-label': '' })
  words.replaceWith(label)
  label.append(words)
  item.prepend(input)
  return input
}

/**
 * Says what is missing, and leads to it.
 * @param {!TreePage} page
 * @param {!Question} question
 * @param {!Element} first
 * @param {string} words
 */
export function complain(page, question, first, words) {
  const section = page.section(question.id)
  section.querySelectorAll('.wizard__error').forEach((old) => old.remove())
  const link = make('a', { href: '#' + first.id }, words)
  const summary = make('div', { class: 'wizard__error', tabindex: '-1', role: 'group', 'aria-labelledby': 'fp-problem', 'data-made': '' })
  summary.append(make('h2', { id: 'fp-problem' }, page.say('problem')), make('p', {}, link))
  section.prepend(summary)
  document.title = page.say('error', question.title) + ' – ' + page.title
  summary.focus()
}

/**
 * Takes away what was made for ticking.
 * @param {!TreePage} page
 */
export function unbox(page) {
  page.root.querySelectorAll('[data-made]').forEach((element) => element.remove())
  page.root.querySelectorAll('[data-label]').forEach((label) => label.replaceWith(...label.childNodes))
  page.sections.forEach((section) => section.removeAttribute('role'))
}
