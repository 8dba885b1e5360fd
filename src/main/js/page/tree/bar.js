import { formatWalk } from '../../rules/tree/tree-address.js'
import { make } from '../../shared/dom.js'
import { TreePage } from './tree-page.js'
import { Step } from '../../rules/tree/walk.js'

/** The line above a step: Back, Start again, the whole tree, and what there is to say. */
export class Bar {
  /** @param {!TreePage} page */
  constructor(page) {
    const { say } = page
    /** @const */ this.page = page
    /** @const */ this.back = make('a', { class: 'wizard__back' }, say('back'))
    /** @const */ this.again = make('a', { href: '#' }, say('again'))
    /** @const */ this.all = make('a', { href: '#' + page.part('questions').querySelector('h2').id }, say('whole'))
    /** @const */ this.stepwise = make('a', { class: 'sign' }, say('stepwise'))
    /** @const */ this.news = make('p', { class: 'wizard__news', 'aria-live': 'polite' })
    const ways = make('nav', { class: 'wizard__ways', 'aria-label': say('ways') }, this.back, this.again, this.all, this.stepwise)
    /** @const */ this.box = make('div', { class: 'wizard' }, ways, this.news)
    page.part('questions').before(this.box)
  }

  /** @param {!Array<!Step>} before the shown step @param {!Array<!Step>} steps all */
  show(before, steps) {
    const last = before[before.length - 1]
    this.back.toggleAttribute('hidden', !last)
    this.again.toggleAttribute('hidden', !last)
    this.all.removeAttribute('hidden')
    this.stepwise.setAttribute('hidden', '')
    if (last) this.back.setAttribute('href', '#' + formatWalk(steps, last.question.id))
  }

  /**
   * The whole tree is shown.
   * @param {string} fragment of the walk that can be taken up again
   */
  rest(fragment) {
    ;[this.back, this.again, this.all].forEach((link) => link.setAttribute('hidden', ''))
    this.stepwise.removeAttribute('hidden')
    this.stepwise.setAttribute('href', '#' + fragment)
    this.say('')
  }

  /** @param {string} news */
  say(news) {
    this.news.textContent = news
  }
}
