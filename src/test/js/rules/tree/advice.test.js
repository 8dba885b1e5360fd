import assert from 'node:assert/strict'
import { test } from 'node:test'
import { changed, grouped, unsure } from '#rules/tree/advice.js'
import { singleChanges } from '#rules/tree/change.js'
import { parseWalk } from '#rules/tree/tree-address.js'
import { replay } from '#rules/tree/walk.js'
import { chosen, paths, randomTree, tree } from '../../support/trees.js'

const TREES = 400
const TREE = tree(
  {
    kind: [['large', 'colour'], ['small', 'far', { mark: 'fixed' }], ['middle', 'near']],
    colour: [['red', 'here'], ['blue', 'near'], ['unsure', 'here', { mark: 'not-sure' }]],
  },
  ['far', 'here', 'near'],
)

/** @returns {!Array} what is offered on a walk to its end, group by group */
function offers(tree, path) {
  const { steps } = replay(tree, path.chosen)
  return grouped(tree, singleChanges(tree, steps), steps, path.end)
}

test('changes are told by where they lead: certain ends first, then what the last answers decide', () => {
  const groups = offers(TREE, { chosen: chosen({ kind: ['large'], colour: ['red'] }), end: 'here' })
  const told = groups.map((group) => group.ends.join() + ': ' + group.offers.map((offer) => offer.change.to.join('+')).join(' '))
  assert.deepEqual(told, ['near: blue middle', 'far: small'])
  const open = offers(TREE, { chosen: chosen({ kind: ['small'] }), end: 'far' })
  assert.deepEqual(open.map((group) => group.ends.join()), ['near', 'here,near'])
})

test('what can be changed comes before facts that cannot', () => {
  const made = tree({ q: [['a', 'here'], ['b', 'near', { mark: 'fixed' }], ['c', 'near']] }, ['here', 'near'])
  const [group] = offers(made, { chosen: chosen({ q: ['a'] }), end: 'here' })
  assert.deepEqual(group.offers.map((offer) => [offer.change.to[0], offer.fixed]), [['c', false], ['b', true]])
})

test('a changed walk ends at the first question that the change opens', () => {
  const { steps } = replay(TREE, chosen({ kind: ['small'] }))
  assert.equal(changed(TREE, steps, [{ question: 'kind', to: ['large'] }]), 'kind=large')
})

test('steps whose answer is not known are told', () => {
  const { steps } = replay(TREE, chosen({ kind: ['large'], colour: ['unsure'] }))
  assert.deepEqual(unsure(steps).map((step) => step.question.id), ['colour'])
})

test('each offer leads to one of the ends that it names', () => {
  for (let seed = 0; seed < TREES; seed++) {
    const tree = randomTree(seed)
    for (const path of paths(tree).slice(0, 10)) {
      offers(tree, path).forEach(({ ends, offers }) => {
        assert.notDeepEqual(ends, [path.end], 'seed ' + seed)
        offers.forEach(({ fragment }) => {
          const there = replay(tree, parseWalk(tree, fragment).chosen)
          assert.ok(!there.done || ends.includes(there.end), `seed ${seed}: ${fragment}`)
        })
      })
    }
  }
})

test('every change that may lead elsewhere is offered', () => {
  for (let seed = 0; seed < TREES; seed++) {
    const tree = randomTree(seed)
    for (const path of paths(tree).slice(0, 10)) {
      const { steps } = replay(tree, path.chosen)
      const elsewhere = singleChanges(tree, steps).filter((change) => change.ends.join() !== path.end)
      assert.equal(offers(tree, path).flatMap((group) => group.offers).length, elsewhere.length, 'seed ' + seed)
    }
  }
})
