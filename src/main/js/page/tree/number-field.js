import { make } from '../../shared/dom.js'
import { figure, Measure, rangeWords, numberIn, written } from '../../rules/tree/number.js'
import { Answer, numberOf, Question } from '../../rules/tree/walk.js'
import { complain } from './ticks.js'
import { TreePage } from './tree-page.js'

/**
 * A number without its unit.
 * @type {!Measure}
 */
const BARE = { kind: 'number', unit: '', limits: {} }

/**
 * A field for the number, before the ranges.
 * @param {!TreePage} page
 * @param {!Question} question
 * @param {!Array<string>} was
 * @param {function(!Array<string>): string} to
 * @param {function(!Array<string>)} take
 */
export function askNumber(page, question, was, to, take) {
  const { say } = page
  const number = /** @type {!Measure} */ (question.number)
  const date = number.kind === 'date'
  const id = 'fp-number-' + question.id
  const input = /** @type {!HTMLInputElement} */ (make('input', { id, type: date ? 'date' : 'text', inputmode: 'decimal', autocomplete: 'off' }))
  const given = numberOf(question, was)
  if (given) input.value = date ? given : figure(BARE, /** @type {(number|string)} */ (numberIn(number, given)), say)
  const unit = number.kind === 'percent' ? '%' : number.unit
  const label = make('label', { for: id }, say(date ? 'number.date' : 'number.own'))
  const go = make('button', { class: 'sign' }, say('continue'))
  const form = /** @type {!HTMLFormElement} */ (make('form', { class: 'number', 'data-made': '' }, label, make('span', { class: 'number__line' }, input, make('span', { class: 'small' }, unit), go)))
  form.addEventListener('submit', (event) => {
    event.preventDefault()
    const text = written(number, input.value, say)
    if (!text) return complain(page, question, input, say('number.bad.' + (date ? 'date' : number.kind === 'whole' ? 'whole' : 'any'), rangeWords(number, number.limits, say)))
    const next = to([text])
    take([text])
    location.hash = next
  })
  page.section(question.id).querySelector('.answers').before(form, make('p', { class: 'number__or', 'data-made': '' }, say('number.or')))
}

/**
 * A range whose numbers do not all lead the same way: a click on it opens its parts.
 * @param {!TreePage} page
 * @param {!Question} question
 * @param {!Answer} answer
 * @param {!Array<string>} was
 * @param {function(!Array<string>): string} to
 * @param {function(!Array<string>)} take
 */
export function narrow(page, question, answer, was, to, take) {
  const item = page.item(question.id, answer.id)
  const link = /** @type {!HTMLElement} */ (item.querySelector('a'))
  const open = () => {
    page.section(question.id).querySelectorAll('.parts').forEach((old) => old.remove())
    const links = answer.parts.map((part) => {
      const one = page.link(to([part.id]), rangeWords(/** @type {!Measure} */ (question.number), part.range, page.say))
      one.onclick = () => take([part.id])
      if (was[0] === part.id) one.setAttribute('aria-current', 'true')
      return one
    })
    item.append(make('div', { class: 'parts', 'data-made': '' }, make('p', {}, page.say('number.parts')), make('ul', {}, ...links.map((one) => make('li', {}, one)))))
    return links[0]
  }
  link.setAttribute('href', '#' + question.id)
  link.onclick = (event) => {
    event.preventDefault()
    event.stopPropagation()
    open().focus()
  }
  if (was.length === 1 && (was[0] === answer.id || answer.parts.some((part) => part.id === was[0]))) open()
}
