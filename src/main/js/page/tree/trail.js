import { formatWalk } from '../../rules/tree/tree-address.js'
import { make } from '../../shared/dom.js'
import { TreePage } from './tree-page.js'
import { Step } from '../../rules/tree/walk.js'

/** The answers so far, each with a link that changes it. */
export class Trail {
  /** @param {!TreePage} page */
  constructor(page) {
    /** @const */ this.page = page
    /** @const */ this.list = make('ol', { class: 'steps' })
    /** @const */ this.box = make(
      'section',
      { class: 'trail', 'aria-labelledby': 'fp-trail' },
      make('h2', { id: 'fp-trail' }, page.say('answers')),
      this.list,
    )
    page.part('outcomes').after(this.box)
  }

  /** @param {!Array<!Step>} steps @param {string} at the step that is shown */
  show(steps, at) {
    const { page } = this
    const { say } = page
    this.box.toggleAttribute('hidden', !steps.length)
    const items = steps.map(({ question, chosen }) => {
      const link = page.link(formatWalk(steps, question.id), say('change'))
      link.append(make('span', { class: 'hush' }, ' ' + say('change.what', question.title)))
      const here = question.id === at
      const words = here ? make('span', { class: 'trail__here' }, say('here')) : link
      return make('li', here ? { 'aria-current': 'step' } : {}, make('p', {}, question.title), make('b', {}, page.labels(question, chosen)), words)
    })
    if (!steps.some((step) => step.question.id === at)) {
      items.push(make('li', { 'aria-current': 'step' }, make('p', {}, page.name(at)), make('span', { class: 'trail__here' }, say('here'))))
    }
    this.list.replaceChildren(...items)
  }
}
