import { copyOf, make } from '../../shared/dom.js'
import { formatWalk } from '../../rules/tree/tree-address.js'
import { ResultAddress } from './result-address.js'
import { TreePage } from './tree-page.js'
import { core, isNotSure, Walk } from '../../rules/tree/walk.js'

/**
 * Each answer with its reason, and a link that changes it.
 * @param {!TreePage} page
 * @param {!Walk} walk
 * @param {!ResultAddress} kept
 * @param {function(string)} again called with the question whose answer the reader has come to doubt, or no longer doubts
 * @return {!Element}
 */
export function answersWithReasons(page, walk, kept, again) {
  const unsure = kept.unsure()
  const items = walk.steps.map(({ question, chosen }) => {
    const change = page.link(formatWalk(walk.steps, question.id), page.say('change'))
    change.append(make('span', { class: 'hush' }, ' ' + page.say('change.what', question.title)))
    const item = make('li', {}, make('p', { class: 'small' }, question.title), make('b', {}, page.labels(question, chosen)), ' ', change)
    core(question, chosen).forEach((id) => {
      const reason = page.item(question.id, id).querySelector('[data-quiet]')
      if (!reason) return
      const copy = copyOf(reason)
      copy.removeAttribute('data-quiet')
      item.append(copy)
    })
    if (!isNotSure(question, chosen)) {
      const box = /** @type {!HTMLInputElement} */ (make('input', { type: 'checkbox', 'data-unsure': question.id, 'aria-label': page.say('doubt') + ': ' + question.title }))
      box.checked = unsure.has(question.id)
      box.onchange = () => {
        kept.doubt(question.id, box.checked)
        again(question.id)
      }
      item.append(make('label', { class: 'doubt' }, box, ' ' + page.say('doubt')))
    }
    return item
  })
  return make('ol', { class: 'why__answers' }, ...items)
}
