import { adr } from '../../rules/tree/adr.js'
import { formatWalk } from '../../rules/tree/tree-address.js'
import { Change } from '../../rules/tree/change.js'
import { button, make } from '../../shared/dom.js'
import { TreePage } from './tree-page.js'
import { decision } from './record.js'
import { Walk } from '../../rules/tree/walk.js'

/** Longer addresses are refused by the place where the file would be begun. */
const LONGEST = 7000

/**
 * Ways to take the decision along. Nothing leaves the browser but by the reader's own hand.
 * @param {!TreePage} page
 * @param {!Walk} walk
 * @param {!Array<!Change>} changes
 * @return {!Element}
 */
export function share(page, walk, changes) {
  const { say } = page
  const news = make('p', { class: 'small', role: 'status' })
  const tell = (/** @type {string} */ key) => (news.textContent = say(key))
  const record = (/** @type {boolean} */ whole) => adr(decision(page, walk, changes, new Date()), say, whole)
  const copy = async (/** @type {string} */ text, /** @type {string} */ key) => {
    try {
      await window.navigator.clipboard.writeText(text)
      tell(key)
    } catch {
      tell('share.refused')
    }
  }
  const address = page.address(formatWalk(walk.steps))
  const lines = walk.steps.map((step) => step.question.title + '\n  ' + page.labels(step.question, step.chosen))
  const buttons = [
    button(say('share.download'), () => {
      save(record(true), walk.end + '.md')
      tell('share.saved')
    }),
    button(say('share.record'), () => copy(record(true), 'share.copied')),
    button(say('share.text'), () => copy([page.name(walk.end), ...lines, address].join('\n\n') + '\n', 'share.copied')),
    button(say('share.link'), () => copy(address, 'share.linked')),
    button(say('share.print'), () => window.print()),
  ]
  if (page.data.repository) buttons.push(newFile(page, walk, record))
  const preview = make('details', {}, make('summary', {}, say('share.preview')))
  preview.addEventListener('toggle', () => {
    if (preview.children.length < 2) preview.append(make('pre', { tabindex: '0' }, record(true)))
  })
  return make(
    'section',
    { class: 'made share' },
    make('h3', { id: 'fp-share' }, say('share')),
    make('p', { class: 'small' }, say('share.lead')),
    make('div', { class: 'share__ways' }, ...buttons),
    news,
    make('p', { class: 'small share__address' }, address),
    preview,
  )
}

/** @param {!TreePage} page @param {!Walk} walk @param {function(boolean): string} record @return {!Element} */
function newFile(page, walk, record) {
  const named = page.data.repository + '?filename=' + encodeURIComponent('docs/decisions/' + walk.end + '.md') + '&value='
  const full = [true, false].map((whole) => named + encodeURIComponent(record(whole)))
  const href = full.find((one) => one.length <= LONGEST) || named
  return make('a', { class: 'button', href, rel: 'noreferrer' }, page.say('share.file'))
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
