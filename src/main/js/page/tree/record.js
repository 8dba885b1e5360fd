import { Block, Decision } from '../../rules/tree/adr.js'
import { grouped, unsure } from '../../rules/tree/advice.js'
import { Change, nearest } from '../../rules/tree/change.js'
import { decoded } from '../../shared/page-address.js'
import { formatWalk } from '../../rules/tree/tree-address.js'
import { TreePage } from './tree-page.js'
import { core, Walk } from '../../rules/tree/walk.js'
import { Written, writtenIn } from './written.js'

/** Options whose arguments go into a record, besides the one chosen. */
const OPTIONS = 3

/**
 * What a decision record says, taken from the page.
 * @param {!TreePage} page
 * @param {!Walk} walk
 * @param {!Written} written of the outcome
 * @param {!Array<!Change>} changes
 * @param {!Date} now
 * @return {!Decision}
 */
export function decision(page, walk, written, changes, now) {
  const { tree } = page
  const part = (/** @type {string} */ name) => blocks(written.parts.get(name))
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
    advice: blocks({ body: written.advice }),
    consequences: part('consequences'),
    confirmation: part('confirmation'),
    steps: part('next steps'),
    options: [...tree.outcomes.values()].map((outcome) => outcome.title),
    near: near
      .filter((end) => tree.outcomes.has(end))
      .map((end) => ({ title: page.name(end), blocks: blocks(writtenIn(page.section(end)).parts.get('consequences')) }))
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
  return found ? textOf(found) : ''
}

/**
 * Paragraphs and items of lists, as text.
 * @param {{body: !Element}|undefined} part
 * @return {!Array<!Block>}
 */
function blocks(part) {
  if (!part) return []
  const found = [...part.body.querySelectorAll('p, li')].filter((one) => !one.querySelector('p, li') && !one.parentElement.closest('p'))
  return found.map((one) => ({ list: !!one.closest('li'), text: textOf(one) })).filter((block) => block.text)
}

/**
 * Text without the marks of notes.
 * @param {!Element} element
 * @return {string}
 */
export function textOf(element) {
  const copy = /** @type {!Element} */ (element.cloneNode(true))
  copy.querySelectorAll('sup').forEach((mark) => mark.remove())
  return copy.textContent.replace(/\s+/g, ' ').trim()
}
