import { changed, grouped, OfferGroup, Offer } from '../../rules/tree/advice.js'
import { Change, Nearest, nearest } from '../../rules/tree/change.js'
import { make } from '../../shared/dom.js'
import { ResultAddress } from './result-address.js'
import { TreePage } from './tree-page.js'
import { Walk } from '../../rules/tree/walk.js'

/** Other outcomes that are further away than this say little. */
const FURTHEST = 3

/** More names of outcomes than these nobody reads. */
const MOST_NAMED = 5

/** Ways elsewhere that are shown at first. */
const SHOWN_GROUPS = 3

/**
 * What would change this: single changes as links that make them, and the outcomes that need more than one. Of each other end the first change
 * is shown; the rest is folded.
 * @param {!TreePage} page
 * @param {!Walk} walk
 * @param {!Array<!Change>} changes
 * @param {!ResultAddress} kept
 * @return {!Element}
 */
export function whatWouldChange(page, walk, changes, kept) {
  const { say, tree } = page
  const groups = grouped(tree, changes, walk.steps, walk.end)
  const shown = groups.slice(0, SHOWN_GROUPS).map(({ ends, offers }) => ({ ends, offers: offers.slice(0, 1) }))
  const rest = groups.map(({ ends, offers }, i) => ({ ends, offers: i < SHOWN_GROUPS ? offers.slice(1) : offers })).filter(({ offers }) => offers.length)
  const told = new Set(groups.flatMap((group) => group.ends))
  const far = nearest(tree, walk.steps, walk.end).filter((near) => !told.has(near.end) && near.changes.length <= FURTHEST)
  const box = make('section', { class: 'what' }, make('h3', {}, say('whatif')))
  box.append(make('p', { class: 'small' }, say(groups.length ? 'whatif.lead' : 'whatif.none')))
  if (shown.length) box.append(list(page, shown))
  const more = rest.reduce((sum, group) => sum + group.offers.length, far.length)
  const fill = () => [
    ...(rest.length ? [list(page, rest)] : []),
    ...(far.length ? [make('p', {}, say('nearest')), make('ul', {}, ...far.map((near) => distant(page, walk, near)))] : []),
  ]
  if (more) box.append(kept.fold('changes', say('whatif.more', more), fill))
  return box
}

/** @param {!TreePage} page @param {!Array<!OfferGroup>} groups certain ends first @return {!Element} */
function list(page, groups) {
  const certain = groups.filter((group) => group.ends.length === 1)
  const open = groups.filter((group) => group.ends.length > 1).flatMap((group) => group.offers)
  const items = certain.map((group) => end(page, page.name(group.ends[0]), group.offers))
  if (open.length) items.push(end(page, page.say('whatif.open'), open))
  return make('ul', { class: 'what__ends' }, ...items)
}

/** @param {!TreePage} page @param {string} title @param {!Array<!Offer>} offers @return {!Element} */
function end(page, title, offers) {
  return make('li', {}, make('b', {}, title), make('ul', {}, ...offers.map((offer) => change(page, offer))))
}

/** @param {!TreePage} page @param {!Offer} offer @return {!Element} */
function change(page, { change: { question, to, ends }, fixed, fragment }) {
  const link = page.link(fragment, page.labels(question, to))
  const item = make('li', {}, make('span', { class: 'small' }, question.title + ' '), link)
  if (fixed) item.append(make('span', { class: 'small' }, ' ' + page.say('fixed')))
  const names = ends.length > MOST_NAMED ? page.say('whatif.among', ends.length) : ends.map((one) => page.name(one)).join(' · ')
  if (ends.length > 1) item.append(make('p', { class: 'small' }, '→ ' + names))
  return item
}

/** @param {!TreePage} page @param {!Walk} walk @param {!Nearest} near @return {!Element} */
function distant(page, walk, near) {
  const link = page.link(changed(page.tree, walk.steps, near.changes), page.name(near.end))
  return make('li', {}, link, make('span', { class: 'small' }, ' ' + page.say('nearest.count', near.changes.length)))
}
