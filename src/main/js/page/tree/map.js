import { TreePage } from './tree-page.js'
import { ruleFor, Step } from '../../rules/tree/walk.js'

/**
 * Lights the reader's path on the map.
 * @param {!TreePage} page
 * @param {!Array<!Step>} steps up to the step that is shown
 * @param {string} at that step; empty for none
 */
export function lightPath(page, steps, at) {
  const map = page.part('map')
  const lines = new Set()
  const boxes = new Set([at])
  const known = new Map()
  steps.forEach(({ question, chosen }) => {
    boxes.add(question.id)
    // Lines of rules are numbered.
    const answer = question.answers.find((one) => one.id === chosen[0])
    lines.add(question.id + '/' + (question.rules ? ruleFor(question, chosen, known) + 1 : answer.of || answer.id))
    known.set(question.id, chosen)
  })
  page.part('legend').toggleAttribute('hidden', !steps.length)
  map.querySelectorAll('[data-line]').forEach((line) => {
    line.classList.toggle('is-lit', lines.has(line.getAttribute('data-line')))
  })
  map.querySelectorAll('[data-step]').forEach((box) => {
    const step = box.getAttribute('data-step')
    box.classList.toggle('is-lit', boxes.has(step))
    if (step === at) box.setAttribute('aria-current', 'step')
    else box.removeAttribute('aria-current')
  })
}

/**
 * Brings the step that is shown into the window of the map.
 * @param {!TreePage} page
 */
export function panToHere(page) {
  const view = page.part('view')
  const here = view.querySelector('[aria-current]')
  if (!here) return
  const [box, frame] = [here.getBoundingClientRect(), view.getBoundingClientRect()]
  view.scrollLeft += box.left + box.width / 2 - frame.left - frame.width / 2
  view.scrollTop += box.top + box.height / 2 - frame.top - frame.height / 2
}
