import assert from 'node:assert/strict'
import { test } from 'node:test'
import { drawn } from '#rules/panel/chart.js'

const VOLUMES = Array.from({ length: 25 }, (_, i) => Math.pow(10, i / 4))
const flat = (cost) => VOLUMES.map(() => cost)
const draw = (costs, volume = 1000, range = [1, 100]) =>
  drawn(VOLUMES, costs, costs.map((_, i) => 'hue' + i), volume, range, (value) => '€' + value, (value) => 'n' + value, 'here')
const looks = (shapes, look) => shapes.filter((shape) => shape.look === look)

test('every tenfold of money has a line and a number', () => {
  const shapes = draw([flat(10)], 1000, [1, 1000])
  assert.equal(looks(shapes, 'chart__grid').length, 4)
  assert.deepEqual(looks(shapes, 'chart__money').map((shape) => shape.text), ['€1', '€10', '€100', '€1000'])
})

test('few tenfolds leave room for steps between them', () => {
  assert.deepEqual(looks(draw([flat(10)], 1000, [1, 10]), 'chart__money').map((shape) => shape.text), ['€1', '€2', '€5', '€10'])
})

test('volumes around the reader’s own stand below, and a line marks it', () => {
  const shapes = draw([flat(10)])
  assert.deepEqual(looks(shapes, 'chart__volume').map((shape) => shape.text), ['n10', 'n1000', 'n100000', 'here'])
  assert.equal(looks(shapes, 'chart__here').length, 1)
  assert.equal(looks(draw([flat(10)], 0), 'chart__here').length, 0)
})

test('a level line has two points, a rising one has all', () => {
  const [level] = looks(draw([flat(10)]), 'chart__line hue0')
  assert.equal(level.d.split('L').length, 2)
  const [rising] = looks(draw([VOLUMES]), 'chart__line hue0')
  assert.ok(rising.d.split('L').length > 10)
})

test('numbers at the ends of lines keep apart, within the drawing', () => {
  const shapes = draw([flat(10), flat(10.1), flat(10.2), flat(1)])
  const ys = shapes.filter((shape) => shape.look.startsWith('chart__number')).map((shape) => shape.y).sort((a, b) => a - b)
  assert.equal(ys.length, 4)
  ys.forEach((y, i) => {
    assert.ok(!i || y - ys[i - 1] >= 15 - 0.11, ys.join())
    assert.ok(y <= 246 + 4.5)
  })
})

test('what has no number is not drawn', () => {
  const shapes = draw([flat(NaN), flat(10)])
  assert.equal(looks(shapes, 'chart__line hue0').length, 0)
  assert.deepEqual(looks(shapes, 'chart__number hue1').map((shape) => shape.text), ['2'])
  assert.ok(shapes.every((shape) => !/NaN|Infinity/.test(shape.d + shape.x + shape.y)))
})
