/**
 * What each code point is to the search. A table of our own: those of browsers and of Java differ from version to version, and the same
 * text must have the same words everywhere. It is the table of dev.fingerpost.search.Letters.
 */

/** Part of a word in a script that sets words apart. */
export const SPACED = 1
/** Part of a text in a script that does not. */
export const UNSPACED = 2
/** Part of a word only between its letters. */
export const INNER = 3
/** Joins two words to one more. */
export const JOINER = 4

const SPACED_RANGES =
  '30-39 41-5a 61-7a b5-b5 c0-d6 d8-f6 f8-37d 37f-386 388-559 560-588 591-5bd 5bf-5bf 5c1-5c2 5c4-5c5 5c7-5c7 ' +
  '5d0-5f2 610-61a 620-669 66e-6d3 6d5-6ff 710-7f6 800-82d 840-85b 860-963 966-df3 f18-f39 f3e-fbc 10a0-10fa ' +
  '10fc-1360 1369-139f 13a0-13ff 1401-166c 166f-167f 1681-169a 16a0-16ea 16ee-16f8 1700-1734 1740-1773 ' +
  '1810-1878 1880-18f5 1900-193b 1946-19db 1a00-1a1b 1a20-1a99 1ab0-1b59 1b6b-1bf3 1c00-1c37 1c40-1c7d ' +
  '1c80-1fff 2c00-2dff a000-a48c a4d0-a4fd a500-a60c a610-a672 a674-a6f1 a717-abff d7b0-d7fb fb00-fd3d ' +
  'fd50-fdfb fe70-fefc ff10-ff19 ff21-ff3a ff41-ff5a'
const UNSPACED_RANGES =
  'e01-e3a e40-e4e e50-e59 e81-edf 1000-1049 1050-109d 1780-17d3 17d7-17d7 17dc-17e9 2e80-2fdf 3005-3007 ' +
  '3021-3029 3041-309f 30a1-30fa 30fc-30ff 3105-312f 3131-318e 31a0-31bf 31f0-31ff 3400-4dbf 4e00-9fff ' +
  'ac00-d7a3 f900-faff ff66-ff9f'

const TABLE = new Uint8Array(0x10000)
fill(SPACED_RANGES, SPACED)
fill(UNSPACED_RANGES, UNSPACED)
fill('27-27 ad-ad 200c-200d 2019-2019', INNER)
fill('2d-2d 5f-5f 2010-2011', JOINER)

/**
 * @param {string} ranges
 * @param {number} kind
 */
function fill(ranges, kind) {
  ranges.split(' ').forEach((range) => {
    const ends = range.split('-').map((end) => parseInt(end, 16))
    for (let c = ends[0]; c <= ends[1]; c++) TABLE[c] = kind
  })
}

/**
 * @param {string} text
 * @param {number} at
 * @return {number} what the code point is that begins there
 */
export function letterAt(text, at) {
  const c = text.charCodeAt(at)
  return c >= 0xd800 && c <= 0xdbff ? beyond(/** @type {number} */ (text.codePointAt(at))) : TABLE[c]
}

/**
 * @param {number} c
 * @return {number}
 */
function beyond(c) {
  if (c >= 0x20000 && c <= 0x3ffff) return UNSPACED
  const isLetter = (c >= 0x10000 && c <= 0x1cfff) || (c >= 0x1d400 && c <= 0x1d7ff) || (c >= 0x1e000 && c <= 0x1efff)
  return isLetter ? SPACED : 0
}

/**
 * @param {number} c a code unit
 * @return {boolean} whether words can have it; halves of pairs are let through
 */
export function isLetter(c) {
  return TABLE[c] === SPACED || TABLE[c] === UNSPACED || (c >= 0xd800 && c <= 0xdfff)
}

/**
 * @param {string} text
 * @param {number} at
 * @return {number} how many code units the code point has that begins there
 */
export function widthAt(text, at) {
  return /** @type {number} */ (text.codePointAt(at)) > 0xffff ? 2 : 1
}
