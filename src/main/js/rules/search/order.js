import { inGroups } from './groups.js'
import { Found, Hit } from './match.js'
import { byNearness } from './near.js'
import { Card, Section } from './pieces.js'

/** So many hits stand in groups together; then the groups begin anew. */
export const SPAN = 12
/** So many hits are looked into at a time: their texts are loaded together, and shown together. */
export const STEP = 2

/**
 * The order in which hits are shown, as far as it is known without their texts.
 *
 * @param {!Array<Hit>} hits the best first
 * @param {function(number): string} group of a page
 * @return {!Array<Hit>}
 */
export function arranged(hits, group) {
  const all = []
  for (let from = 0; from < hits.length; from += SPAN) {
    const span = hits.slice(from, from + SPAN)
    const best = span.map((hit, at) => at).sort((a, b) => span[b].score - span[a].score || a - b)
    all.push(...inGroups(best, (at) => group(span[at].page)).map((at) => span[at]))
  }
  return all
}

/**
 * Hits of one step in the order that their texts give them. Groups stay as they are, so that what is shown of them goes on.
 *
 * @param {!Array<Hit>} hits
 * @param {!Array<Card>} cards of each
 * @param {!Array<!Array<Section>>} sections of each
 * @param {Found} found
 * @param {function(number): string} group of a page
 * @return {!Array<number>} places in the list of hits
 */
export function lookedInto(hits, cards, sections, found, group) {
  const near = byNearness(hits, cards, sections, found)
  const names = [...new Set(hits.map((hit) => group(hit.page)))]
  return [].concat(...names.map((name) => near.filter((at) => group(hits[at].page) === name)))
}
