import { Matcher } from './match.js'
import { byNearness } from './near.js'
import { query } from './query.js'
export function answer(text, ask, pieces, looked) {
  const asked = query(text, pieces.synonyms)
  const found = ask(() => new Matcher(pieces, asked).find())
  const hits = found.hits.slice(0, looked)
  const cards = ask(() => hits.map((hit) => pieces.card(hit.page)))
  const sections = ask(() => cards.map((card) => pieces.sections(card)))
  return byNearness(hits, cards, sections, found).map((at) => hits[at].page)
}
