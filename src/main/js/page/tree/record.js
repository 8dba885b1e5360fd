import { AdrSource, Block, Decision } from '../../rules/tree/adr.js'
import { grouped } from '../../rules/tree/advice.js'
import { nearest } from '../../rules/tree/change.js'
import { decoded } from '../../shared/page-address.js'
import { standingWords } from './gist.js'
import { cited } from './notes.js'
import { WorkedOut } from './share.js'
import { TreePage } from './tree-page.js'
import { core, Step, Walk } from '../../rules/tree/walk.js'
import { weightsIn } from './weights.js'
import { Written, writtenIn } from './written.js'

/** Options whose arguments go into a record, besides the one chosen. */
const OPTIONS = 3

/**
 * What a decision record says, taken from the page.
 * @param {!TreePage} page
 * @param {!Walk} walk
 * @param {!Written} written of the outcome
 * @param {!WorkedOut} found
 * @param {!Date} now
 * @return {!Decision}
 */
export function decision(page, walk, written, found, now) {
  const { tree } = page
  const notes = new CitedNotes()
  const part = (/** @type {string} */ name) => notes.blocks(written.parts.get(name))
  const about = document.querySelector('meta[name=description]')
  const answers = walk.steps.map((step) => answer(page, step, found.standing.doubts.includes(step), notes))
  const [advice, consequences, confirmation] = [notes.blocks({ body: written.advice }), part('consequences'), part('confirmation')]
  const near = nearest(tree, walk.steps, walk.end)
    .filter(({ end }) => tree.outcomes.has(end) && writtenIn(page.section(end)).parts.has('consequences'))
    .slice(0, OPTIONS)
    .map(({ end }) => ({ title: page.name(end), blocks: notes.blocks(writtenIn(page.section(end)).parts.get('consequences')) }))
  const steps = part('next steps')
  const weights = weightsIn(page, found.kept)
  return {
    title: page.name(walk.end),
    date: [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0')).join('-'),
    walk: {
      page: treeSource(),
      steps: walk.steps.map((step) => ({ question: step.question.id, chosen: step.chosen })),
      outcome: walk.end,
    },
    tree: tree.data.title,
    about: (about && about.getAttribute('content')) || '',
    address: page.address(found.kept.weighed()),
    answers,
    advice,
    firm: standingWords(page, found.standing),
    consequences,
    confirmation,
    steps,
    options: [...tree.outcomes.values()].map((outcome) => outcome.title),
    near,
    changes: changesInWords(page, walk, found),
    weights: weights ? page.data.compare.criteria.map(({ name }, i) => ({ name, weight: weights[i] })) : [],
    sources: notes.sources(),
  }
}

/**
 * @param {!TreePage} page
 * @param {!Step} step
 * @param {boolean} unsure
 * @param {!CitedNotes} notes
 * @return {{question: string, answer: string, reason: string, cites: !Array<number>, unsure: boolean}}
 */
function answer(page, { question, chosen }, unsure, notes) {
  const items = core(question, chosen).map((id) => page.item(question.id, id).querySelector('[data-quiet]'))
  const reasons = /** @type {!Array<!Element>} */ (items.filter((reason) => reason))
  return {
    question: question.title,
    answer: page.labels(question, chosen),
    reason: reasons.map(textOf).join(' '),
    cites: unsure ? [] : reasons.flatMap((reason) => notes.numbers(reason)),
    unsure,
  }
}

/** @param {!TreePage} page @param {!Walk} walk @param {!WorkedOut} found @return {!Array<string>} */
function changesInWords(page, walk, found) {
  return grouped(page.tree, found.changes, walk.steps, walk.end).flatMap(({ ends, offers }) =>
    offers.map(({ change }) => {
      const led = ends.map((end) => page.name(end)).join(' / ')
      return change.question.title + ' ' + page.labels(change.question, change.to) + ' → ' + led
    }),
  )
}

/** The notes that a record cites, numbered as they come. */
class CitedNotes {
  constructor() {
    /** @const {!Array<!Element>} */ this.notes = []
  }

  /** @param {!Element} element @return {!Array<number>} */
  numbers(element) {
    return cited(element, true).map((note) => {
      if (!this.notes.includes(note)) this.notes.push(note)
      return this.notes.indexOf(note) + 1
    })
  }

  /**
   * Paragraphs and items of lists, as text.
   * @param {{body: !Element}|undefined} part
   * @return {!Array<!Block>}
   */
  blocks(part) {
    if (!part) return []
    const found = [...part.body.querySelectorAll('p, li')].filter((one) => !one.closest('p[hidden], li[hidden]') && !one.querySelector('p, li') && !one.parentElement.closest('p'))
    return found.map((one) => ({ list: !!one.closest('li'), text: textOf(one), cites: this.numbers(one) })).filter((block) => block.text)
  }

  /** @return {!Array<!AdrSource>} */
  sources() {
    return this.notes.map((note, i) => {
      const copy = /** @type {!Element} */ (note.cloneNode(true))
      const grade = copy.querySelector('[data-grade]')
      copy.querySelectorAll('[data-grade], .note__back, .note__backs').forEach((mark) => mark.remove())
      const link = copy.querySelector('a[href^="http"]')
      const text = textOf(copy).replace(/^\d+\.\s*/, '')
      return { number: i + 1, grade: grade ? textOf(grade) : '', text, href: link ? link.getAttribute('href') : '' }
    })
  }
}

/**
 * The tree's file as a record in a folder below content/ names it.
 * @return {string}
 */
function treeSource() {
  const at = (/** @type {string} */ selector) => new URL(document.querySelector(selector).getAttribute('href') || '', location.href).pathname
  const home = at('.brand')
  return '../' + decoded(at('link[type="text/markdown"]').slice(home.lastIndexOf('/') + 1))
}

/**
 * Text without the marks of notes.
 * @param {!Element} element
 * @return {string}
 */
export function textOf(element) {
  const copy = /** @type {!Element} */ (element.cloneNode(true))
  copy.querySelectorAll('sup, .when').forEach((mark) => mark.remove())
  return copy.textContent.replace(/\s+/g, ' ').trim()
}
