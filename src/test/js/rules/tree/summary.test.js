import assert from 'node:assert/strict'
import { test } from 'node:test'
import { summarized } from '#rules/tree/summary.js'

const say = (key) => ({ 'team.why': 'Because:', 'team.link': 'All of it:' })[key] || key.replace('team.', '') + ':'
const SUMMARY = {
  title: 'Look it up',
  advice: 'Begin with keywords.',
  firm: 'Firm. It hangs on: Facts missing?',
  reasons: [{ answer: 'Yes', reason: 'They change weekly.' }, { answer: 'Few', reason: '' }, { answer: 'Now.', reason: 'It <is> late & dark.' }, { answer: 'Never', reason: 'told' }],
  effort: '3 weeks.',
  overturned: 'A hit rate below 90% overturns it.',
  review: '',
  address: 'https://example.org/t.html#a=x&b=y',
}
const words = (text) => text.split(/\s+/).filter((word) => word).length

test('a summary is advice, three reasons, effort, what overturns it, and the address', () => {
  assert.equal(
    summarized(SUMMARY, say).text,
    `Look it up
Begin with keywords.

Because:
- Yes: They change weekly.
- Few
- Now: It <is> late & dark.

Firm. It hangs on: Facts missing?
effort: 3 weeks.
overturned: A hit rate below 90% overturns it.
All of it: https://example.org/t.html#a=x&b=y
`,
  )
})

test('no text of it becomes markup', () => {
  const { html } = summarized(SUMMARY, say)
  assert.ok(html.includes('<li>Now: It &#60;is&#62; late &#38; dark.</li>'), html)
  assert.ok(html.includes('<a href="https://example.org/t.html#a=x&#38;b=y">All of it</a>'), html)
})

test('it has at most 150 words, and the address, however much there is to say', () => {
  const long = Array.from({ length: 90 }, (_, i) => 'word' + i).join(' ')
  const reasons = SUMMARY.reasons.map(() => ({ answer: long, reason: long }))
  const { text } = summarized({ ...SUMMARY, advice: long, overturned: long, reasons, review: '3 May 2027' }, say)
  assert.ok(words(text.replace(/- /g, '')) <= 151, text)
  assert.ok(text.includes('word0 word1'))
})

test('what is not known is left out', () => {
  const { text } = summarized({ ...SUMMARY, advice: '', reasons: [], effort: '', overturned: '' }, say)
  assert.equal(text, 'Look it up\n\nFirm. It hangs on: Facts missing?\nAll of it: https://example.org/t.html#a=x&b=y\n')
})
