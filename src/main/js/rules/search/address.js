import { slips } from './spell.js'

/** So much of an address is looked at: it may be anything. */
const MOST_LETTERS = 120
/** A page in another folder whose file has the name is a little less near. */
const ELSEWHERE = 0.9
/** Half of the letters are the same. */
const ALIKE = 0.5

/**
 * The words of a page's address, to search for: those of its file, or of its folder where the file is the index.
 *
 * @param {string} path decoded, relative to the site
 * @return {string}
 */
export function wordsOf(path) {
  return nameOf(barePath(path)).replace(/[-_.+~]+/g, ' ').trim()
}

/**
 * The addresses that look like one that leads nowhere.
 *
 * @param {string} path decoded, relative to the site
 * @param {!Array<string>} urls of pages, relative to the site and decoded
 * @return {!Array<number>} places of those that do, the nearest first
 */
export function likeAddress(path, urls) {
  const asked = barePath(path)
  const near = urls.map((url) => {
    const other = barePath(url)
    return Math.max(likeness(asked, other), ELSEWHERE * likeness(nameOf(asked), nameOf(other)))
  })
  return urls
    .map((url, at) => at)
    .filter((at) => near[at] >= ALIKE)
    .sort((a, b) => near[b] - near[a] || a - b)
}

/** @param {string} path @return {string} without the ending, and without the index of a folder */
function barePath(path) {
  return path
    .slice(0, MOST_LETTERS)
    .toLowerCase()
    .replace(/\.[a-z]{2,5}$/, '')
    .replace(/(^|\/)index$/, '')
    .replace(/\/+$/, '')
}

/** @param {string} path @return {string} */
function nameOf(path) {
  return path.slice(path.lastIndexOf('/') + 1)
}

/** @param {string} a @param {string} b @return {number} 1 for the same, 0 where more than half would have to change */
function likeness(a, b) {
  const length = Math.max(a.length, b.length)
  const most = Math.floor(length * (1 - ALIKE))
  const count = slips(a, b, most)
  return length && count <= most ? 1 - count / length : 0
}
