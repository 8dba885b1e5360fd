import { Block, Decision } from '../../rules/tree/adr.js'
import { grouped, unsure } from '../../rules/tree/advice.js'
import { Change, nearest } from '../../rules/tree/change.js'
import { decoded } from '../../shared/page-address.js'
import { formatWalk } from '../../rules/tree/tree-address.js'
import { TreePage } from './tree-page.js'
import { core, Walk } from '../../rules/tree/walk.js'

/** Options whose arguments go into a record, besides the one chosen. */
const OPTIONS = 3

/**
 * What a decision record says, taken from the page.
 * @param {!TreePage} page
 * @param {!Walk} walk
 * @param {!Array<!Change>} changes
 * @param {!Date} now
 * @return {!Decision}
 */
export function decision(page, walk, changes, now) {
  const { tree } = page
  const doubts = unsure(walk.steps)
  const near = nearest(tree, walk.steps, walk.end).map((one) => one.end)
  const about = document.querySelector('meta[name=description]')
  return {
    title: page.name(walk.end),
    date: [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0')).join('-'),
    walk: {
      page: source(),
      steps: walk.steps.map((step) => ({ question: step.question.id, chosen: step.chosen })),
      outcome: walk.end,
    },
    tree: tree.data.title,
    about: (about && about.getAttribute('content')) || '',
    address: page.address(formatWalk(walk.steps)),
    answers: walk.steps.map((step) => ({
      question: step.question.title,
      answer: page.labels(step.question, step.chosen),
      reason: core(step.question, step.chosen).map((id) => reason(page, step.question.id, id)).join(' '),
      unsure: doubts.includes(step),
    })),
    advice: blocks(page.section(walk.end).querySelector('h3').nextElementSibling),
    consequences: part(page, walk.end, 'consequences'),
    confirmation: part(page, walk.end, 'confirmation'),
    steps: part(page, walk.end, 'next steps'),
    options: [...tree.outcomes.values()].map((outcome) => outcome.title),
    near: near
      .filter((end) => tree.outcomes.has(end))
      .map((end) => ({ title: page.name(end), blocks: part(page, end, 'consequences') }))
      .filter((one) => one.blocks.length)
      .slice(0, OPTIONS),
    changes: grouped(tree, changes, walk.steps, walk.end).flatMap(({ ends, offers }) =>
      offers.map(({ change }) => {
        const led = ends.map((end) => page.name(end)).join(' / ')
        return change.question.title + ' ' + page.labels(change.question, change.to) + ' → ' + led
      }),
    ),
  }
}

/**
 * The tree's file as a record in a folder below content/ names it.
 * @return {string}
 */
function source() {
  const at = (/** @type {string} */ selector) => new URL(document.querySelector(selector).getAttribute('href') || '', location.href).pathname
  const home = at('.brand')
  return '../' + decoded(at('link[type="text/markdown"]').slice(home.lastIndexOf('/') + 1))
}

/** @param {!TreePage} page @param {string} question @param {string} answer @return {string} */
function reason(page, question, answer) {
  const found = page.item(question, answer).querySelector('[data-quiet]')
  return found ? text(found) : ''
}

/**
 * A part of an outcome by the name that the tree's grammar gives it.
 * @param {!TreePage} page
 * @param {string} outcome
 * @param {string} name in small letters
 * @return {!Array<!Block>}
 */
function part(page, outcome, name) {
  const headings = [...page.section(outcome).querySelectorAll('h4')]
  const heading = headings.find((one) => one.textContent.trim().toLowerCase() === name)
  return heading ? blocks(heading.nextElementSibling) : []
}

/**
 * Paragraphs and items of lists, as text.
 * @param {?Element} element
 * @return {!Array<!Block>}
 */
function blocks(element) {
  if (!element) return []
  const found = [...element.querySelectorAll('p, li')].filter((one) => !one.querySelector('p, li') && !one.parentElement.closest('p'))
  return found.map((one) => ({ list: !!one.closest('li'), text: text(one) })).filter((block) => block.text)
}

/**
 * Text without the marks of notes.
 * @param {!Element} element
 * @return {string}
 */
function text(element) {
  const copy = /** @type {!Element} */ (element.cloneNode(true))
  copy.querySelectorAll('sup').forEach((mark) => mark.remove())
  return copy.textContent.replace(/\s+/g, ' ').trim()
}
