import { nearest } from '../../rules/tree/change.js'
import { copyOf, make } from '../../shared/dom.js'
import { TreePage } from './tree-page.js'
import { isScored } from '../../rules/tree/score.js'
import { ResultAddress } from './result-address.js'
import { Weights } from './weights.js'
import { Walk } from '../../rules/tree/walk.js'

/** How many outcomes stand side by side at first. */
const COLUMNS = 3

/**
 * The outcome beside its nearest neighbours, as far as the author compares them; with scores, the reader's own weights.
 * @param {!TreePage} page
 * @param {!Walk} walk
 * @param {!ResultAddress} kept
 * @return {?function(): !Array<!Element>} makes it when it is to be seen; null where there is nothing to compare
 */
export function compared(page, walk, kept) {
  const { compare } = page.data
  if (!compare) return null
  const near = [walk.end, ...nearest(page.tree, walk.steps, walk.end).map((one) => one.end)]
  const columns = near.map((id) => compare.outcomes.indexOf(id)).filter((column) => column >= 0)
  const shown = new Set(columns.slice(0, COLUMNS))
  if (shown.size < 2) return null
  return () => {
    const body = make('div', {})
    const draw = () => body.replaceChildren(...drawnWeights(new Weights(page, walk, kept), [...shown].sort((a, b) => a - b)))
    const choices = compare.outcomes.map((id, column) => choice(page.name(id), shown, column, draw))
    const group = make('fieldset', { class: 'compare__choice' }, make('legend', {}, page.say('compare.choose')), ...choices)
    draw()
    return [group, body]
  }
}

/**
 * Gives the criteria their names, which stand on the page.
 * @param {!TreePage} page
 */
export function nameCriteria(page) {
  page.data.compare?.criteria.forEach((criterion, i) => (criterion.name = cells(page, i)[0].textContent.trim()))
}

/** @param {!TreePage} page @param {number} i place of the criterion @return {!Array<!Element>} its row, as the page shows it */
function cells(page, i) {
  return [...page.part('compare').querySelector('tbody').querySelectorAll('tr')[i].children]
}

/** @param {string} name @param {!Set<number>} shown @param {number} column @param {function()} draw @return {!Element} */
function choice(name, shown, column, draw) {
  const input = /** @type {!HTMLInputElement} */ (make('input', { type: 'checkbox' }))
  input.checked = shown.has(column)
  input.addEventListener('change', () => {
    if (input.checked) shown.add(column)
    else shown.delete(column)
    draw()
  })
  return make('label', {}, input, name)
}

/** @param {!Weights} weights @param {!Array<number>} columns @return {!Array<!Element>} */
function drawnWeights(weights, columns) {
  const { page } = weights
  const { compare } = page.data
  const card = columns.length > 1 && isScored(compare.criteria, columns) ? weights.of(columns) : null
  const head = make('tr', {}, make('th', { scope: 'col' }, page.say('compare.criterion')))
  if (card) head.append(make('th', { scope: 'col' }, page.say('compare.weight')))
  const names = columns.map((column) => page.name(compare.outcomes[column]))
  names.forEach((name) => head.append(make('th', { scope: 'col' }, name)))
  const rows = compare.criteria.map((criterion, i) => {
    const row = make('tr', {}, make('th', { scope: 'row' }, criterion.name))
    if (card) row.append(make('td', { 'data-th': page.say('compare.weight') }, card.input(i)))
    columns.forEach((column, at) => {
      const cell = copyOf(cells(page, i).slice(-compare.columns[column])[0])
      cell.setAttribute('data-th', names[at])
      row.append(cell)
    })
    return row
  })
  const table = make('table', { class: 'stack' }, make('caption', {}, page.say(card ? 'score.caption' : 'compare.caption')), make('thead', {}, head), make('tbody', {}, ...rows))
  if (card) table.append(make('tfoot', {}, card.sums()))
  const view = make('div', { class: 'table', role: 'region', tabindex: '0', 'aria-label': page.say('compare') }, table)
  return card ? [view, card.verdict, card.aloud] : [view]
}
