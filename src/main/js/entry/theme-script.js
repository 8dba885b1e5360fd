/**
 * Runs in the head, before the first paint, and must stay tiny: sets the colours that the reader chose, and asks early for
 * the font and for what is said at the end of a walk. A preload written in the page would be refused from disk, with a message on the console.
 */

import { applyLook, chosenLook } from '../shared/color-scheme.js'
import { loadResult } from '../shared/result-loader.js'

applyLook(chosenLook())
// Inside another page there is no need of our own header and footer.
if (/[?&]embed\b/.test(location.search)) document.documentElement.classList.add('is-embedded')

const [font, program, style] = ['font', 'program', 'style'].map((name) => (document.currentScript && document.currentScript.getAttribute('data-' + name)) || '')
// Who comes with answers may see what they lead to.
if (program && location.hash.includes('=')) loadResult(program, style)
if (font && location.protocol !== 'file:') {
  const link = document.createElement('link')
  link.setAttribute('rel', 'preload')
  link.setAttribute('as', 'font')
  link.setAttribute('type', 'font/woff2')
  link.setAttribute('crossorigin', '')
  link.setAttribute('href', font)
  document.head.append(link)
}
