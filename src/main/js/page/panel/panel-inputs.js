import { formatInputs, parseInputs } from '../../rules/panel/panel-address.js'
import { Numbers } from '../../rules/panel/numbers.js'
import { teller } from '../../shared/live-region.js'
import { addressWith, fragment } from '../../shared/page-address.js'
import { button } from '../../shared/dom.js'
import { Say, speaker } from '../../rules/words.js'

/**
 * What the build hands over for every panel with numbers to change.
 * @typedef {{id: string, currency: (string|undefined), words: !Object<string, string>,
 *     inputs: !Array<{id: string, value: number, from: number, to: number}>}}
 */
export let PanelData

/** The numbers of a panel: readers change them, the address keeps them. */
export class PanelInputs {
  /**
   * @param {!Element} root
   * @param {!PanelData} data
   * @param {number} options how many there are
   * @param {function(!PanelInputs)} draw shows what follows from the numbers
   */
  constructor(root, data, options, draw) {
    /** @const */ this.root = root
    /** @const */ this.data = data
    /** @const */ this.options = options
    /** @const */ this.draw = draw
    /** @const {Say} */ this.say = speaker(data.words)
    /** @const */ this.numbers = new Numbers(this.say, data.currency || '')
    /** @const {!Map<string, number>} */ this.values = new Map()
    /** @type {number} which option others are held against */ this.base = 0
    /** @const {!Map<string, !HTMLInputElement>} */ this.fields = new Map()
    /** @const {function()} */ this.tellAloud = teller(this.part('aloud'), this.part('verdict'))
    root.querySelectorAll('[data-input]').forEach((field) => this.fields.set(field.getAttribute('data-input'), /** @type {!HTMLInputElement} */ (field)))
    data.inputs.forEach((input) => this.start(input))
    this.part('ways').append(
      button(this.say('reset'), () => {
        this.set(new Map(), 0)
        this.keep()
        this.tell('reset.done')
        this.tellAloud()
      }),
      button(this.say('link'), () => this.copy()),
    )
    window.addEventListener('hashchange', () => this.open())
    this.open()
  }

  /** @param {string} name @return {!Element} */
  part(name) {
    return /** @type {!Element} */ (this.root.querySelector(`[data-part="${name}"]`))
  }

  /** @param {{id: string, value: number, from: number, to: number}} input */
  start(input) {
    const field = this.fields.get(input.id)
    this.values.set(input.id, input.value)
    field.readOnly = false
    field.addEventListener('input', () => this.take(input, field))
    field.addEventListener('change', () => {
      if (field.getAttribute('aria-invalid')) return
      field.value = this.numbers.plain(/** @type {number} */ (this.values.get(input.id)))
      this.keep()
    })
  }

  /** @param {{id: string, from: number, to: number}} input @param {!HTMLInputElement} field */
  take(input, field) {
    const value = this.numbers.read(field.value)
    const fits = value >= input.from && value <= input.to
    if (fits) {
      field.removeAttribute('aria-invalid')
      this.values.set(input.id, value)
    } else field.setAttribute('aria-invalid', 'true')
    // Else the result counts with the last number that fitted, and was told.
    if (fits) {
      this.draw(this)
      this.tellAloud()
    }
    const faulty = this.data.inputs.find((one) => this.fields.get(one.id).getAttribute('aria-invalid'))
    this.tell(faulty ? 'range' : '', ...(faulty ? [this.label(faulty.id), this.numbers.plain(faulty.from), this.numbers.plain(faulty.to)] : []))
  }

  /** @param {string} id @return {string} what an input is called */
  label(id) {
    const field = this.fields.get(id)
    return field.getAttribute('aria-label') || field.labels[0].textContent
  }

  /** @param {string} key @param {...string} values */
  tell(key, ...values) {
    const news = this.part('news')
    const words = key && this.say(key, ...values)
    // Set anew, it would be told anew.
    if (news.textContent !== words) news.textContent = words
  }

  /**
   * Takes over numbers; what is not among them is as it was at first.
   * @param {!Map<string, number>} values
   * @param {number} base
   */
  set(values, base) {
    this.data.inputs.forEach((input) => {
      const value = values.has(input.id) ? /** @type {number} */ (values.get(input.id)) : input.value
      const field = this.fields.get(input.id)
      this.values.set(input.id, value)
      field.removeAttribute('aria-invalid')
      field.value = this.numbers.plain(value)
    })
    this.base = base
    this.tell('')
    this.draw(this)
  }

  /** Takes over what the address says of this panel. */
  open() {
    const kept = parseInputs(this.data.id, this.data.inputs, this.options, fragment())
    if (!kept.mine) return
    this.set(kept.values, kept.base)
    if (kept.lost) this.tell('lost.part', String(kept.lost))
    kept.values.forEach((value, id) => {
      const around = this.fields.get(id).closest('details')
      if (around) around.setAttribute('open', '')
    })
    this.root.scrollIntoView()
  }

  /** Puts the numbers into the address. */
  keep() {
    const text = formatInputs(this.data.id, this.data.inputs, this.values, this.base)
    try {
      history.replaceState(null, '', '#' + (text || this.data.id))
    } catch {
      // Some browsers refuse this from disk, or when it is done often: the link can still be copied.
    }
  }

  async copy() {
    const text = formatInputs(this.data.id, this.data.inputs, this.values, this.base) || this.data.id
    try {
      await window.navigator.clipboard.writeText(addressWith(text))
      this.tell('link.done')
    } catch {
      this.tell('link.refused')
    }
  }
}

/** @param {!Element} root @return {?} what the build hands over */
export function dataOf(root) {
  return JSON.parse(root.querySelector('[data-part="data"]').textContent)
}
