import { isSearchKey, isSlashOn, SLASH } from '../search-loader.js'
import { button, make } from '../../shared/dom.js'
import { remember } from '../../shared/memory.js'
import { Box, Search } from '../../shared/search-handle.js'

/** So many pages are shown in the dialog; the search page shows all. */
const MOST = 8

/**
 * The dialog: opened by the button, by / and by Ctrl K.
 *
 * @param {!HTMLAnchorElement} opener
 * @param {Search} search
 */
export function startDialog(opener, search) {
  /** @type {?Dialog} */
  let dialog = null
  const open = async () => {
    try {
      await Promise.all([search.library.open(), styled(opener)])
      dialog = dialog || new Dialog(opener, search)
      dialog.open()
    } catch {
      location.assign(opener.href)
    }
  }
  opener.dataset['taken'] = ''
  opener.setAttribute('aria-keyshortcuts', 'Control+K')
  opener.addEventListener('click', (event) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return
    event.preventDefault()
    open()
  })
  document.addEventListener('keydown', (event) => {
    if (!isSearchKey(/** @type {!KeyboardEvent} */ (event))) return
    event.preventDefault()
    open()
  })
  if ('open' in opener.dataset) open()
}

/**
 * @param {!HTMLElement} opener
 * @return {!Promise} when the dialog's own style sheet is there
 */
function styled(opener) {
  const known = document.querySelector('link[data-search]')
  if (known) return Promise.resolve()
  return new Promise((done) => {
    const link = make('link', { rel: 'stylesheet', href: opener.dataset['style'] || '', 'data-search': '' })
    // Without it the dialog is plain, and works.
    link.addEventListener('load', done)
    link.addEventListener('error', done)
    document.head.append(link)
  })
}

class Dialog {
  /**
   * @param {!HTMLAnchorElement} opener
   * @param {Search} search
   */
  constructor(opener, search) {
    const { library } = search
    const say = library.say
    this.opener = opener
    this.library = library
    this.field = /** @type {!HTMLInputElement} */ (
      make('input', {
        type: 'text',
        id: 'fp-find',
        class: 'find__field',
        role: 'combobox',
        'aria-expanded': 'false',
        'aria-controls': 'fp-hits',
        'aria-autocomplete': 'list',
        'aria-label': say('field'),
        placeholder: say('field'),
        autocomplete: 'off',
        autocapitalize: 'off',
        spellcheck: 'false',
        enterkeyhint: 'go',
      })
    )
    this.list = make('div', { class: 'hits', id: 'fp-hits', role: 'listbox', 'aria-label': say('hits') })
    this.kinds = make('div', { class: 'find__kinds', id: 'fp-kinds', role: 'radiogroup', 'aria-label': say('kinds') })
    this.status = make('p', { class: 'find__status', role: 'status' })
    this.browse = make('div', { class: 'find__browse' }, make('p', {}, say('browse')), waysOn(opener))
    this.rest = make('a', { class: 'find__rest', href: opener.href })
    this.dialog = /** @type {!HTMLDialogElement} */ (this.frame())
    document.body.append(this.dialog)
    const parts = { field: this.field, kinds: this.kinds, status: this.status, list: this.list }
    /** @type {Box} */
    this.panel = search.box(parts, MOST, () => this.drawn())
    this.listen()
  }

  /** @return {!HTMLElement} */
  frame() {
    const say = this.library.say
    const icon = this.opener.querySelector('svg')
    const bar = make('div', { class: 'find__bar' }, ...(icon ? [icon.cloneNode(true)] : []), this.field)
    bar.append(button(say('close'), () => this.dialog.close()))
    const head = make('div', { class: 'find__head' }, bar, this.kinds, this.status)
    const slash = /** @type {!HTMLInputElement} */ (make('input', { type: 'checkbox' }))
    slash.checked = isSlashOn()
    slash.addEventListener('change', () => keepSlash(slash.checked))
    const keys = make('div', { class: 'find__keys' }, make('p', {}, say('keys')), make('label', {}, slash, say('slash')))
    return make('dialog', { class: 'find', 'aria-label': say('title') }, head, this.list, this.browse, this.rest, keys)
  }

  listen() {
    this.field.addEventListener('keydown', (event) => this.key(/** @type {!KeyboardEvent} */ (event)))
    this.dialog.addEventListener('click', (event) => {
      const at = /** @type {!Element} */ (event.target)
      // On the veil, or on something that leads elsewhere, if only on this page.
      const isLeaving = at.closest('a') && !(event.ctrlKey || event.metaKey || event.shiftKey)
      if (at === this.dialog || isLeaving) this.dialog.close()
    })
  }

  open() {
    if (this.dialog.open) return
    this.dialog.showModal()
    this.field.focus()
    this.field.select()
    this.panel.settled = this.panel.update(true)
  }

  /** What is shown has changed. */
  drawn() {
    const say = this.library.say
    const count = this.panel.chosen.length
    this.field.setAttribute('aria-expanded', String(count > 0))
    this.list.hidden = !count
    this.browse.hidden = count > 0
    this.rest.hidden = count <= MOST
    this.rest.textContent = say('rest', count)
    this.rest.setAttribute('href', this.opener.href + '#' + new URLSearchParams({ q: this.panel.text, kind: this.panel.kind }))
    this.activate(null)
    this.list.scrollTop = 0
  }

  /** @return {!Array<!Element>} */
  options() {
    return [...this.list.querySelectorAll('[role="option"]')]
  }

  /** @return {?Element} the option that the reader is at */
  active() {
    return this.list.querySelector('[aria-selected="true"]')
  }

  /** @param {?Element} option */
  activate(option) {
    const before = this.active()
    if (before) before.setAttribute('aria-selected', 'false')
    if (option) {
      option.setAttribute('aria-selected', 'true')
      option.scrollIntoView({ block: 'nearest' })
      this.field.setAttribute('aria-activedescendant', option.id)
    } else {
      this.field.removeAttribute('aria-activedescendant')
    }
  }

  /** @param {!KeyboardEvent} event */
  key(event) {
    if (event.isComposing) return
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    if (step) {
      event.preventDefault()
      this.move(step)
    } else if (event.key === 'Enter') {
      event.preventDefault()
      this.go()
    }
  }

  /**
   * One option on or back; the field itself stands before the first and after the last.
   *
   * @param {number} step
   */
  move(step) {
    const options = /** @type {!Array<?Element>} */ ([null, ...this.options()])
    const at = options.indexOf(this.active())
    this.activate(options[(at + step + options.length) % options.length])
  }

  /** Opens the option that the reader is at, or the first. */
  async go() {
    await this.panel.settled
    const option = /** @type {?HTMLElement} */ (this.active() || this.options()[0] || null)
    if (option) option.click()
  }
}

/**
 * @param {!Element} opener
 * @return {!HTMLElement} the header's ways through the site
 */
function waysOn(opener) {
  const list = make('ul', {})
  const top = opener.closest('header')
  const links = top ? top.querySelectorAll('nav a') : []
  links.forEach((link) => {
    const way = /** @type {!Element} */ (link.cloneNode(true))
    way.removeAttribute('aria-current')
    list.append(make('li', {}, way))
  })
  return list
}

/** @param {boolean} isOn */
function keepSlash(isOn) {
  remember(SLASH, isOn ? 'on' : 'off')
}
