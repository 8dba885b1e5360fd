/** Says a text of the interface: the key, then what is put in for {0}, {1} …
 * @typedef {function(string, ...(string|number)): string}
 */
export let Say

/** The rule of a language that says nothing else. */
const RULE = 'one: n = 1'

/**
 * The words that the build hands over, with the same rules as in the build (PluralRule.java): where {0} is a whole number, the key with its
 * plural category at its end is taken, if there is one. The rule stands in the words, as `plural`.
 * @param {!Object<string, string>} words
 * @return {Say}
 */
export function speaker(words) {
  const texts = new Map(Object.entries(words))
  const rule = texts.has('plural') ? texts.get('plural') : RULE
  return (key, ...values) => {
    const text = texts.get(key + '.' + category(rule, String(values[0]))) || texts.get(key) || key
    return text.replace(/\{(\d)\}/g, (place, number) => (number < values.length ? String(values[number]) : place))
  }
}

/**
 * @param {string} rule such as `one: n = 1; few: n % 10 = 2..4 and n % 100 != 12..14`
 * @param {string} number
 * @return {string} the first category whose conditions all hold
 */
function category(rule, number) {
  const found = /^\d{1,15}$/.test(number) && rule.split(';').find((part) => part.split(' and ').every((condition) => fitsRule(condition, Number(number))))
  return found ? found.split(':')[0].trim() : 'other'
}

/** @param {string} condition @param {number} n @return {boolean} */
function fitsRule(condition, n) {
  const [, divisor, not, from, to] = /** @type {!Array<string>} */ (/n(?: % (\d+))? (!?)= (\d+)(?:\.\.(\d+))?\s*$/.exec(condition) || ['', '', '', '-1'])
  const value = divisor ? n % Number(divisor) : n
  return (value >= Number(from) && value <= Number(to || from)) === !not
}
