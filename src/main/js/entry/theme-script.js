/**
 * Runs in the head, before the first paint, and must stay tiny: sets the colours that the reader chose, and asks early
 * for what is said at the end of a walk. The font is not asked for early: Chromium would hold the first paint back for it.
 */

import { applyLook, chosenLook } from '../shared/color-scheme.js'
import { FONT, recall } from '../shared/memory.js'
import { loadResult } from '../shared/result-loader.js'

applyLook(chosenLook())
// Inside another page there is no need of our own header and footer.
if (/[?&]embed\b/.test(location.search)) document.documentElement.classList.add('is-embedded')

const themeScript = /** @type {?HTMLScriptElement} */ (document.currentScript)
// The search page has enough to fetch: it goes without a font that no page before has brought.
if (themeScript && 'spares' in themeScript.dataset && recall(FONT) === null) document.documentElement.classList.add('is-sparing')
const [program, style, words] = ['program', 'style', 'result'].map((name) => (themeScript && themeScript.dataset[name]) || '')
// Who comes with answers may see what they lead to.
if (program && location.hash.includes('=')) loadResult(program, style, words)
