import assert from 'node:assert/strict'
import { test } from 'node:test'
import { query } from '#rules/search/query.js'

const NAMES = [[['rag'], ['retrieval', 'augmented', 'generation']], [['lora'], ['low', 'rank', 'adaptation']]]
const groups = (text, synonyms = []) => query(text, synonyms).groups.map(({ words, names }) => [words.join(' '), ...names.map((name) => name.join(' '))].join(' | '))

test('a question is its words, each once', () => {
  assert.deepEqual(query('Chunk size chunk', []).words, ['chunk', 'size'])
  assert.deepEqual(query(' — ', []), { words: [], last: '', groups: [], chooses: false, typed: 0 })
})

test('words that tell no pages apart are left out, unless there are no others', () => {
  const language = { stops: 'what is the or should i', chooses: 'should or', endings: '' }
  const told = (text) => query(text, NAMES, language).groups.map((group) => group.label)
  assert.deepEqual(told('what is the chunk size?'), ['chunk', 'size'])
  assert.deepEqual(told('what is'), ['what', 'is'])
  assert.deepEqual(told('should I use rag or lora'), ['use', 'rag', 'lora'])
  assert.equal(query('rag or lora', NAMES, language).chooses, true)
  assert.equal(query('rag', NAMES, language).chooses, false)
})

test('a word of a name with points tells pages apart', () => {
  const language = { stops: 'each with a', chooses: '', endings: '' }
  const told = (text) => query(text, [], language).groups.map((group) => group.label)
  assert.deepEqual(told('test.each with a table'), ['test', 'each', 'table'])
  assert.deepEqual(told('each test. With a table...each'), ['test', 'table'])
})

test('joined words are asked for one by one', () => {
  assert.deepEqual(query('fine-tuning', []).words, ['fine', 'tuning'])
})

test('the last word may not be finished, unless something follows it', () => {
  assert.equal(query('chunk si', []).last, 'si')
  assert.equal(query('chunk si ', []).last, '')
  assert.equal(query('', []).last, '')
})

test('a name of a term stands for its other names', () => {
  assert.deepEqual(groups('rag costs', NAMES), ['rag | retrieval augmented generation', 'costs'])
  assert.deepEqual(groups('what is retrieval-augmented generation', NAMES), ['what', 'is', 'retrieval augmented generation | rag'])
  assert.deepEqual(groups('retrieval costs', NAMES), ['retrieval', 'costs'])
})

test('of names that begin alike the longest counts', () => {
  const names = [[['low'], ['small']], [['low', 'rank'], ['lora']]]
  assert.deepEqual(groups('low rank', names), ['low rank | lora'])
  assert.deepEqual(groups('low cost', names), ['low | small', 'cost'])
})

test('a label is what was typed', () => {
  assert.deepEqual(query('LoRA Größe', NAMES).groups.map((group) => group.label), ['LoRA', 'Größe'])
})

test('the last letter of a run of unspaced script asks for nothing new', () => {
  assert.deepEqual(query('検索', []).words, ['検索'])
  assert.deepEqual(query('検', []).words, ['検'])
})

test('no question is too long', () => {
  assert.equal(query(Array.from({ length: 100 }, (_, i) => 'w' + i).join(' '), []).words.length, 12)
})
