import { unsure } from '../../rules/tree/advice.js'
import { FIRM, firmness, hinges } from '../../rules/tree/change.js'
import { formatWalk } from '../../rules/tree/tree-address.js'
import { copyOf, make } from '../../shared/dom.js'
import { cited } from './notes.js'
import { TreePage } from './tree-page.js'
import { Step, Walk } from '../../rules/tree/walk.js'
import { firstSentence, Written } from './written.js'

/** Grades of evidence, best first. */
const GRADES = ['measured', 'reported', 'vendor', 'judgement', 'unverified']

/** Of a hundred cases: a result that stands in fewer is told as one for those who do not know. Our judgement; nobody measured it. */
const HARDLY = 10

/**
 * How far a result can be relied on: how likely it stands, in hundredths, and the answers that it hangs on.
 * @typedef {{stands: number, firm: boolean, hinges: !Array<!Step>, doubts: !Array<!Step>}}
 */
export let Standing

/**
 * @param {!TreePage} page
 * @param {!Walk} walk
 * @param {!Set<string>=} own ids of questions whose answer the reader is not sure of, beside those answered so
 * @return {!Standing}
 */
export function standingOf({ tree }, { steps, end }, own = new Set()) {
  const stands = firmness(tree, steps, end, own)
  const answered = unsure(steps)
  const doubts = steps.filter((step) => answered.includes(step) || own.has(step.question.id))
  return { stands: Math.round(100 * stands), firm: stands >= FIRM, hinges: hinges(tree, steps, end, own), doubts }
}

/**
 * What the figure says. Where hardly any true answer leads to this outcome, it is meant for readers who do not know yet.
 * @param {!TreePage} page
 * @param {!Standing} standing
 * @return {string}
 */
function chance({ say }, { stands, doubts }) {
  return stands < HARDLY && doubts.length ? say('firm.open') : say('firm.of', stands)
}

/**
 * How firm a result is and what it hangs on, in a sentence or two.
 * @param {!TreePage} page
 * @param {!Standing} standing
 * @return {string}
 */
export function standingWords(page, standing) {
  const { say } = page
  const hangs = standing.hinges.map((step) => step.question.title).join(' · ')
  return say(standing.firm ? 'firm' : 'close') + ' ' + chance(page, standing) + (hangs && ' ' + say('team.hangs', hangs))
}

/**
 * A result in ten seconds: how firm it is and what it hangs on, what it takes, what to do first, what would overturn it.
 * @param {!TreePage} page
 * @param {!Walk} walk
 * @param {!Written} written
 * @param {!Standing} standing
 * @return {!Element}
 */
export function gist(page, walk, written, standing) {
  const { say } = page
  const list = make('dl', { class: 'gist' })
  const row = (/** @type {string} */ key, /** @type {!Array<!Node|string>} */ words) =>
    list.append(make('div', { class: 'gist__' + key }, make('dt', {}, say('gist.' + key)), make('dd', {}, ...words)))
  row('firm', [make('b', {}, say(standing.firm ? 'firm' : 'close')), ' ' + chance(page, standing)])
  if (standing.hinges.length) row('hangs', questions(page, walk, standing.hinges))
  if (standing.doubts.length) row('doubts', questions(page, walk, standing.doubts))
  const effort = written.parts.get('effort')
  if (effort) row('effort', [...copyOf(effort.body).childNodes])
  const first = written.parts.get('next steps')?.body.querySelector('li:not([hidden])')
  if (first) row('first', [/** @type {!Node} */ (firstSentence(first)[0])])
  const overturned = written.parts.get('confirmation')
  const rest = overturned && firstSentence(overturned.body)[1]
  if (rest) row('overturned', [rest])
  return list
}

/** @param {!TreePage} page @param {!Walk} walk @param {!Array<!Step>} steps @return {!Array<!Node>} each leads to where it can be changed */
function questions(page, walk, steps) {
  return [make('ul', { class: 'gist__list' }, ...steps.map(({ question }) => make('li', {}, page.link(formatWalk(walk.steps, question.id), question.title))))]
}

/**
 * How many notes of each grade stand behind the recommendation and the answers.
 * @param {!TreePage} page
 * @param {!Walk} walk
 * @return {?Element}
 */
export function evidence(page, walk) {
  const reasons = walk.steps.flatMap(({ question, chosen }) => chosen.map((id) => page.item(question.id, id))).filter((item) => item)
  const notes = [page.section(walk.end), ...reasons].flatMap((element) => cited(element, true))
  const grades = [...new Set(notes)].map((note) => note.querySelector('[data-grade]')).filter((grade) => grade)
  if (!grades.length) return null
  const items = GRADES.map((name) => grades.filter((grade) => grade.getAttribute('data-grade') === name))
    .filter((same) => same.length)
    .map((same) => {
      const copy = copyOf(same[0])
      // The word, without the full stop that it has before a note.
      copy.lastChild.textContent = copy.textContent.replace(/\.$/, '') + ' ' + same.length
      return make('li', {}, copy)
    })
  return make('div', { class: 'rests' }, make('p', { class: 'small' }, page.say('rests')), make('ul', { class: 'rests__grades' }, ...items))
}
