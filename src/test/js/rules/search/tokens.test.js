import assert from 'node:assert/strict'
import { test } from 'node:test'
import { LONGEST } from '#rules/search/fold.js'
import { tokens } from '#rules/search/tokens.js'
import { Random } from '../../support/random.js'

const words = (text) => tokens(text).map(({ word, beside }) => (beside ? `(${word})` : word))

test('text is cut into the words that readers search for', () => {
  const cases = [
    ['Fine-tuning costs $2,000; don’t guess!', 'fine tuning (finetuning) costs 2 000 dont guess'],
    ['snake_case, GPT-4o', 'snake case (snakecase) gpt 4o (gpt4o)'],
    ['state-of-the-art', 'state of the art (stateoftheart)'],
    ['l’architecture dell\'azienda qu\'il O\'Reilly', 'l architecture (larchitecture) dell azienda (dellazienda) qu il (quil) o reilly (oreilly)'],
    ['the model’s, we\'ll', 'the models well'],
    ['C, C++, C# and C++17; F#, a#b, i+++', 'c c++ c# and c++ 17 f# a b i'],
    ['Größe Café ÆSIR İstanbul ΟΔΟΣ', 'grosse cafe aesir istanbul οδοσ'],
    ['testTimeout, HTTPException', '(test) (timeout) testtimeout (http) (exception) httpexception'],
    ['OAuth2Client toBe JSON', '(auth2) (client) oauth2client tobe json'],
    ['a setupFiles-b', 'a (setup) (files) setupfiles b (setupfilesb)'],
    ['RAG検索です', 'rag 検索 索で です す'],
    ['-a- \'b\' --', 'a b'],
    [' 🙂 — … ', ''],
    ['', ''],
  ]
  cases.forEach(([text, expected]) => assert.equal(words(text).join(' '), expected, text))
})

test('accents may be characters of their own', () => {
  assert.deepEqual(words('Cafe\u0301'), words('café'))
})

test('a word is known by its first characters; joined words that are longer are no word', () => {
  assert.deepEqual(words('x'.repeat(100)), ['x'.repeat(LONGEST)])
  assert.equal(words('x'.repeat(20) + '-' + 'y'.repeat(20)).length, 3)
  assert.equal(words('x'.repeat(20) + '-' + 'y'.repeat(21)).length, 2)
})

test('a word tells where it stands', () => {
  assert.deepEqual(tokens('no GPT-4'), [
    { word: 'no', from: 0, to: 2, beside: false },
    { word: 'gpt', from: 3, to: 6, beside: false },
    { word: '4', from: 7, to: 8, beside: false },
    { word: 'gpt4', from: 3, to: 8, beside: true },
  ])
})

test('places are within any text, in order, and no word is empty', () => {
  const letters = ['a', 'B', 'é', 'e\u0301', '-', '_', '’', '\u00ad', ' ', '.', '検', '𠀀', 'ไ', '한', 'ش', '\ud800', '\udc00', '🙂', '1']
  for (let seed = 0; seed < 2000; seed++) {
    const random = new Random(seed)
    const text = Array.from({ length: random.int(20) }, () => random.pick(letters)).join('')
    let last = 0
    tokens(text).forEach(({ word, from, to, beside }) => {
      assert.ok(word && from < to && to <= text.length, `seed ${seed}: ${text}`)
      assert.ok(beside || from >= last - 2, `seed ${seed}: ${text}`)
      assert.ok(!/[\s"|\\<>()]/.test(word), `seed ${seed}: ${word}`)
      if (!beside) last = from
    })
  }
})
