/**
 * Puts a decision tree into any page: `<fingerpost-tree src="https://example.org/trees/x.html" title="…">`. The tree stands in a frame of
 * its own, so neither page can read or change the other; all that is passed on is the height that the tree needs.
 */

import { isHeight } from '../page/tree/frame.js'

/** Higher than any tree; a frame that asks for more is not ours, or broken. */
const HIGHEST = 40000

/**
 * @param {string} src as the page has it
 * @return {?URL} null where it is none that a frame may show
 */
function addressOf(src) {
  try {
    const address = new URL(src, document.baseURI || undefined)
    return /^(https?|file):$/.test(address.protocol) ? address : null
  } catch (malformed) {
    return null
  }
}

class FingerpostTree extends HTMLElement {
  constructor() {
    super()
    /** @const */ this.frame = /** @type {!HTMLIFrameElement} */ (document.createElement('iframe'))
    /** @const {function(!Event)} */ this.listen = (event) => this.hear(/** @type {!MessageEvent} */ (event))
    /** @type {string} */ this.origin = ''
  }

  connectedCallback() {
    const address = addressOf(this.getAttribute('src') || '')
    if (!address) return
    this.origin = address.origin
    // The tree speaks to this origin only.
    address.searchParams.set('embed', location.origin)
    const { frame } = this
    frame.src = address.href
    frame.title = this.getAttribute('title') || ''
    frame.allow = 'clipboard-write'
    Object.assign(frame.style, { display: 'block', width: '100%', height: this.getAttribute('height') || '40rem', border: '0' })
    window.addEventListener('message', this.listen)
    this.append(frame)
  }

  disconnectedCallback() {
    window.removeEventListener('message', this.listen)
    this.frame.remove()
  }

  /** @param {!MessageEvent} event */
  hear(event) {
    if (event.source !== this.frame.contentWindow || event.origin !== this.origin || !isHeight(event.data)) return
    this.frame.style.height = Math.min(event.data.height, HIGHEST) + 'px'
  }
}

if (!customElements.get('fingerpost-tree')) customElements.define('fingerpost-tree', FingerpostTree)
