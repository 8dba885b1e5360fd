import assert from 'node:assert/strict'
import { test } from 'node:test'
import { payback, POINTS } from '#rules/panel/model.js'
import { DATA, inputs, model, WITH_LOSS } from '../../support/calculators.js'

test('costs follow from inputs and sums', () => {
  assert.deepEqual(model(DATA).costs(inputs()), [
    { running: 200, setup: 0, right: 1, total: 200 },
    { running: 100, setup: 1200, right: 1, total: 100 },
  ])
  assert.equal(model(DATA).costs(inputs({ price: 3 }))[0].running, 300)
})

test('mistakes cost what a case is worth', () => {
  const [rent, buy] = model(WITH_LOSS).costs(inputs())
  assert.ok(Math.abs(rent.total - 300) < 1e-9)
  assert.deepEqual([rent.right, buy.total], [0.9, 100])
})

test('a sum may use the sums before it', () => {
  const sums = [...DATA.sums, { id: 'twice', formula: 'rent * 2' }]
  const made = model({ ...DATA, sums, options: [{ name: 'A', running: 'twice' }, DATA.options[1]] })
  assert.equal(made.costs(inputs())[0].running, 400)
  assert.deepEqual(made.moving.map((sum) => sum.id), ['rent', 'twice'])
})

test('what cannot be is no number, and takes nothing else with it', () => {
  for (const right of ['-1', '101', '1 / 0', '0 / 0']) {
    const made = model({ ...WITH_LOSS, options: [{ ...WITH_LOSS.options[0], right }, WITH_LOSS.options[1]] })
    const [first, second] = made.costs(inputs())
    assert.ok(Number.isNaN(first.right) && Number.isNaN(first.total), right)
    assert.deepEqual([first.running, second.total], [200, 100], right)
  }
  for (const running of ['1 / 0', '-1', '0 / 0']) {
    assert.ok(Number.isNaN(model({ ...DATA, options: [{ name: 'A', running }, DATA.options[1]] }).costs(inputs())[0].running), running)
  }
  assert.ok(Number.isNaN(model(DATA).costs(inputs({ cases: 1e308, price: 1e308 }))[0].running))
})

test('bills are swept over six tenfolds of volume, the reader’s in the middle', () => {
  const { volumes, bills } = model(DATA).sweep(inputs())
  assert.equal(volumes.length, 6 * POINTS + 1)
  assert.ok(Math.abs(volumes[3 * POINTS] - 100) < 1e-9)
  assert.ok(volumes.every((volume, i) => !i || volume > volumes[i - 1]))
  assert.ok(Math.abs(bills[0][3 * POINTS] - 200) < 1e-9)
  assert.ok(bills[1].every((bill) => bill === 100))
})

test('the volume at which one becomes cheaper is found', () => {
  const made = model(DATA)
  const sweep = made.sweep(inputs())
  const rent = made.turns(inputs(), sweep, 0, 1)
  assert.equal(rent.cheaper, true)
  assert.equal(rent.turns.length, 1)
  assert.ok(Math.abs(rent.turns[0] - 50) < 1e-6)
  const buy = made.turns(inputs(), sweep, 1, 0)
  assert.deepEqual([buy.cheaper, buy.turns.length], [false, 1])
})

test('a step turns the order more than once', () => {
  const stepped = { ...DATA, options: [{ name: 'Steps', running: 'ceil(cases / 100) * 100' }, { name: 'Even', running: 'cases' }] }
  const { turns } = model(stepped).turns(inputs(), model(stepped).sweep(inputs()), 1, 0)
  assert.ok(turns.length === 0 || turns.every((turn, i) => !i || turn > turns[i - 1]))
})

test('months until an option has paid back', () => {
  const option = (running, setup) => ({ running, setup, right: 1, total: running })
  const cases = [
    [option(100, 1200), option(200, 0), 'after', 12],
    [option(100, 0), option(200, 1200), 'once', -12],
    [option(200, 0), option(100, 1200), 'until', 12],
    [option(200, 1200), option(100, 0), 'never', -12],
    [option(100, 0), option(100, 0), 'same', NaN],
    [option(100, 0), option(100, 1200), 'once', -Infinity],
    [option(100, 1200), option(100, 0), 'never', Infinity],
    [option(NaN, 0), option(100, 0), 'none', NaN],
    [option(100, NaN), option(100, 0), 'none', NaN],
  ]
  cases.forEach(([one, base, kind, months]) => {
    assert.deepEqual(payback(one, base, (costs) => costs.running), { kind, months })
  })
})
