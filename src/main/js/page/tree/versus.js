import { standingOf, Standing } from './gist.js'
import { ResultAddress } from './result-address.js'
import { TreePage } from './tree-page.js'
import { button, make } from '../../shared/dom.js'
import { decoded } from '../../shared/page-address.js'
import { parseWalk } from '../../rules/tree/tree-address.js'
import { paired } from '../../rules/tree/two-walks.js'
import { replay, Step, Walk } from '../../rules/tree/walk.js'

/** Where the other result stands in the address, with other signs between its answers. */
const NAME = 'with'

/**
 * This result beside that of a colleague who walked alone, from the address of theirs.
 * @param {!TreePage} page
 * @param {!Walk} walk
 * @param {!Standing} standing
 * @param {!ResultAddress} kept
 * @return {!Array<!Element>}
 */
export function versus(page, walk, standing, kept) {
  const { say } = page
  const input = /** @type {!HTMLInputElement} */ (make('input', { type: 'text', id: 'fp-versus', inputmode: 'url', autocomplete: 'off' }))
  // Told aloud; the rest is for reading on.
  const verdict = make('p', { 'aria-live': 'polite' })
  const out = make('div', {})
  const draw = (/** @type {string} */ fragment) => {
    const { chosen, extras } = parseWalk(page.tree, fragment)
    const other = replay(page.tree, chosen)
    const theirs = new ResultAddress(other.steps, extras)
    const isResult = page.tree.outcomes.has(other.end)
    verdict.replaceChildren(isResult ? make('b', {}, verdictOn(page, walk, other)) : say('versus.none'))
    out.replaceChildren(...(isResult ? beside(page, { walk, standing }, { walk: other, standing: standingOf(page, other, theirs.unsure()) }) : []))
    return isResult ? theirs.weighed() : ''
  }
  const go = button(say('versus.go'), () => {
    const found = draw(decoded(input.value.slice(input.value.indexOf('#') + 1).trim()))
    kept.set(NAME, found.replace(/&/g, ',').replace(/=/g, ':') || null)
  })
  const before = kept.get(NAME)
  if (before) draw(before.replace(/,/g, '&').replace(/:/g, '='))
  return [
    make('p', { class: 'small' }, say('versus.lead')),
    make('div', { class: 'versus' }, make('label', { for: 'fp-versus' }, say('versus.label')), input, go),
    verdict,
    out,
  ]
}

/** @param {!TreePage} page @param {!Walk} own @param {!Walk} other @return {string} */
function verdictOn(page, own, other) {
  const [end, otherEnd] = [own, other].map((walk) => page.name(walk.end))
  return own.end === other.end ? page.say('versus.same', end) : page.say('versus.differ', end, otherEnd)
}

/**
 * @param {!TreePage} page
 * @param {{walk: !Walk, standing: !Standing}} own
 * @param {{walk: !Walk, standing: !Standing}} other
 * @return {!Array<!Element>}
 */
function beside(page, own, other) {
  const { say } = page
  const { differ, same } = paired(own.walk, other.walk)
  const lines = []
  if (differ.length) {
    const answer = (/** @type {?Step} */ step) => (step ? page.labels(step.question, step.chosen) : say('versus.unasked'))
    const names = [say('versus.own'), say('versus.theirs')]
    const head = make('tr', {}, ...[say('versus.question'), ...names].map((name) => make('th', { scope: 'col' }, name)))
    const rows = differ.map((pair) =>
      make('tr', {}, make('th', { scope: 'row' }, pair.question.title), make('td', { 'data-th': names[0] }, answer(pair.own)), make('td', { 'data-th': names[1] }, answer(pair.other))),
    )
    lines.push(make('table', { class: 'stack' }, make('caption', {}, say('versus.answers')), make('thead', {}, head), make('tbody', {}, ...rows)))
    // All later differences may follow from the first.
    if (own.walk.end !== other.walk.end) lines.push(make('p', {}, say('versus.first', differ[0].question.title)))
  }
  const titles = (/** @type {!Array<!Step>} */ steps) => steps.map((step) => step.question.title).join(' · ')
  if (own.standing.hinges.length) lines.push(make('p', {}, say('versus.hangs.own', titles(own.standing.hinges))))
  if (other.standing.hinges.length) lines.push(make('p', {}, say('versus.hangs.other', titles(other.standing.hinges))))
  if (same.length) lines.push(make('p', {}, say('versus.agree', same.length, same.map((pair) => pair.question.title).join(' · '))))
  return lines
}
