/**
 * Changed numbers in the fragment of the address: `#break-even&requests=250000&@3`. The first part is the panel's own anchor. It is never
 * sent to a server, and works from disk.
 */

/** Longer fragments are not ours. */
const LONGEST_INPUTS = 4000

/**
 * @typedef {{mine: boolean, values: !Map<string, number>, base: number, lost: number}}
 */
export let Kept

/**
 * @param {string} id of the panel
 * @param {!Array<{id: string, value: number}>} inputs
 * @param {!Map<string, number>} values
 * @param {number} base which option others are held against
 * @return {string} without the #; empty where nothing was changed
 */
export function formatInputs(id, inputs, values, base) {
  const parts = inputs.filter((input) => values.get(input.id) !== input.value).map((input) => input.id + '=' + values.get(input.id))
  if (base) parts.push('@' + (base + 1))
  return parts.length ? [id, ...parts].join('&') : ''
}

/**
 * Reads any fragment, hostile ones too. `mine` tells whether it speaks of this panel, `lost` how many parts do not hold any more.
 * @param {string} id
 * @param {!Array<{id: string, from: number, to: number}>} inputs
 * @param {number} options how many there are
 * @param {string} fragment without the #
 * @return {!Kept}
 */
export function parseInputs(id, inputs, options, fragment) {
  const [name, ...parts] = fragment.slice(0, LONGEST_INPUTS).split('&')
  /** @type {!Map<string, number>} */
  const values = new Map()
  let base = 0
  let lost = 0
  if (name !== id || !parts.length) return { mine: false, values, base, lost }
  for (const part of parts) {
    const cut = part.indexOf('=')
    const input = inputs.find((one) => one.id === part.slice(0, Math.max(cut, 0)))
    const value = Number(part.slice(cut + 1) || NaN)
    const chosen = /^@\d{1,3}$/.test(part) ? Number(part.slice(1)) - 1 : -1
    if (input && value >= input.from && value <= input.to) values.set(input.id, value)
    else if (chosen >= 0 && chosen < options) base = chosen
    else lost++
  }
  return { mine: true, values, base, lost }
}
