import assert from 'node:assert/strict'
import { test } from 'node:test'
import { likeAddress, wordsOf } from '#rules/search/address.js'

test('the words of an address are those of its file, or of the folder that it is the page of', () => {
  assert.equal(wordsOf('guides/fine-tuning_or.rag.html'), 'fine tuning or rag')
  assert.equal(wordsOf('guides/fine-tuning/index.html'), 'fine tuning')
  assert.equal(wordsOf('guides/fine-tuning/'), 'fine tuning')
  assert.equal(wordsOf('Guides/RAG'), 'rag')
  assert.equal(wordsOf('index.html'), '')
})

test('an address that leads nowhere is like those that it almost is, the nearest first', () => {
  const urls = ['trees/which-model.html', 'guides/rag.html', 'cases/rags.html', 'index.html']
  assert.deepEqual(likeAddress('guides/rags.html', urls), [1, 2])
  assert.deepEqual(likeAddress('GUIDES/RAG/', urls), [1, 2])
})

test('the same place counts a little more than the same name elsewhere, and equals keep their order', () => {
  assert.deepEqual(likeAddress('a/retrieval', ['b/retrieval.html', 'a/retrieval.html', 'c/retrieval.html']), [1, 0, 2])
})

test('where more than half of the letters are others, nothing is alike', () => {
  assert.deepEqual(likeAddress('abcd', ['abxy.html', 'axyz.html']), [0])
  assert.deepEqual(likeAddress('', ['index.html', 'a.html']), [])
})

test('of an address without end a part is looked at', () => {
  assert.equal(wordsOf('a'.repeat(1e6)).length, 120)
  assert.deepEqual(likeAddress('a'.repeat(1e6), ['a'.repeat(120) + '.html']), [0])
})
