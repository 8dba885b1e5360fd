/**
 * Answers in the fragment of the address: `#failure=facts&have=examples+gpu&tickets=7200`. It is never sent to a server, and works from disk. A last
 * part `@failure` opens a question that has an answer already, so that the answer can be changed. Parts that begin with `~` are what a reader has
 * opened or weighed on a result: `~why`, `~weights=3+2.5`.
 */

import { Chosen, numberOf, replay, Step, Tree } from './walk.js'

/** What a fragment says. `lost` counts parts that no longer exist; `anchor` is a plain id without answers; `open` the question to show;
 * `extras` what begins with `~`, by name.
 * @typedef {{chosen: !Chosen, lost: number, anchor: string, open: string, extras: !Map<string, string>}}
 */
export let Address

/** Longer fragments are not ours: the longest way of a large tree needs a tenth of this. */
const LONGEST_WALK = 4000

/**
 * @param {!Array<!Step>} steps
 * @param {string=} open id of a question among them that is to be shown again
 * @param {!Map<string, string>=} extras
 * @return {string} without the #
 */
export function formatWalk(steps, open, extras = new Map()) {
  const parts = steps.map(({ question, chosen }) => question.id + '=' + (numberOf(question, chosen) || chosen.join('+')))
  const more = [...extras].map(([name, value]) => '~' + name + (value && '=' + value))
  return parts.concat(open ? '@' + open : [], more).join('&')
}

/**
 * Reads any fragment, hostile ones too. Renamed ids are followed.
 * @param {!Tree} tree
 * @param {string} fragment without the #
 * @return {!Address}
 */
export function parseWalk(tree, fragment) {
  const chosen = new Map()
  const extras = new Map()
  let lost = 0
  let open = ''
  if (fragment.length > LONGEST_WALK) return { chosen, lost: 1, anchor: '', open, extras }
  if (!fragment.includes('=')) return { chosen, lost, anchor: fragment.startsWith('@') ? '' : renamed(tree, fragment), open, extras }
  for (const part of fragment.split('&')) {
    if (part.startsWith('@')) {
      open = renamed(tree, part.slice(1))
      continue
    }
    const cut = part.indexOf('=')
    if (part.startsWith('~')) {
      extras.set(cut < 0 ? part.slice(1) : part.slice(1, cut), cut < 0 ? '' : part.slice(cut + 1))
      continue
    }
    const old = part.slice(0, Math.max(cut, 0))
    const question = tree.questions.get(renamed(tree, old))
    const ids = cut < 0 || cut === part.length - 1 ? [] : part.slice(cut + 1).split('+')
    if (!question) {
      lost++
      continue
    }
    const live = ids.map((id) => renamedAnswer(tree, old, question.id, id))
    const answers = question.answers.concat(question.ranges || [])
    const known = live.filter((id) => answers.some((answer) => answer.id === id) || numberOf(question, [id]))
    lost += live.length - known.length
    if (known.length === live.length) chosen.set(question.id, known)
  }
  return { chosen, lost, anchor: '', open, extras }
}

/**
 * What is shown at an address: all steps of the walk, those before the one that is shown, and the id of that one.
 * @param {!Tree} tree
 * @param {!Address} address
 * @return {{steps: !Array<!Step>, before: !Array<!Step>, at: string}}
 */
export function shownAt(tree, address) {
  const { steps, end } = replay(tree, address.chosen)
  const open = steps.findIndex((step) => step.question.id === address.open)
  return open < 0 ? { steps, before: steps, at: end } : { steps, before: steps.slice(0, open), at: address.open }
}

/** @param {!Tree} tree @param {string} id @return {string} */
function renamed(tree, id) {
  return Object.prototype.hasOwnProperty.call(tree.data.redirects, id) ? tree.data.redirects[id] : id
}

/** @param {!Tree} tree @param {string} old @param {string} question @param {string} answer @return {string} */
function renamedAnswer(tree, old, question, answer) {
  for (const name of [old + '/' + answer, question + '/' + answer]) {
    const target = renamed(tree, name)
    if (target !== name) return target.slice(target.indexOf('/') + 1)
  }
  return answer
}
