/**
 * How many slips lead from one word to the other: a letter too many, too few, wrong, or two changed about.
 *
 * @param {string} a
 * @param {string} b
 * @param {number} most
 * @return {number} more than the most if it is more; then not how many
 */
export function slips(a, b, most) {
  if (Math.abs(a.length - b.length) > most) return most + 1
  /** @type {!Array<number>} */
  let old = []
  let row = Array.from({ length: b.length + 1 }, (none, j) => j)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    let least = i
    for (let j = 1; j <= b.length; j++) {
      let cost = Math.min(row[j] + 1, next[j - 1] + 1, row[j - 1] + (a[i - 1] === b[j - 1] ? 0 : 1))
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) cost = Math.min(cost, old[j - 2] + 1)
      next.push(cost)
      least = Math.min(least, cost)
    }
    if (least > most) return most + 1
    old = row
    row = next
  }
  return row[b.length]
}

/**
 * @param {string} word
 * @return {number} how many slips a word of this length may have; none with a digit in it, since numbers resemble each other
 */
export function slipsAllowed(word) {
  if (/[0-9]/.test(word)) return 0
  return word.length < 4 ? 0 : word.length < 8 ? 1 : 2
}
