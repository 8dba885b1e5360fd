import { make } from '../shared/dom.js'

/** So far below the window diagrams are drawn before the reader comes to them. */
const AHEAD = '800px'
/** The least share of its size in which a picture is shown. */
const SMALLEST = 0.55

/**
 * Diagrams are drawn from their text by Mermaid, in a frame that may do nothing but that, and shown as pictures. Without a script, or where one
 * cannot be drawn, the text stays. Nothing is loaded before a reader comes near one.
 *
 * @param {!Element} root the body
 */
export function startDiagrams(root) {
  const figures = [...document.querySelectorAll('figure.diagram')]
  const seen = new IntersectionObserver(
    (entries) => {
      if (!entries.some((entry) => entry.isIntersecting)) return
      seen.disconnect()
      new Diagrams(figures, /** @type {!Object<string, string>} */ (/** @type {!HTMLElement} */ (root).dataset)).start()
    },
    { rootMargin: AHEAD }
  )
  figures.forEach((figure) => seen.observe(figure))
}

class Diagrams {
  /**
   * @param {!Array<!Element>} figures
   * @param {!Object<string, string>} words the frame's address, and what is said beside pictures
   */
  constructor(figures, words) {
    this.figures = figures
    this.words = words
    this.dark = isDark()
    this.frame = /** @type {!HTMLIFrameElement} */ (
      make('iframe', { class: 'diagram__frame', src: words['diagrams'] || '', 'aria-hidden': 'true', tabindex: '-1', title: '' })
    )
    // A frame that is shut off cannot load its scripts from a disk.
    if (location.protocol !== 'file:') this.frame.setAttribute('sandbox', 'allow-scripts')
  }

  start() {
    window.addEventListener('message', (event) => {
      if (event.source !== this.frame.contentWindow) return
      if (event.data['ready']) this.ask()
      else this.answer(event.data)
    })
    document.body.append(this.frame)
    const again = () => {
      if (this.dark === isDark()) return
      this.dark = isDark()
      this.ask()
    }
    window.matchMedia('(prefers-color-scheme: dark)').addEventListener('change', again)
    new MutationObserver(again).observe(document.documentElement, { attributeFilter: ['data-theme'] })
  }

  ask() {
    this.figures.forEach((figure, id) => {
      const text = /** @type {!Element} */ (figure.querySelector('code')).textContent
      this.frame.contentWindow.postMessage({ 'id': id, 'text': text, 'dark': this.dark }, '*')
    })
  }

  /** @param {!Object} drawn */
  answer(drawn) {
    const figure = this.figures[drawn['id']]
    if (!figure) return
    const svg = drawn['svg']
    if (svg) this.show(figure, String(svg))
    else if (!figure.querySelector('.diagram__fault')) {
      const words = this.words['diagramFault'] + ' ' + drawn['fault']
      figure.append(make('p', { class: 'diagram__fault' }, words))
    }
  }

  /**
   * @param {!Element} figure
   * @param {string} svg
   */
  show(figure, svg) {
    const caption = figure.querySelector('figcaption')
    const name = caption && caption.textContent !== 'mermaid' ? caption.textContent : this.words['diagramName']
    const box = (/viewBox="[-\d.]+ [-\d.]+ ([\d.]+) ([\d.]+)"/.exec(svg) || []).slice(1).map((size) => String(Math.ceil(Number(size))))
    const attributes = { class: 'diagram__picture', alt: name || '', src: 'data:image/svg+xml,' + encodeURIComponent(svg) }
    if (box.length) Object.assign(attributes, { width: box[0], height: box[1] })
    const picture = make('img', attributes)
    // Smaller than that nobody can read it: it is moved instead.
    if (box.length) picture.style.minWidth = Math.round(Number(box[0]) * SMALLEST) + 'px'
    const before = figure.querySelector('.diagram__picture')
    if (before) {
      before.replaceWith(picture)
      return
    }
    const code = /** @type {!Element} */ (figure.querySelector('pre'))
    const text = make('details', { class: 'diagram__text' }, make('summary', {}, this.words['diagramText'] || ''))
    code.before(make('div', { class: 'diagram__view' }, picture), text)
    text.append(code)
    figure.classList.add('is-drawn')
  }
}

/** @return {boolean} whether the page is dark now */
function isDark() {
  const chosen = document.documentElement.dataset['theme']
  return chosen ? chosen === 'dark' : window.matchMedia('(prefers-color-scheme: dark)').matches
}
