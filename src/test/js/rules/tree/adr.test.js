import assert from 'node:assert/strict'
import { test } from 'node:test'
import { adr, escape, plain } from '#rules/tree/adr.js'

const say = (key, ...values) => [key.replace('adr.', ''), ...values].join(' ')
const text = (text, ...cites) => ({ list: false, text, cites })
const item = (text, ...cites) => ({ list: true, text, cites })
const DECISION = {
  title: 'Look it up',
  date: '2026-03-01',
  walk: { page: '../trees/t.md', steps: [{ question: 'facts', chosen: ['yes'] }, { question: 'have', chosen: ['a', 'b'] }], outcome: 'rag' },
  tree: 'Which way',
  about: 'Ten questions.',
  address: 'https://example.org/t.html#a=x',
  answers: [
    { question: 'Facts missing?', answer: 'Yes', reason: 'They change weekly', cites: [1], unsure: false },
    { question: 'How many?', answer: 'Few', reason: 'never read', cites: [], unsure: true },
  ],
  advice: [text('Begin with keywords.', 2, 1), item('Measure'), item('Then change')],
  consequences: [text('More latency.')],
  confirmation: [],
  steps: [item('Write ten questions')],
  options: ['Look it up', 'Train'],
  near: [{ title: 'Train', blocks: [text('It forgets.')] }],
  changes: ['Facts missing? No → Train'],
  firm: 'Firm. 95 of 100',
  weights: [{ name: 'Fresh', weight: 2.5 }],
  sources: [
    { number: 1, grade: 'Measured.', text: 'A study of [things]', href: 'https://example.org/a' },
    { number: 2, grade: '', text: 'Ours', href: '' },
  ],
}

test('a record is MADR, from the front matter to the changes', () => {
  assert.equal(
    adr(DECISION, say, true),
    `---
status: proposed
date: 2026-03-01
decision:
  tree: ../trees/t.md
  answers:
    facts: yes
    have: [a, b]
  outcome: rag
---

# Look it up

## context

Which way. Ten questions.

source <https://example.org/t.html#a=x>

## drivers

* Facts missing? **Yes**. They change weekly [1]
* How many? **Few**. unsure

## options

* Look it up
* Train

## outcome

chosen Look it up

Begin with keywords. [2] [1]

* Measure
* Then change

Firm. 95 of 100

### consequences

More latency.

## pros

### Train

It forgets.

## more

next

* Write ten questions

change

* Facts missing? No → Train

weights

* Fresh: 2.5

## sources

1. **Measured.** A study of \\[things\\] <https://example.org/a>
2. Ours
`,
  )
})

test('no address of a source can become markup', () => {
  const sources = [{ number: 1, grade: '', text: 'x', href: 'https://example.org/> <img>' }]
  assert.ok(adr({ ...DECISION, sources }, say, true).endsWith('1. x <https://example.org/%3E%20%3Cimg%3E>\n'))
})

test('the short record leaves out the arguments on other options', () => {
  const short = adr(DECISION, say, false)
  assert.ok(!short.includes('## pros') && short.includes('## options'))
})

test('parts without anything in them are left out', () => {
  const bare = adr({ ...DECISION, about: '', answers: [], advice: [], consequences: [], steps: [], near: [], changes: [], firm: '', weights: [], sources: [] }, say, true)
  assert.deepEqual(bare.match(/^#+ .*/gm), ['# Look it up', '## context', '## options', '## outcome'])
})

test('text is put on one line, without characters that control or reverse it', () => {
  assert.equal(plain(' a\nb\r\n\n c\u001b[31m\u202Ed\u200Be\u0000f\u00adg '), 'a b c [31mde fg')
  assert.equal(escape('a\nb\r\n\n---\nc\u001b[31m\u202Ed\u200Be\u0000f'), 'a b --- c \\[31mde f')
})

test('no text can become markup', () => {
  const cases = [
    ['<img src=x onerror=alert(1)>', '\\<img src=x onerror=alert(1)\\>'],
    ['[a](javascript:alert(1))', '\\[a\\](javascript:alert(1))'],
    ['**bold** _em_ ~~gone~~ `code`', '\\*\\*bold\\*\\* \\_em\\_ \\~\\~gone\\~\\~ \\`code\\`'],
    ['# heading', '\\# heading'],
    ['> quote', '\\> quote'],
    ['- item', '\\- item'],
    ['+ item', '\\+ item'],
    ['===', '\\==='],
    ['1. one', '1\\. one'],
    ['12) one', '12\\) one'],
    ['1.5 litres', '1\\.5 litres'],
    ['&lt;b&gt;', '\\&lt;b\\&gt;'],
    ['https://example.org www.example.org', 'https:\\//example.org www\\.example.org'],
    ['a\\', 'a\\\\'],
    ['a | b', 'a \\| b'],
  ]
  cases.forEach(([text, expected]) => assert.equal(escape(text), expected))
})
