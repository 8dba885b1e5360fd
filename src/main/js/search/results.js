import { button } from '../tree/dom.js'
import { Library } from './library.js'
import { Panel } from './panel.js'

/** So many pages are shown at a time. */
const MOST = 20

/**
 * The search page: a form and all that it finds, known by the address: {@code #q=words&kind=guide}, or {@code ?q=words} as browsers
 * and other sites write it.
 *
 * @param {!Element} root
 * @param {!Library} library
 */
export function startResults(root, library) {
  const part = (/** @type {string} */ name) => /** @type {!Element} */ (root.querySelector(`[data-part="${name}"]`))
  const field = /** @type {!HTMLInputElement} */ (part('field'))
  const parts = { field, kinds: part('kinds'), status: part('status'), list: part('list') }
  const more = button('', () => {
    const before = parts.list.children.length
    panel.more().then(() => {
      const next = parts.list.children[before]
      const link = next && next.querySelector('a')
      if (link) link.focus()
    })
  })
  const panel = new Panel(library, parts, MOST, MOST, false, () => {
    const left = panel.chosen.length - panel.most
    more.hidden = left <= 0
    more.textContent = library.say('more', Math.min(MOST, left))
    part('browse').toggleAttribute('hidden', panel.chosen.length > 0)
    keepAddress(panel)
  })
  parts.list.after(more)
  more.hidden = true
  part('form').removeAttribute('hidden')
  part('form').addEventListener('submit', (event) => {
    event.preventDefault()
    panel.settled = panel.update()
  })
  window.addEventListener('hashchange', () => ask(panel))
  ask(panel)
  if (!field.value) field.focus()
}

/**
 * Asks what the address asks for.
 *
 * @param {!Panel} panel
 */
function ask(panel) {
  const wanted = new URLSearchParams(location.hash.length > 1 ? location.hash.slice(1) : location.search)
  const text = wanted.get('q') || ''
  const kind = wanted.get('kind') || ''
  if (panel.found && text === panel.text && kind === panel.kind) return
  panel.parts.field.value = text
  panel.kind = kind
  panel.settled = panel.update()
}

/**
 * Keeps the question in the address, so that it can be shared and found again by going back.
 *
 * @param {!Panel} panel
 */
function keepAddress(panel) {
  const wanted = new URLSearchParams()
  if (panel.text) wanted.set('q', panel.text)
  if (panel.kind) wanted.set('kind', panel.kind)
  const address = location.pathname + (panel.text ? '#' + wanted : '')
  try {
    window.history.replaceState(null, '', address)
  } catch {
    // Some browsers refuse this from disk; nothing depends on it.
  }
}
