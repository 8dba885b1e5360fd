import assert from 'node:assert/strict'
import { test } from 'node:test'
import { isHeight } from '#page/tree/frame.js'

test('only a height that a tree tells is one', () => {
  assert.ok(isHeight({ kind: 'fingerpost:height', height: 1200 }))
  const others = [null, undefined, 'height', 5, [], {}, { height: 5 }, { kind: 'fingerpost:height' }]
  const heights = [0, -1, NaN, Infinity, '1200', null, {}].map((height) => ({ kind: 'fingerpost:height', height }))
  ;[...others, ...heights].forEach((data) => assert.ok(!isHeight(data), JSON.stringify(data)))
})
