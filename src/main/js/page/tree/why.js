import { copyOf, make } from '../../shared/dom.js'
import { formatWalk } from '../../rules/tree/tree-address.js'
import { TreePage } from './tree-page.js'
import { core, Walk } from '../../rules/tree/walk.js'

/**
 * Each answer with its reason, and a link that changes it.
 * @param {!TreePage} page
 * @param {!Walk} walk
 * @return {!Element}
 */
export function answersWithReasons(page, walk) {
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
    return item
  })
  return make('ol', { class: 'why__answers' }, ...items)
}
