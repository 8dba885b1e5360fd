import assert from 'node:assert/strict'
import { test } from 'node:test'
import { bestSections, excerpt, marked, marksIn } from '#rules/search/excerpt.js'

const WORDS = new Map([['chunk', 0], ['chunks', 0], ['size', 1]])
const shown = (spans) => spans.map((span) => (span.found ? `[${span.text}]` : span.text)).join('')
const filler = (words) => Array.from({ length: words }, (_, i) => 'word' + i).join(' ')

test('what was found is marked, as it is written there', () => {
  assert.equal(shown(marked('Chunk by chunk: the SIZE of chunks', WORDS)), '[Chunk] by [chunk]: the [SIZE] of [chunks]')
  assert.equal(shown(marked('Nothing here', WORDS)), 'Nothing here')
  assert.deepEqual(marked('', WORDS), [])
})

test('marks do not stand within each other', () => {
  const joined = new Map([['fine', 0], ['finetuning', 0], ['tuning', 1]])
  assert.deepEqual(marksIn('fine-tuning', joined).length, 2)
  assert.equal(shown(marked('fine-tuning', new Map([['finetuning', 0]]))), '[fine-tuning]')
})

test('no text is lost or changed by marks', () => {
  for (const text of ['Chunk-size', 'a chunk, a size', 'サイズ chunk サイズ', '  size  ']) {
    assert.equal(marked(text, WORDS).map((span) => span.text).join(''), text)
  }
})

test('a short text is shown whole', () => {
  assert.equal(shown(excerpt('Chunks of 400 tokens.', WORDS)), '[Chunks] of 400 tokens.')
})

test('of a long text the part with most of the words is shown', () => {
  const text = `${filler(40)} chunk ${filler(60)} chunk size ${filler(40)}`
  const found = shown(excerpt(text, WORDS))
  assert.match(found, /^… word\d+ .*\[chunk\] \[size\] word0 .* …$/)
  assert.ok(found.length < 220, found)
})

test('a long text without the words is shown from its beginning, cut between words', () => {
  const found = shown(excerpt(filler(100), WORDS))
  assert.match(found, /^word0 .* word\d+ …$/)
})

test('a text without spaces is cut between letters', () => {
  const found = shown(excerpt('𠀀'.repeat(300), WORDS))
  assert.ok(found.isWellFormed ? found.isWellFormed() : true)
  assert.ok(found.length < 220)
})

test('sections with most of the words come first; those with far fewer are left out', () => {
  const section = (id, heading, text) => ({ id, heading, text })
  const best = bestSections([section('a', 'Other', 'a chunk'), section('b', 'Chunk size', 'It depends.'), section('c', 'Size', 'of a chunk'), section('d', 'None', '')], WORDS)
  assert.deepEqual(best.map((part) => part.id), ['b', 'c'])
  assert.deepEqual(bestSections([section('d', 'None', '')], WORDS), [])
})
