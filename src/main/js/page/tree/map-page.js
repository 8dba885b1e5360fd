import { fragment } from '../../shared/page-address.js'
import { labelsOf } from '../../rules/tree/labels.js'
import { make } from '../../shared/dom.js'
import { formatWalk, parseWalk, shownAt } from '../../rules/tree/tree-address.js'
import { Chosen, core, next, Question, ruleFor, Step, Tree, TreeData, visible } from '../../rules/tree/walk.js'
import { Say, speaker } from '../../rules/words.js'

/** The whole map at a glance, as large as it is drawn, and the way walked with what hangs on it. The first is shown unless another is chosen. */
const VIEWS = ['fit', 'full', 'path']

/** Where the view that is chosen stands in the address. */
const VIEW = 'map'

/**
 * What the build hands over besides the tree.
 * @typedef {{words: !Object<string, string>, others: !Object<string, string>}}
 */
let MapData

/** A tree's map. The address has the answers that the tree's page has: the way that they make is lit, and boxes on it lead back to it. */
class MapPage {
  /** @param {!Element} root */
  constructor(root) {
    const part = (/** @type {string} */ name) => /** @type {!Element} */ (root.querySelector(`[data-part="${name}"]`))
    const data = JSON.parse(part('data').textContent)
    /** @const */ this.tree = new Tree(/** @type {!TreeData} */ (data))
    const { words, others } = /** @type {!MapData} */ (data)
    /** @type {Say} */ this.say = speaker(words)
    /** @const {!Map<string, string>} */ this.others = new Map(Object.entries(others))
    /** @const */ this.back = part('back')
    /** @const */ this.legend = part('legend')
    /** @const */ this.frame = part('view')
    /** @const */ this.lines = [...this.frame.querySelectorAll('[data-line]')]
    /**
     * With where each leads for those who come without answers.
     * @const {!Map<!Element, string>}
     */
    this.boxes = new Map([...this.frame.querySelectorAll('[data-step]')].map((box) => [box, box.getAttribute('href')]))
    /** @const */ this.home = this.back.getAttribute('href')
    /** @type {{steps: !Array<!Step>, before: !Array<!Step>, at: string}} */ this.shown = { steps: [], before: [], at: '' }
    /** @type {!Map<string, string>} */ this.extras = new Map()
    /** @type {string} */ this.chosen = VIEWS[0]
    /** @const */ this.way = make('ol', { class: 'way', 'aria-label': this.say('map.path') })
    /** @const */ this.choices = VIEWS.map((view) => this.choice(view))
    this.frame.before(make('div', { class: 'mapped__ways', role: 'radiogroup', 'aria-labelledby': this.frame.getAttribute('aria-labelledby') || '' }, ...this.choices))
    this.frame.append(this.way)
    window.addEventListener('hashchange', () => {
      this.show()
      this.measure()
    })
    this.show()
    // Asks for no place before all is laid out.
    new ResizeObserver(() => this.measure()).observe(this.frame)
  }

  /** @param {string} view @return {!Element} */
  choice(view) {
    const input = make('input', { type: 'radio', name: 'fp-map', value: view })
    input.addEventListener('change', () => {
      this.chosen = view
      this.keep()
      this.draw()
      this.measure()
    })
    return make('label', {}, input, this.say('map.' + view))
  }

  /** What the address says. */
  show() {
    const address = parseWalk(this.tree, fragment())
    const view = address.extras.get(VIEW) || ''
    address.extras.delete(VIEW)
    this.extras = address.extras
    this.chosen = VIEWS.includes(view) ? view : VIEWS[0]
    const shown = shownAt(this.tree, address)
    this.shown = shown.steps.length ? shown : { steps: [], before: [], at: '' }
    this.back.setAttribute('href', this.home + (shown.steps.length ? '#' + this.walked() : ''))
    this.light()
    this.draw()
  }

  /** @return {string} the fragment with which the tree's page shows what it showed before */
  walked() {
    const { steps, before, at } = this.shown
    return formatWalk(steps, before.length < steps.length ? at : '', this.extras)
  }

  /** Puts the view into the address. */
  keep() {
    const { steps, before, at } = this.shown
    const extras = new Map([...this.extras, ...(this.chosen === VIEWS[0] ? [] : [[VIEW, this.chosen]])])
    try {
      const text = formatWalk(steps, before.length < steps.length ? at : '', extras)
      history.replaceState(null, '', text ? '#' + text : location.pathname + location.search)
    } catch {
      // Some browsers refuse this from disk, or when it is done often: the address then holds the answers alone.
    }
  }

  /** Lights the way up to the step that was shown. */
  light() {
    const { steps, before, at } = this.shown
    const lines = new Set()
    const lit = new Set([at])
    /** @type {!Chosen} */
    const known = new Map()
    before.forEach(({ question, chosen }) => {
      lit.add(question.id)
      // Lines of rules are numbered.
      const answer = question.answers.find((one) => one.id === chosen[0])
      lines.add(question.id + '/' + (question.rules ? ruleFor(question, chosen, known) + 1 : answer.of || answer.id))
      known.set(question.id, chosen)
    })
    const answered = new Set(steps.map((step) => step.question.id))
    this.legend.toggleAttribute('hidden', !before.length)
    this.lines.forEach((line) => line.classList.toggle('is-lit', lines.has(line.getAttribute('data-line'))))
    this.boxes.forEach((href, box) => {
      const step = box.getAttribute('data-step')
      box.classList.toggle('is-lit', lit.has(step))
      if (step === at) box.setAttribute('aria-current', 'step')
      else box.removeAttribute('aria-current')
      const isHere = step === at && (this.tree.questions.has(step) || this.tree.outcomes.has(step))
      const open = isHere ? this.walked() : answered.has(step) ? formatWalk(steps, step) : ''
      box.setAttribute('href', open ? this.home + '#' + open : href)
    })
  }

  draw() {
    const { before } = this.shown
    const view = this.chosen === 'path' && !before.length ? VIEWS[0] : this.chosen
    this.choices.forEach((label) => {
      const input = /** @type {!HTMLInputElement} */ (label.firstElementChild)
      input.checked = input.value === view
      label.toggleAttribute('hidden', input.value === 'path' && !before.length)
    })
    this.frame.setAttribute('data-view', view)
    this.way.replaceChildren(...(view === 'path' ? this.steps() : []))
  }

  /** The keyboard comes to the view where there is something to scroll; the step that was shown is brought into sight. */
  measure() {
    const { frame } = this
    const scrolls = frame.scrollHeight > frame.clientHeight || frame.scrollWidth > frame.clientWidth
    if (scrolls) frame.setAttribute('tabindex', '0')
    else frame.removeAttribute('tabindex')
    const here = scrolls && frame.querySelector('.map [aria-current]')
    if (!here) return
    const [box, around] = [here.getBoundingClientRect(), frame.getBoundingClientRect()]
    frame.scrollLeft += box.left + box.width / 2 - around.left - around.width / 2
    frame.scrollTop += box.top + box.height / 2 - around.top - around.height / 2
  }

  /** @return {!Array<!Element>} the way walked: each question with its answer, and where the others lead */
  steps() {
    const { steps, before, at } = this.shown
    /** @type {!Chosen} */
    const known = new Map()
    const items = before.map(({ question, chosen }) => {
      const link = make('a', { href: this.home + '#' + formatWalk(steps, question.id) }, question.title)
      const item = make('li', {}, link, make('b', {}, labelsOf(question, chosen, this.say)), this.rest(question, core(question, chosen), known))
      known.set(question.id, chosen)
      return item
    })
    const here = this.tree.questions.get(at)
    const last = make('li', { 'aria-current': 'step' }, make('span', {}, this.name(at)))
    if (here) last.append(this.rest(here, null, known))
    return [...items, last]
  }

  /**
   * @param {!Question} question
   * @param {?Array<string>} taken ids that were chosen; null where nothing was yet
   * @param {!Chosen} known all earlier choices
   * @return {!Element} the answers that were not taken, with where they lead; of ticks, the ends of the rules
   */
  rest(question, taken, known) {
    const { say } = this
    const ends = question.rules
      ? [...new Set(question.rules.map((rule) => rule.to))].filter((to) => !taken || to !== next(question, taken, known)).map((to) => ['', to])
      : visible(question, known).filter((answer) => !taken || !taken.includes(answer.id)).map((answer) => [labelsOf(question, [answer.id], say), next(question, [answer.id], known)])
    return make('ul', {}, ...ends.map(([label, to]) => make('li', {}, (label + ' → ' + this.name(to)).trim())))
  }

  /** @param {string} id @return {string} what a step is called */
  name(id) {
    const step = this.tree.questions.get(id) || this.tree.outcomes.get(id)
    return step ? step.title : this.others.get(id) || id
  }
}

/** @param {!Element} root */
export function startMap(root) {
  new MapPage(root)
}
