import assert from 'node:assert/strict'
import { test } from 'node:test'
import { slips, slipsAllowed } from '#rules/search/spell.js'
import { Random } from '../../support/random.js'

test('a slip is a letter too many, too few, wrong, or two changed about', () => {
  const cases = [
    ['retrieval', 'retrieval', 0],
    ['retreival', 'retrieval', 1],
    ['retrievl', 'retrieval', 1],
    ['retrievaal', 'retrieval', 1],
    ['retrieval', 'retrievel', 1],
    ['pasages', 'passages', 1],
    ['reteival', 'retrieval', 2],
    ['', 'ab', 2],
    ['ab', 'ba', 1],
  ]
  cases.forEach(([a, b, count]) => assert.equal(slips(a, b, 2), count, `${a} ${b}`))
})

test('more than the most is told as one more', () => {
  assert.equal(slips('abcdef', 'uvwxyz', 2), 3)
  assert.equal(slips('a', 'abcd', 2), 3)
})

test('short words and numbers are never another word', () => {
  assert.deepEqual(['rag', 'lora', 'chunks', 'retrieval', '4000', 'gpt4'].map(slipsAllowed), [0, 1, 1, 2, 0, 0])
})

test('so many slips as were made are found, or fewer, from either side', () => {
  for (let seed = 0; seed < 2000; seed++) {
    const random = new Random(seed)
    const word = Array.from({ length: 3 + random.int(8) }, () => random.pick('abcde')).join('')
    let other = word
    const made = random.int(3)
    for (let i = 0; i < made; i++) {
      const at = random.int(other.length)
      const [before, after, letter] = [other.slice(0, at), other.slice(at), random.pick('abcde')]
      other = random.pick([before + letter + after, before + after.slice(1), before + letter + after.slice(1)])
    }
    assert.ok(slips(word, other, 3) <= made, `seed ${seed}: ${word} ${other}`)
    assert.equal(slips(word, other, 3), slips(other, word, 3), `seed ${seed}: ${word} ${other}`)
    assert.equal(slips(word, other, 3) === 0, word === other, `seed ${seed}`)
  }
})
