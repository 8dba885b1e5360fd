import assert from 'node:assert/strict'
import { test } from 'node:test'
import { Pieces, places } from '#rules/search/pieces.js'
import { index, loaded } from '../../support/index.js'

const DOCS = [
  { url: 'rag.html', title: 'Retrieval', headings: ['Chunk size'], text: 'Chunks of 400 tokens. Chunk well.' },
  { url: 'costs.html', title: 'What retrieval costs', text: 'Tokens.', description: 'Money.' },
  { url: 'sources.html#dean', title: 'The Tail at Scale', text: '', kind: 'source' },
]

test('what is not there is put down as missing, and asked for again', () => {
  const { entry, files } = index(DOCS)
  const pieces = new Pieces(entry)
  const question = () => pieces.beginning('chunk', 6).map((found) => found.word)
  assert.equal(pieces.ask(question), null)
  assert.deepEqual([...pieces.missing], ['w-aaaaaaaa'])
  pieces.take('w-aaaaaaaa', files.get('w-aaaaaaaa'))
  assert.deepEqual(pieces.ask(question), ['chunk', 'chunks'])
})

test('only the files that may hold a word are asked for', () => {
  const { entry } = index(DOCS)
  const pieces = new Pieces({ ...entry, shards: { bounds: 'aa chunk retr', files: 'aaaaaaaabbbbbbbbcccccccc' } })
  const asked = (start, most) => (pieces.ask(() => pieces.beginning(start, most)), [...pieces.missing].join())
  assert.equal(asked('bus', 6), 'w-aaaaaaaa')
  assert.equal(asked('chunks', 6), 'w-bbbbbbbb')
  assert.equal(asked('chunk', 6), 'w-bbbbbbbb')
  assert.equal(asked('zoo', 6), 'w-cccccccc')
  assert.equal(asked('c', 6), 'w-aaaaaaaa,w-bbbbbbbb')
  assert.equal(asked('c', 1), 'w-aaaaaaaa')
})

test('a word tells where it stands', () => {
  const pieces = loaded(DOCS)
  assert.deepEqual(places(pieces.exactly('retrieval')), { pages: [0, 1], titles: [true, true], headings: [false, false], counts: [0, 0] })
  assert.deepEqual(places(pieces.exactly('chunk')), { pages: [0], titles: [false], headings: [true], counts: [1] })
  assert.equal(pieces.exactly('chun'), null)
})

test('distances between pages may take several digits', () => {
  // 33 = one and a half digits of five bits: "X" says one with more to come.
  assert.deepEqual(places('00').pages, [0])
  assert.deepEqual(places('0000').pages, [0, 1])
  assert.deepEqual(places('X10').pages, [33])
})

test('spellings begin or end like a mistyped word', () => {
  const pieces = loaded(DOCS)
  assert.deepEqual(pieces.spellings('retreival', 4, 4), ['retrieval'])
  assert.deepEqual(pieces.spellings('xokens', 3, 2), ['chunks', 'tokens', 'costs'].filter((word) => word.endsWith('ns')))
})

test('a page has its card and its text', () => {
  const pieces = loaded(DOCS)
  assert.deepEqual(pieces.card(1), { url: 'costs.html', title: 'What retrieval costs', description: 'Money.', parts: ['', '', 'Tokens.'] })
  assert.deepEqual(pieces.sections(pieces.card(1)), [{ id: '', heading: '', text: 'Tokens.' }])
  assert.deepEqual(pieces.sections({ url: '', title: '', description: '', parts: [] }), [])
})

test('what is kept beside pages does not count as one', () => {
  const pieces = loaded(DOCS)
  assert.deepEqual([pieces.size, pieces.pages, pieces.isAside(2), pieces.kind(0)], [3, 2, true, 'page'])
  assert.equal(pieces.titleLength(1), 3)
})

test('synonyms are names of words', () => {
  assert.deepEqual(loaded(DOCS, ['rag|retrieval augmented']).synonyms, [[['rag'], ['retrieval', 'augmented']]])
})
