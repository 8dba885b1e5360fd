import { Matcher } from '../../rules/search/match.js'
import { Card, Pieces } from '../../rules/search/pieces.js'
import { query } from '../../rules/search/query.js'
import { Library } from './library.js'

/**
 * The best pages for a question, and whether they have all its words.
 *
 * @param {!Library} library
 * @param {string} text
 * @param {number} most
 * @return {!Promise<{cards: !Array<!Card>, all: boolean}>}
 */
export async function foundCards(library, text, most) {
  await library.open()
  const pieces = /** @type {!Pieces} */ (library.pieces)
  const asked = query(text, pieces.synonyms, pieces.entry.language)
  if (!asked.words.length) return { cards: [], all: false }
  const found = await library.ask(() => new Matcher(pieces, asked).find())
  const hits = found.hits.slice(0, most)
  const cards = await library.ask(() => hits.map((hit) => pieces.card(hit.page)))
  return { cards: /** @type {!Array<!Card>} */ (cards), all: found.all }
}
