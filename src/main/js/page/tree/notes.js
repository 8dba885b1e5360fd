import { TreePage } from './tree-page.js'

/**
 * The notes cited in what is shown, each once.
 * @param {!Element} shown
 * @param {boolean=} quiet whether reasons that are not in sight count, too
 * @return {!Array<!Element>}
 */
export function cited(shown, quiet = false) {
  const links = [...shown.querySelectorAll('a[href^="#fn-"]')].filter((link) => quiet || !link.closest('[data-quiet]'))
  const ids = new Set(links.map((link) => link.getAttribute('href').slice(1)))
  return [...ids].map((id) => document.getElementById(id)).filter((note) => note)
}

/**
 * Of all notes, shows those that are cited in what is shown.
 * @param {!TreePage} page
 * @param {?Element} shown null for all
 */
export function showNotes(page, shown) {
  const part = page.parts.get('notes')
  if (!part) return
  const notes = shown && cited(shown)
  part.querySelectorAll('[id^="fn-"]').forEach((note) => {
    note.toggleAttribute('hidden', !!notes && !notes.includes(note))
    // The first way back leads to whichever use is in sight; the others would lead out of sight.
    note.querySelectorAll('a[href^="#fnref-"]').forEach((back, i) => back.toggleAttribute('hidden', !!notes && i > 0))
  })
  part.toggleAttribute('hidden', !!notes && !notes.length)
}
