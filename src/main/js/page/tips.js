/** So that a pointer that only passes by shows nothing. */
const DELAY = 250
const TIP_GAP = 6

/**
 * Says what a term means where it is used: under the pointer, with the keyboard on it, or at the first touch; the second touch
 * follows the link to the glossary. It stays while the pointer is on it, and Escape takes it away (WCAG 2.2, 1.4.13).
 *
 * @param {!Element} root holds terms
 */
export function startTips(root) {
  // The compiler does not know of popovers.
  const tip = /** @type {?} */ (document.createElement('div'))
  tip.className = 'tip'
  tip.id = 'fp-tip'
  tip.setAttribute('role', 'tooltip')
  tip.setAttribute('popover', 'manual')
  if (!tip['showPopover']) return
  document.body.append(tip)
  /** @type {?Element} */
  let shown = null
  let timer = 0
  let touch = false

  const hide = () => {
    clearTimeout(timer)
    if (!shown) return
    shown.removeAttribute('aria-describedby')
    shown = null
    tip['hidePopover']()
  }
  /** @param {?Element} term */
  const show = (term) => {
    clearTimeout(timer)
    if (!term || term === shown) return
    hide()
    shown = term
    tip.textContent = term.getAttribute('data-tip')
    term.setAttribute('aria-describedby', tip.id)
    tip['showPopover']()
    place(tip, term)
  }
  /** @param {!Event} event @return {?Element} */
  const term = (event) => /** @type {!Element} */ (event.target).closest('[data-tip]')
  /** @param {function()} then */
  const later = (then) => {
    clearTimeout(timer)
    timer = setTimeout(then, DELAY)
  }

  root.addEventListener('pointerover', (event) => {
    const over = term(event)
    if (over && event.pointerType === 'mouse') later(() => show(over))
  })
  root.addEventListener('pointerout', (event) => {
    if (term(event) && event.pointerType === 'mouse') later(hide)
  })
  tip.addEventListener('pointerover', () => clearTimeout(timer))
  tip.addEventListener('pointerout', () => later(hide))
  root.addEventListener('pointerdown', (event) => { touch = event.pointerType === 'touch' })
  // On the document: of what stands in an element that listens for clicks, screen readers say that it can be clicked.
  document.addEventListener('click', (event) => {
    const over = term(event)
    if (!over || !touch || over.hasAttribute('data-told')) return
    event.preventDefault()
    over.setAttribute('data-told', '')
    show(over)
  })
  root.addEventListener('focusin', (event) => {
    const over = term(event)
    if (over && !touch) show(over)
  })
  root.addEventListener('focusout', hide)
  document.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') hide()
  })
  document.addEventListener('pointerdown', (event) => {
    if (shown && !term(event) && !tip.contains(event.target)) hide()
  })
  window.addEventListener('scroll', hide, { passive: true })
}

/**
 * Below the term, or above it where there is more room.
 *
 * @param {!HTMLElement} tip
 * @param {!Element} term
 */
function place(tip, term) {
  const at = term.getClientRects()[0]
  const most = document.documentElement.clientWidth - tip.offsetWidth - TIP_GAP
  const below = at.bottom + TIP_GAP + tip.offsetHeight < window.innerHeight
  tip.style.left = Math.max(TIP_GAP, Math.min(at.left, most)) + 'px'
  tip.style.top = (below ? at.bottom + TIP_GAP : Math.max(TIP_GAP, at.top - TIP_GAP - tip.offsetHeight)) + 'px'
}
