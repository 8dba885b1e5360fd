/** As much of a word is left at least. */
const LEAST = 3

/**
 * What is left of a word without its endings: the same for fine-tune, fine-tuning and fine-tuned. It is no word, and is never shown.
 *
 * @param {string} word
 * @param {string} endings the longest first, with a space between them; behind > stands what takes the place of one
 * @return {string}
 */
export function stem(word, endings) {
  for (const ending of endings.split(' ')) {
    const [end, instead = ''] = ending.split('>')
    if (end && word.endsWith(end) && word.length - end.length >= LEAST) {
      const left = word.slice(0, word.length - end.length) + instead
      return left.length < word.length ? stem(left, endings) : left
    }
  }
  return word
}
