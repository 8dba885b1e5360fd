import { akin, Likeness } from '../../rules/tree/likeness.js'
import { make, shown } from '../../shared/dom.js'
import { Standing } from './gist.js'
import { TreePage } from './tree-page.js'
import { Step, Walk } from '../../rules/tree/walk.js'

/** As many as a reader will look at. */
const SHOWN_CASES = 4

/**
 * Case studies like the reader's.
 * @param {!TreePage} page
 * @param {!Walk} walk
 * @param {!Standing} standing
 * @param {!Array<string>} named addresses of those that the author names for this outcome
 * @return {?Element}
 */
export function casesLike(page, walk, { hinges }, named) {
  const others = page.result.cases.filter((one) => !named.includes(new URL(one.href, location.href).href))
  const found = akin(others, walk.steps, walk.end, hinges).slice(0, SHOWN_CASES)
  return found.length ? make('ul', { class: 'cases' }, ...found.map((likeness) => item(page, walk, likeness))) : null
}

/** @param {!TreePage} page @param {!Walk} walk @param {!Likeness} likeness @return {!Element} */
function item(page, walk, { one, answers, same, differs }) {
  const { say } = page
  const own = (/** @type {!Step} */ step) => page.labels(step.question, step.chosen)
  const theirs = (/** @type {!Step} */ step) => page.labels(step.question, answers.get(step.question.id) || [])
  const element = make('li', {}, make('a', { class: 'list__title', href: one.href }, one.title))
  const line = (/** @type {string} */ key, /** @type {!Node|string} */ text) => element.append(make('p', {}, make('b', {}, say(key)), ' ', text))
  const all = same.length === walk.steps.length
  line('cases.same', all ? say('cases.all', same.length) : say('cases.count', same.length, walk.steps.length) + ' ' + same.map(own).join(' · '))
  if (differs.length) line('cases.differs', differs.map(theirs).join(' · '))
  if (one.end && one.end !== walk.end) line('cases.leads', page.name(one.end))
  if (one.chose) line(one.otherwise ? 'cases.otherwise' : 'cases.chose', shown('.choice', one.chose))
  if (one.otherwise) element.lastChild.firstChild.className = 'status'
  if (one.evidence) element.append(make('p', { class: 'small' }, say('cases.evidence') + ' ', shown('.ev', one.evidence)))
  return element
}
