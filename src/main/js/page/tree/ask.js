import { boxes, unbox } from './ticks.js'
import { askNumber, narrow } from './number-field.js'
import { TreePage } from './tree-page.js'
import { Chosen, Question, Step, visible } from '../../rules/tree/walk.js'

/**
 * Shows a question: its answers become links that make the next step.
 * @param {!TreePage} page
 * @param {!Question} question
 * @param {!Array<!Step>} before
 * @param {!Chosen} chosen what the address says, this question and later ones too
 * @param {function(!Array<string>): string} to the fragment that follows a choice
 * @param {function(!Array<string>)} take called when a choice is made, before the address changes
 */
export function ask(page, question, before, chosen, to, take) {
  const section = page.section(question.id)
  const was = chosen.get(question.id) || []
  progress(page, section, before.length, question)
  if (question.several) return boxes(page, question, was, to, take)
  const known = new Map(before.map((step) => [step.question.id, step.chosen]))
  const shown = visible(question, known)
  if (question.number) askNumber(page, question, was, to, take)
  ;(question.ranges || question.answers).forEach((answer) => {
    const item = page.item(question.id, answer.id)
    const link = /** @type {!HTMLElement} */ (item.querySelector('a'))
    item.toggleAttribute('hidden', !shown.some((one) => one.id === answer.id || one.of === answer.id))
    link.setAttribute('data-href', link.getAttribute('href'))
    // An answer that leads to another tree keeps its address.
    if (!answer.to || page.section(answer.to)) link.setAttribute('href', '#' + to([answer.id]))
    if (was.includes(answer.id)) link.setAttribute('aria-current', 'true')
    if (answer.parts) return narrow(page, question, answer, was, to, take)
    link.onclick = (event) => {
      if (!event.ctrlKey && !event.metaKey && !event.shiftKey && !event.altKey) take([answer.id])
    }
  })
}

/** @param {!TreePage} page @param {!Element} section @param {number} done @param {!Question} question */
function progress(page, section, done, question) {
  const [least, most] = [done + question.shortest, done + question.longest]
  const line = section.firstElementChild
  line.setAttribute('data-words', line.textContent)
  // The line stands before the heading, to which the reader is led.
  line.id = 'fp-progress'
  page.heading(question.id).setAttribute('aria-describedby', line.id)
  line.textContent =
    least === most ? page.say('progress', done + 1, most) : page.say('progress.range', done + 1, most)
}

/**
 * Gives the page back what asking changed.
 * @param {!TreePage} page
 */
export function release(page) {
  const links = /** @type {!NodeList<!HTMLElement>} */ (page.root.querySelectorAll('[data-href]'))
  links.forEach((link) => {
    link.setAttribute('href', link.getAttribute('data-href'))
    link.removeAttribute('data-href')
    link.removeAttribute('aria-current')
    link.onclick = null
  })
  page.root.querySelectorAll('[data-words]').forEach((line) => {
    line.textContent = line.getAttribute('data-words')
    line.removeAttribute('data-words')
    line.removeAttribute('id')
  })
  page.root.querySelectorAll('[data-answer]').forEach((item) => item.removeAttribute('hidden'))
  page.root.querySelectorAll('h3[aria-describedby="fp-progress"]').forEach((heading) => heading.removeAttribute('aria-describedby'))
  page.root.querySelectorAll('h3[aria-level]').forEach((heading) => heading.removeAttribute('aria-level'))
  unbox(page)
}
