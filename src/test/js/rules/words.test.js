import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { test } from 'node:test'
import { speaker } from '#rules/words.js'

const say = speaker({ hits: '{0} pages', 'hits.one': 'one page', both: '{1} before {0}', price: '{0}{1}' })

test('puts values where the text wants them', () => {
  assert.equal(say('both', 'a', 'b'), 'b before a')
  assert.equal(say('price', '€', 3), '€3')
})

test('has words of their own for one', () => {
  assert.equal(say('hits', 2), '2 pages')
  assert.equal(say('hits', 1), 'one page')
  assert.equal(say('hits', '1'), 'one page')
})

test('says the key where the theme has no words, and leaves a place that nothing fills', () => {
  assert.equal(say('nowhere'), 'nowhere')
  assert.equal(say('both', 'a'), '{1} before a')
})

test('takes no word for an inherited property, and no value for a pattern', () => {
  assert.equal(say('constructor'), 'constructor')
  assert.equal(say('both', '$&', '{0}'), '{0} before $&')
})

test('takes the form that CLDR has for each number, in each language of the theme', () => {
  const folder = new URL('../../../../templates/messages/', import.meta.url)
  const forms = { n: 'other', 'n.zero': 'zero', 'n.one': 'one', 'n.two': 'two', 'n.few': 'few', 'n.many': 'many' }
  for (const file of readdirSync(folder)) {
    const rule = /^plural *= *(.*)$/m.exec(readFileSync(new URL(file, folder), 'utf8'))
    const own = speaker(rule ? { plural: rule[1], ...forms } : forms)
    const cldr = new Intl.PluralRules(file.replace('.properties', ''))
    for (let n = 0; n <= 1000; n++) assert.equal(own('n', n), cldr.select(n), file + ' ' + n)
  }
})

test('has no form for what is no whole number', () => {
  const fractions = speaker({ plural: 'one: n = 0..1', n: '{0} mois', 'n.one': '{0} an' })
  assert.equal(fractions('n', '1,5'), '1,5 mois')
  assert.equal(fractions('n', '1 000'), '1 000 mois')
  assert.equal(fractions('n', 0), '0 an')
})
