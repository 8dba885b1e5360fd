import { make } from '../../shared/dom.js'
import { TreePage } from './tree-page.js'
import { ruleFor, Step } from '../../rules/tree/walk.js'

/** What is kept of the map in the address. */
export const MAP = 'map'

/** The name under which the program of its views hands itself over. */
export const MAP_VIEWS = 'fingerpost-map'

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
  if (map.hasAttribute('open')) showMap(page)
}

/**
 * What is done when the map is opened or closed. Its views are a program of their own, loaded when they are first wanted.
 * @param {!TreePage} page
 */
export function showMap(page) {
  const map = page.part('map')
  const views = window[MAP_VIEWS]
  if (views) return views(page)
  if (!map.hasAttribute('open') || map.querySelector('script')) return
  const script = make('script', { src: map.getAttribute('data-program') || '' })
  script.addEventListener('load', () => showMap(page))
  map.append(script)
}
