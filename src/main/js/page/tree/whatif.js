import { changed, grouped, OfferGroup, Offer } from '../../rules/tree/advice.js'
import { Change, Nearest, nearest } from '../../rules/tree/change.js'
import { make } from '../../shared/dom.js'
import { TreePage } from './tree-page.js'
import { Walk } from '../../rules/tree/walk.js'

/** Other outcomes that are further away than this say little. */
const FURTHEST = 3

/** More names of outcomes than these nobody reads. */
const MOST_NAMED = 5

/**
 * What would change this: each single change as a link that makes it, and the outcomes that need more than one.
 * @param {!TreePage} page
 * @param {!Walk} walk
 * @param {!Array<!Change>} changes
 * @return {!Element}
 */
export function whatWouldChange(page, walk, changes) {
  const { say, tree } = page
  const groups = grouped(tree, changes, walk.steps, walk.end)
  const certain = groups.filter((group) => group.ends.length === 1)
  const open = groups.filter((group) => group.ends.length > 1)
  const box = make('section', { class: 'made what' }, make('h3', {}, say('whatif')))
  box.append(make('p', { class: 'small' }, say(groups.length ? 'whatif.lead' : 'whatif.none')))
  const ends = make('ul', { class: 'what__ends' })
  certain.forEach((group) => ends.append(end(page, page.name(group.ends[0]), group)))
  if (open.length) {
    const offers = open.flatMap((group) => group.offers)
    ends.append(end(page, say('whatif.open'), { ends: [], offers }))
  }
  if (groups.length) box.append(ends)
  const told = new Set(groups.flatMap((group) => group.ends))
  const far = nearest(tree, walk.steps, walk.end).filter((near) => !told.has(near.end) && near.changes.length <= FURTHEST)
  if (far.length) box.append(make('p', {}, say('nearest')), make('ul', {}, ...far.map((near) => distant(page, walk, near))))
  return box
}

/** @param {!TreePage} page @param {string} title @param {!OfferGroup} group @return {!Element} */
function end(page, title, { offers }) {
  return make('li', {}, make('b', {}, title), make('ul', {}, ...offers.map((offer) => change(page, offer))))
}

/** @param {!TreePage} page @param {!Offer} offer @return {!Element} */
function change(page, { change: { question, to, ends }, fixed, fragment }) {
  const link = page.link(fragment, page.labels(question, to))
  const item = make('li', {}, make('span', { class: 'small' }, question.title + ' '), link)
  if (fixed) item.append(make('span', { class: 'small' }, ' ' + page.say('fixed')))
  const names = ends.length > MOST_NAMED ? page.say('whatif.many', ends.length) : ends.map((one) => page.name(one)).join(' · ')
  if (ends.length > 1) item.append(make('p', { class: 'small' }, '→ ' + names))
  return item
}

/** @param {!TreePage} page @param {!Walk} walk @param {!Nearest} near @return {!Element} */
function distant(page, walk, near) {
  const link = page.link(changed(page.tree, walk.steps, near.changes), page.name(near.end))
  return make('li', {}, link, make('span', { class: 'small' }, ' ' + page.say('nearest.count', near.changes.length)))
}
