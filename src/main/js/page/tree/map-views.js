import { make } from '../../shared/dom.js'
import { formatWalk } from '../../rules/tree/tree-address.js'
import { Chosen, core, next, Question, visible } from '../../rules/tree/walk.js'
import { MAP } from './map.js'
import { TreePage } from './tree-page.js'

/** The whole map at a glance, as large as it is drawn, and the way walked with what hangs on it. The first is shown unless another is chosen. */
const VIEWS = ['fit', 'full', 'path']

/** The views of a tree's map. Which is chosen stands in the address behind the answers. */
export class MapViews {
  /** @param {!TreePage} page */
  constructor(page) {
    /** @const */ this.page = page
    /** @const */ this.map = page.part('map')
    /** @const */ this.frame = page.part('view')
    /** @const */ this.way = make('ol', { class: 'way', 'aria-label': page.say('map.path') })
    /** @type {string} */ this.chosen = VIEWS[0]
    /** @const */ this.choices = VIEWS.map((view) => {
      const input = make('input', { type: 'radio', name: 'fp-map', value: view })
      input.addEventListener('change', () => {
        this.chosen = view
        this.keep()
        this.draw()
      })
      return make('label', {}, input, page.say('map.' + view))
    })
    this.frame.before(make('div', { class: 'mapped__ways', role: 'radiogroup', 'aria-labelledby': this.frame.getAttribute('aria-labelledby') || '' }, ...this.choices))
    this.frame.append(this.way)
  }

  /** The map was opened or closed, or the reader went on. */
  show() {
    const kept = this.page.shown.extras.get(MAP) || ''
    if (VIEWS.includes(kept)) this.chosen = kept
    if (this.map.hasAttribute('open') !== this.page.shown.extras.has(MAP)) this.keep()
    this.draw()
  }

  draw() {
    const { before, at } = this.page.shown
    const view = this.chosen === 'path' && !before.length ? VIEWS[0] : this.chosen
    this.choices.forEach((label) => {
      const input = /** @type {!HTMLInputElement} */ (label.firstElementChild)
      input.checked = input.value === view
      label.toggleAttribute('hidden', input.value === 'path' && !before.length)
    })
    this.frame.setAttribute('data-view', view)
    this.way.replaceChildren(...(view === 'path' ? this.steps() : []))
    const scrolls = this.frame.scrollHeight > this.frame.clientHeight || this.frame.scrollWidth > this.frame.clientWidth
    if (scrolls) this.frame.setAttribute('tabindex', '0')
    else this.frame.removeAttribute('tabindex')
    if (at) this.pan()
  }

  /** Brings the step that is shown into sight. */
  pan() {
    const here = this.frame.querySelector('[aria-current]')
    if (!here) return
    const [box, frame] = [here.getBoundingClientRect(), this.frame.getBoundingClientRect()]
    this.frame.scrollLeft += box.left + box.width / 2 - frame.left - frame.width / 2
    this.frame.scrollTop += box.top + box.height / 2 - frame.top - frame.height / 2
  }

  /** Puts what is open into the address, where a walk is shown. */
  keep() {
    const { steps, at, extras } = this.page.shown
    if (!at) return
    if (this.map.hasAttribute('open')) extras.set(MAP, this.chosen)
    else extras.delete(MAP)
    const open = steps.some((step) => step.question.id === at) ? at : ''
    try {
      history.replaceState(null, '', '#' + formatWalk(steps, open, extras))
    } catch {
      // Some browsers refuse this from disk, or when it is done often: the address then holds the answers alone.
    }
  }

  /** @return {!Array<!Element>} the way walked: each question with its answer, and where the others lead */
  steps() {
    const { page } = this
    const { before, at } = page.shown
    /** @type {!Chosen} */
    const known = new Map()
    const items = before.map(({ question, chosen }) => {
      const link = page.link(formatWalk(before, question.id), question.title)
      const item = make('li', {}, link, make('b', {}, page.labels(question, chosen)), this.others(question, core(question, chosen), known))
      known.set(question.id, chosen)
      return item
    })
    const here = page.tree.questions.get(at)
    const last = make('li', { 'aria-current': 'step' }, make('span', {}, page.name(at)))
    if (here) last.append(this.others(here, [], known))
    return [...items, last]
  }

  /**
   * @param {!Question} question
   * @param {!Array<string>} taken ids that were chosen
   * @param {!Chosen} known all earlier choices
   * @return {!Element} the answers that were not taken, with where they lead; of ticks, the ends of the rules
   */
  others(question, taken, known) {
    const { page } = this
    const ends = question.rules
      ? [...new Set(question.rules.map((rule) => rule.to))].filter((to) => !taken.length || to !== next(question, taken, known)).map((to) => ['', to])
      : visible(question, known).filter((answer) => !taken.includes(answer.id)).map((answer) => [page.labels(question, [answer.id]), next(question, [answer.id], known)])
    return make('ul', {}, ...ends.map(([label, to]) => make('li', {}, (label + ' → ' + page.name(to)).trim())))
  }
}
