import { marksIn } from './excerpt.js'
import { Found, Hit } from './match.js'
import { Card, Section } from './pieces.js'

/** How much it counts that the words stand near each other in a text, and in a heading. */
const IN_TEXT = 0.4
const IN_HEADING = 0.3
/** So many characters between the words make them half as near. */
const HALF = 12
/** How much the other order counts. */
const TURNED = 0.8

/**
 * Pages in the order that their texts give them: those where the words of the question stand near each other come before those where
 * they are scattered. One that lacks a word that tells little may come before one that has them all by the way.
 *
 * @param {!Array<Hit>} hits in the order that the index gives them
 * @param {!Array<Card>} cards of each
 * @param {!Array<!Array<Section>>} sections of each
 * @param {Found} found
 * @return {!Array<number>} places in the list of hits
 */
export function byNearness(hits, cards, sections, found) {
  const scores = hits.map((hit, at) => hit.score * factor(cards[at], sections[at], found.groups))
  return hits.map((hit, at) => at).sort((a, b) => scores[b] - scores[a] || a - b)
}

/**
 * @param {Card} card
 * @param {!Array<Section>} sections
 * @param {!Map<string, number>} words with their group
 * @return {number} from 1 on
 */
function factor(card, sections, words) {
  const texts = [card.description, ...sections.map((section) => section.text)].map((text) => marksIn(text, words))
  const heads = [card.title, ...sections.map((section) => section.heading)].map((text) => marksIn(text, words))
  const groups = new Set()
  texts.concat(heads).forEach((marks) => marks.forEach((mark) => groups.add(mark.group)))
  if (groups.size < 2) return 1
  const most = (/** !Array<!Array<{from: number, to: number, group: number}>> */ all) =>
    Math.max(...all.map((marks) => nearness(marks, groups.size)))
  return 1 + IN_TEXT * most(texts) + IN_HEADING * most(heads)
}

/**
 * How near words of all groups come to each other.
 *
 * @param {!Array<{from: number, to: number, group: number}>} marks in order
 * @param {number} size how many groups there are
 * @return {number} 1 for neighbours in the order of the question, 0 if not all are there
 */
function nearness(marks, size) {
  /** @type {!Map<number, {from: number, to: number, group: number}>} the last of each group */
  const last = new Map()
  let best = 0
  marks.forEach((mark) => {
    last.set(mark.group, mark)
    if (last.size < size) return
    const row = [...last.values()].sort((a, b) => a.from - b.from)
    const between = row.slice(1).reduce((sum, one, i) => sum + Math.max(0, one.from - row[i].to - 1), 0)
    const isTurned = row.some((one, i) => i > 0 && one.group < row[i - 1].group)
    best = Math.max(best, (isTurned ? TURNED : 1) / (1 + between / HALF))
  })
  return best
}
