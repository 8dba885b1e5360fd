/** Says a text of the interface: the key, then what is put in for {0}, {1} …
 * @typedef {function(string, ...(string|number)): string}
 */
export let Say

/**
 * The words that the build hands over, with the same rules as in the build: where {0} is 1, a key with .one at its end is taken.
 * @param {!Object<string, string>} words
 * @return {Say}
 */
export function speaker(words) {
  const texts = new Map(Object.entries(words))
  return (key, ...values) => {
    const text = (String(values[0]) === '1' && texts.get(key + '.one')) || texts.get(key) || key
    return text.replace(/\{(\d)\}/g, (place, number) => (number < values.length ? String(values[number]) : place))
  }
}
