import { button } from '../../shared/dom.js'
import { Library } from './library.js'
import { SearchBox } from './search-box.js'

/** So many pages are shown at a time. */
const MOST = 12

/**
 * The search page: a form and all that it finds, known by the address: {@code #q=words&kind=guide}, or {@code ?q=words} as browsers
 * and other sites write it.
 *
 * @param {!Element} root
 * @param {!Library} library
 */
export function startSearchPage(root, library) {
  const part = (/** @type {string} */ name) => /** @type {!Element} */ (root.querySelector(`[data-part="${name}"]`))
  const field = /** @type {!HTMLInputElement} */ (part('field'))
  const parts = { field, kinds: part('kinds'), status: part('status'), list: part('list') }
  const more = button('', () => {
    const before = parts.list.querySelectorAll('.hit').length
    box.more().then(() => {
      const next = parts.list.querySelectorAll('.hit')[before]
      const link = next && next.querySelector('a')
      if (link) link.focus()
    })
  })
  const box = new SearchBox(library, parts, MOST, MOST, false, () => {
    const left = box.chosen.length - box.most
    more.hidden = left <= 0
    more.textContent = library.say('more', Math.min(MOST, left))
    part('browse').toggleAttribute('hidden', box.chosen.length > 0)
    keepAddress(box)
  })
  parts.list.after(more)
  more.hidden = true
  part('form').removeAttribute('hidden')
  part('form').addEventListener('submit', (event) => {
    event.preventDefault()
    box.settled = box.update()
  })
  window.addEventListener('hashchange', () => ask(box))
  ask(box)
  if (!field.value) field.focus()
}

/**
 * Asks what the address asks for.
 *
 * @param {!SearchBox} box
 */
function ask(box) {
  const wanted = new URLSearchParams(location.hash.length > 1 ? location.hash.slice(1) : location.search)
  const text = wanted.get('q') || ''
  const kind = wanted.get('kind') || ''
  if (box.found && text === box.text && kind === box.kind) return
  box.parts.field.value = text
  box.kind = kind
  box.settled = box.update()
}

/**
 * Keeps the question in the address, so that it can be shared and found again by going back.
 *
 * @param {!SearchBox} box
 */
function keepAddress(box) {
  const wanted = new URLSearchParams()
  if (box.text) wanted.set('q', box.text)
  if (box.kind) wanted.set('kind', box.kind)
  const address = location.pathname + (box.text ? '#' + wanted : '')
  try {
    window.history.replaceState(null, '', address)
  } catch {
    // Some browsers refuse this from disk; nothing depends on it.
  }
}
