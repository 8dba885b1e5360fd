import { isSearchKey } from '../search-loader.js'
import { button } from '../../shared/dom.js'
import { Library } from './library.js'
import { SPAN, STEP } from '../../rules/search/order.js'
import { SearchBox } from './search-box.js'


/**
 * The search page: a form and all that it finds, known by the address: {@code #q=words&kind=guide}, or {@code ?q=words} as browsers
 * and other sites write it.
 *
 * @param {!Element} root
 * @param {!Library} library
 * @param {?HTMLAnchorElement} opener the button in the header
 */
export function startSearchPage(root, library, opener) {
  const part = (/** @type {string} */ name) => /** @type {!Element} */ (root.querySelector(`[data-part="${name}"]`))
  const field = /** @type {!HTMLInputElement} */ (part('field'))
  const parts = { field, kinds: part('kinds'), status: part('status'), list: part('list') }
  // So many are shown as the reader comes to them; more of them, when they are asked for.
  let most = SPAN
  const more = button('', () => {
    const before = parts.list.querySelectorAll('.hit').length
    most = box.most + SPAN
    box.more().then(() => {
      const next = parts.list.querySelectorAll('.hit')[before]
      const link = next && next.querySelector('a')
      if (link) link.focus()
    })
  })
  const end = new IntersectionObserver(([seen]) => {
    if (seen.isIntersecting && box.most < Math.min(most, box.chosen.length)) box.more()
  })
  const box = new SearchBox(library, parts, STEP, false, () => {
    if (box.most <= STEP) most = SPAN
    const left = box.chosen.length - box.shown
    more.hidden = left <= 0
    more.textContent = library.say('more', Math.min(SPAN, left))
    // Told anew where it is now.
    end.unobserve(more)
    end.observe(more)
    part('browse').toggleAttribute('hidden', box.chosen.length > 0)
    document.documentElement.classList.remove('is-asking')
    keepAddress(box)
  })
  parts.list.after(more)
  more.hidden = true
  part('form').addEventListener('submit', (event) => {
    event.preventDefault()
    box.settled = box.update()
  })
  window.addEventListener('hashchange', () => askAddress(box))
  // Hits have room from now on, so that nothing moves when they come.
  if (asked().get('q')) {
    document.documentElement.classList.add('is-asking')
    part('browse').setAttribute('hidden', '')
  }
  // Somebody may have typed before the program was there.
  if (field.value && !asked().get('q')) box.settled = box.update()
  else askAddress(box)
  if (!field.value) field.focus()
  if (opener) leadTo(field, opener)
}

/**
 * There is no need of a dialog over this page: what opens it elsewhere leads to the field.
 *
 * @param {!HTMLInputElement} field
 * @param {!HTMLAnchorElement} opener
 */
function leadTo(field, opener) {
  const go = (/** !Event */ event) => {
    event.preventDefault()
    field.focus()
    field.select()
  }
  opener.setAttribute('aria-keyshortcuts', 'Control+K')
  opener.addEventListener('click', (event) => {
    if (!event.ctrlKey && !event.metaKey && !event.shiftKey && !event.altKey) go(event)
  })
  document.addEventListener('keydown', (event) => {
    if (isSearchKey(/** @type {!KeyboardEvent} */ (event))) go(event)
  })
}

/** @return {!URLSearchParams} what the address asks for */
function asked() {
  return new URLSearchParams(location.hash.length > 1 ? location.hash.slice(1) : location.search)
}

/**
 * Asks what the address asks for.
 *
 * @param {!SearchBox} box
 */
function askAddress(box) {
  const wanted = asked()
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
