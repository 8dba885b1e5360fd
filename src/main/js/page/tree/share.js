import { adr } from '../../rules/tree/adr.js'
import { Change } from '../../rules/tree/change.js'
import { button, make } from '../../shared/dom.js'
import { Standing } from './gist.js'
import { ResultAddress } from './result-address.js'
import { TreePage } from './tree-page.js'
import { decision } from './record.js'
import { summaryOf } from './summary-of.js'
import { formatWalk } from '../../rules/tree/tree-address.js'
import { summarized } from '../../rules/tree/summary.js'
import { Walk } from '../../rules/tree/walk.js'
import { Written } from './written.js'

/** Longer addresses are refused by the place where the file would be begun. */
const LONGEST_HREF = 7000

/**
 * What a result is worked out from, besides the walk.
 * @typedef {{standing: !Standing, changes: !Array<!Change>, kept: !ResultAddress}}
 */
export let WorkedOut

/** Ways to take the decision along. Nothing leaves the browser but by the reader's own hand. */
export class Actions {
  /** @param {!TreePage} page @param {!Walk} walk @param {!Written} written @param {!WorkedOut} found */
  constructor(page, walk, written, found) {
    const { say } = page
    /** @const */ this.page = page
    /** @const */ this.walk = walk
    /** @const */ this.written = written
    /** @const */ this.found = found
    /** @const */ this.news = make('p', { class: 'small', 'aria-live': 'polite' })
    const team = button(say('share.team'), () => this.copyBoth(this.summary()))
    team.className = 'sign'
    /** @const */ this.box = make(
      'div',
      { class: 'share' },
      make('div', { class: 'share__ways' }, team, button(say('share.link'), () => this.copy(this.address(), 'share.linked')), button(say('share.print'), () => window.print())),
      this.more(),
      this.news,
      make('p', { class: 'small share__address' }, page.address(formatWalk(walk.steps))),
    )
  }

  /** @return {!Element} what fewer readers need */
  more() {
    const { say, result } = this.page
    const ways = [
      button(say('share.download'), () => {
        save(this.record(true), this.walk.end + '.md')
        this.tell('share.saved')
      }),
      button(say('share.record'), () => this.copy(this.record(true), 'share.copied')),
      button(say('share.whole'), () => printWhole(this.page)),
    ]
    const form = result.newRecord
    if (form) ways.push(this.newFile(form))
    return make('details', { class: 'share__more' }, make('summary', {}, say('share.more')), make('p', { class: 'small' }, say('share.lead') + ' ' + (form ? say('share.sends', say('share.file'), new URL(form).host) : say('share.stays'))), make('div', { class: 'share__ways' }, ...ways))
  }

  /** @return {string} of this page with the answers, and what the reader has weighed */
  address() {
    return this.page.address(this.found.kept.fragment())
  }

  /** @return {{text: string, html: string}} */
  summary() {
    return summarized(summaryOf(this.page, this.walk, this.written, this.found.standing, this.address()), this.page.say)
  }

  /** @param {boolean} whole false leaves out the arguments on other options @return {string} the decision record */
  record(whole) {
    return adr(decision(this.page, this.walk, this.written, this.found, new Date()), this.page.say, whole)
  }

  /** @param {string} key */
  tell(key) {
    this.news.textContent = this.page.say(key)
  }

  /** @param {string} text @param {string} key what to say when it is done */
  async copy(text, key) {
    try {
      await window.navigator.clipboard.writeText(text)
      this.tell(key)
    } catch {
      this.tell('share.refused')
    }
  }

  /**
   * As text for a chat, and with its marks for a mail.
   * @param {{text: string, html: string}} summary
   */
  async copyBoth({ text, html }) {
    const of = (/** @type {string} */ type, /** @type {string} */ content) => [type, new Blob([content], { type })]
    try {
      await window.navigator.clipboard.write([new ClipboardItem(Object.fromEntries([of('text/plain', text), of('text/html', html)]))])
      this.tell('share.copied')
    } catch {
      await this.copy(text, 'share.copied')
    }
  }

  /**
   * Begins a file where the site says that records are kept.
   * @param {string} form its address
   * @return {!Element}
   */
  newFile(form) {
    const named = form + '?filename=' + encodeURIComponent(this.walk.end + '.md') + '&value='
    const full = [true, false].map((whole) => this.record(whole)).concat(this.summary().text)
    const href = /** @type {string} */ (full.map((text) => named + encodeURIComponent(text)).find((one, i) => one.length <= LONGEST_HREF || i === full.length - 1))
    return make('a', { class: 'button', href, rel: 'noreferrer' }, this.page.say('share.file'))
  }
}

/**
 * Prints all of it; what is closed stays closed on the screen.
 * @param {!TreePage} page
 */
function printWhole({ root }) {
  const closed = /** @type {!Array<!HTMLDetailsElement>} */ ([...root.querySelectorAll('.outcome:not([hidden]) details:not([open])')])
  // Opening fills them, a moment later.
  closed.forEach((box) => (box.open = true))
  root.setAttribute('data-print', 'whole')
  setTimeout(() => {
    window.print()
    root.removeAttribute('data-print')
    closed.forEach((box) => (box.open = false))
  })
}

/** @param {string} text @param {string} name */
function save(text, name) {
  const href = URL.createObjectURL(new Blob([text], { type: 'text/markdown' }))
  const link = make('a', { href, download: name })
  document.body.append(link)
  link.click()
  link.remove()
  setTimeout(() => URL.revokeObjectURL(href), 10000)
}
