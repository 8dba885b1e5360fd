import assert from 'node:assert/strict'
import { test } from 'node:test'
import { Matcher } from '#rules/search/match.js'
import { Pieces } from '#rules/search/pieces.js'
import { query } from '#rules/search/query.js'
import { index, loaded } from '../../support/index.js'

const DOCS = [
  { url: 'a', title: 'A', text: 'Chunk, chunk, chunk and chunk. A size, a size, a size.' },
  { url: 'b', title: 'B', headings: ['Of each chunk', 'Of each size'], text: 'It depends.' },
  { url: 'c', title: 'A chunk size for tables and for text', text: 'It depends.' },
  { url: 'd', title: 'Chunk size', text: 'It depends.' },
  { url: 'e', title: 'Latency', text: 'The tail of retrieval.' },
  { url: 'f', title: 'latency', text: '', kind: 'tag' },
  { url: 'g', title: 'Parcels sorted', text: 'By RAG and recall.' },
]
const found = (text, docs = DOCS, synonyms = []) => {
  const pieces = loaded(docs, synonyms)
  return new Matcher(pieces, query(text, pieces.synonyms)).find()
}
const urls = (text, ...more) => found(text, ...more).hits.map((hit) => DOCS[hit.page].url).join('')

test('a title that is the question comes first, then titles, headings and texts with it', () => {
  assert.equal(urls('chunk size'), 'dcba')
})

test('pages come before what is kept beside them', () => {
  assert.equal(urls('latency'), 'ef')
})

test('all words are asked for; where no page has them, each says what it lacks', () => {
  const { hits, all } = found('parcels tail')
  assert.equal(all, false)
  assert.deepEqual(hits.map((hit) => [DOCS[hit.page].url, ...hit.lacks]).sort(), [['e', 'parcels'], ['g', 'tail']])
  assert.equal(found('chunk depends').all, true)
  assert.equal(urls('chunk depends'), urls('depends chunk'))
})

test('nothing is found for what is nowhere', () => {
  assert.deepEqual(found('xyzzyplugh').hits, [])
  assert.deepEqual(found('—').hits, [])
})

test('a word is found by its beginning, from its third letter or as the last', () => {
  assert.equal(urls('retr'), 'e')
  assert.equal(urls('re '), '')
  assert.equal([...urls('re')].sort().join(''), 'eg')
  assert.deepEqual([...urls('chun ')].sort(), ['a', 'b', 'c', 'd'])
})

test('a few pages that lack a word stand among those with all words', () => {
  const lacking = (text) => found(text).hits.filter((hit) => hit.lacks.length).map(({ page, lacks }) => [DOCS[page].url, ...lacks])
  assert.equal(found('chun depends').all, true)
  assert.deepEqual(lacking('chun depends'), [['a', 'depends']])
  assert.deepEqual(lacking('retr'), [])
  assert.equal(found('retrieval nowhere').all, false)
})

test('a slip is forgiven, and told', () => {
  const { hits, meant } = found('retreival ')
  assert.deepEqual([hits.map((hit) => hit.page), meant], [[4], [{ typed: 'retreival', words: ['retrieval'] }]])
  assert.deepEqual(found('retrieval ').meant, [])
})

test('a term is found by each of its names, by the name asked for first', () => {
  const synonyms = ['rag|retrieval']
  assert.equal(urls('rag ', DOCS, synonyms), 'ge')
  assert.equal(urls('retrieval ', DOCS, synonyms), 'eg')
  assert.equal(urls('rag ', DOCS), 'g')
})

test('the words that fit are told with their group, so that they can be marked', () => {
  assert.deepEqual([...found('chunk siz').groups], [['chunk', 0], ['size', 1]])
})

test('as long as a file is missing nobody is told that a word is a slip', () => {
  const { entry } = index(DOCS)
  const pieces = new Pieces(entry)
  assert.equal(pieces.ask(() => new Matcher(pieces, query('retreival', [])).find()), null)
  assert.deepEqual([...pieces.missing], ['w-aaaaaaaa'])
})

test('a word is found with other endings, after itself', () => {
  const docs = [{ url: 'a', title: 'A', text: 'Tuning it.' }, { url: 'b', title: 'B', text: 'We tune it.' }, { url: 'c', title: 'C', text: 'A tuna.' }]
  const pieces = loaded(docs, [], { stops: '', chooses: '', endings: 'ing e s' })
  const of = (text) => new Matcher(pieces, query(text, [], pieces.entry.language)).find().hits.map((hit) => docs[hit.page].url).join('')
  assert.equal(of('tune '), 'ba')
  assert.equal(of('tuning '), 'ab')
})

test('what helps to decide comes first, a tree above all where a way is asked for', () => {
  const kinds = ['source', 'page', 'case-study', 'decision-tree', 'guide']
  const docs = kinds.map((kind) => ({ url: kind, title: 'Of ' + kind, text: 'Rerank or not.', kind }))
  const pieces = loaded(docs, [], { stops: 'should', chooses: 'should', endings: '' })
  const of = (text) => new Matcher(pieces, query(text, [], pieces.entry.language)).find().hits.map((hit) => docs[hit.page].kind)
  assert.deepEqual(of('rerank'), ['guide', 'decision-tree', 'case-study', 'page', 'source'])
  assert.deepEqual(of('should rerank').slice(0, 2), ['decision-tree', 'guide'])
})

test('a page that lacks a word that tells little comes before one that has both by the way, and one that lacks the other does not', () => {
  const many = ['c', 'd', 'e', 'f', 'g', 'h'].map((url) => ({ url, title: url, text: 'Read what is read.' }))
  const docs = [
    { url: 'by', title: 'A log', text: 'Read one, and headers of two.' + ' Much else.'.repeat(40) },
    { url: 'headers', title: 'Headers', text: 'Headers of a request.' },
    ...many,
  ]
  const pieces = loaded(docs)
  const { hits } = new Matcher(pieces, query('read headers', [])).find()
  assert.deepEqual(hits.slice(0, 3).map((hit) => docs[hit.page].url), ['headers', 'by', 'c'])
})

test('a question that names a kind of page finds pages of that kind first', () => {
  const docs = [
    { url: 'page', title: 'About decision trees', text: 'A decision tree asks.', kind: 'page' },
    { url: 'tree', title: 'Which store?', text: 'This decision tree asks.', kind: 'decision-tree' },
  ]
  const pieces = loaded(docs)
  const first = (text) => docs[new Matcher(pieces, query(text, [])).find().hits[0].page].url
  assert.equal(first('decision tree'), 'tree')
  assert.equal(first('decision asks'), 'page')
})

test('a term that is asked for by any of its names stands on top', () => {
  const docs = [
    { url: 'guide', title: 'RAG step by step', text: 'RAG and RAG and RAG.', kind: 'guide' },
    { url: 'term', title: 'RAG (retrieval-augmented generation)', text: 'Looking up.', kind: 'term' },
    { url: 'other', title: 'Agentic RAG', text: 'RAG that plans.', kind: 'term' },
  ]
  const pieces = loaded(docs, ['rag|retrieval augmented generation'])
  const first = (text) => docs[new Matcher(pieces, query(text, pieces.synonyms)).find().hits[0].page].url
  assert.equal(first('rag'), 'term')
  assert.equal(first('retrieval-augmented generation'), 'term')
  assert.equal(first('agentic rag'), 'other')
  assert.equal(first('rag steps'), 'guide')
})

test('other names of several words are looked for only where few pages have the one asked for', () => {
  const named = { url: 'long', title: 'Long', text: 'Retrieval augmented generation.' }
  const pages = (count) => [named, ...Array.from({ length: count }, (_, at) => ({ url: 'p' + at, title: 'P', text: 'About RAG.' }))]
  const of = (docs) => {
    const pieces = loaded(docs, ['rag|retrieval augmented generation'])
    return new Matcher(pieces, query('rag ', pieces.synonyms)).find().hits.map((hit) => docs[hit.page].url)
  }
  assert.ok(of(pages(2)).includes('long'))
  assert.ok(!of(pages(6)).includes('long'))
})

test('what is there with another ending is no slip', () => {
  const docs = [{ url: 'a', title: 'A', text: 'Evaluating it.' }, { url: 'b', title: 'B', text: 'Evaluator.' }]
  const pieces = loaded(docs, [], { stops: '', chooses: '', endings: 'ing ed' })
  const { hits, meant } = new Matcher(pieces, query('evaluated ', [], pieces.entry.language)).find()
  assert.deepEqual([hits.map((hit) => docs[hit.page].url), meant], [['a'], []])
})
