/** What would change an outcome, by replaying the tree: no rule of thumb, every statement here is exact. */

import { start, State, ways } from './states.js'
import { choices, Chosen, core, isNotSure, Question, settle, Step, Tree } from './walk.js'

/** One changed answer and the ends it can lead to; where further questions come up, there may be several.
 * @typedef {{question: !Question, from: !Array<string>, to: !Array<string>, ends: !Array<string>}}
 */
export let Change

/** The fewest changed answers that lead to another end, and how many of the others are still asked there.
 * @typedef {{end: string, changes: !Array<{question: string, to: !Array<string>}>, kept: number}}
 */
export let Nearest

/** States visited before an answer is given up; the largest real tree needs some hundreds. */
const MOST_STATES = 20000

/**
 * Ends that can be reached when these answers are kept and all other questions are open.
 * @param {!Tree} tree
 * @param {!Chosen} kept
 * @return {!Set<string>}
 */
export function endsWith(tree, kept) {
  const ends = new Set()
  const open = [start(tree)]
  const seen = new Set()
  while (open.length && seen.size < MOST_STATES) {
    const state = open.pop()
    if (seen.has(state)) continue
    seen.add(state)
    const { at, question, known } = state
    if (!question) {
      ends.add(at)
      continue
    }
    const all = ways(tree, state)
    const before = kept.get(at)
    const fixed = before && core(question, settle(question, before, known))
    const own = fixed && all.find(({ ids }) => same(ids, fixed))
    open.push(...(own ? [own] : all).map(({ to }) => to))
  }
  return ends
}

/**
 * Every single change of an answer, with where it leads. "I am not sure" is no change that a reader can make come true, and is left out.
 * @param {!Tree} tree
 * @param {!Array<!Step>} steps of a finished walk
 * @return {!Array<!Change>}
 */
export function singleChanges(tree, steps) {
  const changes = []
  const known = new Map()
  for (const step of steps) {
    for (const ids of choices(step.question, known)) {
      if (same(ids, core(step.question, step.chosen)) || !isSmall(step, ids) || isNotSure(step.question, ids)) continue
      const kept = new Map(steps.map((one) => [one.question.id, one.chosen]))
      kept.set(step.question.id, ids)
      changes.push({
        question: step.question,
        from: step.chosen,
        to: ids,
        ends: [...endsWith(tree, kept)].sort(),
      })
    }
    known.set(step.question.id, step.chosen)
  }
  return changes
}

/** One tick more or less is one change; two are two. "None" is reached from any ticks in one.
 * @param {!Step} step @param {!Array<string>} ids @return {boolean}
 */
function isSmall(step, ids) {
  if (!step.question.several) return true
  const none = step.question.answers.filter((answer) => answer.mark === 'none').map((answer) => answer.id)
  const before = step.chosen.filter((id) => !none.includes(id))
  const after = ids.filter((id) => !none.includes(id))
  const moved = before.filter((id) => !after.includes(id)).length + after.filter((id) => !before.includes(id)).length
  return moved === 1 || after.length === 0
}

/** The chance that an answer is mistaken of which its reader is sure: a convention. As in Firmness in Java. */
const MISTAKEN = 0.05

/** An outcome that stands with this chance or a higher one is firm. */
export const FIRM = 0.75

/**
 * The chance that a walk ends where it does although its reader may be mistaken, 0 to 1. Each answer is mistaken with the same small chance;
 * any other that is shown is then equally likely true, with ticks any that differs by one box. Of an answer that the reader is not sure of, and of a
 * question that comes up only then, each that is shown is equally likely.
 * @param {!Tree} tree
 * @param {!Array<!Step>} steps of a finished walk
 * @param {string} end of that walk
 * @param {!Set<string>=} unsure ids of questions whose answer the reader is not sure of, beside those answered "not sure"
 * @return {number}
 */
export function firmness(tree, steps, end, unsure = new Set()) {
  const given = new Map(steps.map((step) => [step.question.id, step]))
  const found = new Map()
  const stands = (/** @type {!State} */ state) => {
    const { at, question } = state
    if (!question) return Number(at === end)
    const known = found.get(state)
    if (known !== undefined) return known
    if (found.size >= MOST_STATES) return 0
    const all = ways(tree, state)
    const plain = all.filter((way) => !way.notSure)
    const step = given.get(at)
    const chosen = step ? core(question, step.chosen) : []
    const own = step && !unsure.has(at) && plain.find(({ ids }) => same(ids, chosen))
    const others = own ? plain.filter((way) => way !== own && isSmall(/** @type {!Step} */ (step), way.ids)) : plain.length ? plain : all
    const mean = others.reduce((sum, { to }) => sum + stands(to), 0) / (others.length || 1)
    const sum = !own ? mean : others.length ? (1 - MISTAKEN) * stands(own.to) + MISTAKEN * mean : stands(own.to)
    found.set(state, sum)
    return sum
  }
  return stands(start(tree))
}

/** Smaller losses of firmness say nothing. */
const FELT = 0.01

/**
 * The answers that an outcome hangs on, at most two: not knowing one of them costs most of its firmness.
 * @param {!Tree} tree
 * @param {!Array<!Step>} steps of a finished walk
 * @param {string} end of that walk
 * @param {!Set<string>} unsure as in firmness
 * @return {!Array<!Step>}
 */
export function hinges(tree, steps, end, unsure) {
  const least = firmness(tree, steps, end, unsure) - FELT
  return steps
    .map((step) => ({ step, stands: firmness(tree, steps, end, new Set([...unsure, step.question.id])) }))
    .filter(({ stands }) => stands < least)
    .sort((a, b) => a.stands - b.stands)
    .slice(0, 2)
    .map(({ step }) => step)
}

/**
 * For every other end, the fewest answers of this walk that must change to get there; questions that come up new cost nothing. Fewest
 * first, and of these what keeps most answers.
 * @param {!Tree} tree
 * @param {!Array<!Step>} steps of a finished walk
 * @param {string} end of that walk
 * @return {!Array<!Nearest>}
 */
export function nearest(tree, steps, end) {
  const given = new Map(steps.map((step) => [step.question.id, step.chosen]))
  const found = new Map()
  const seen = new Set()
  // A deque by cost: a step with no change goes to the present row, one with a change to the next (0-1 breadth first).
  let row = [{ state: start(tree), changes: [], kept: 0 }]
  while (row.length && seen.size < MOST_STATES) {
    const later = []
    while (row.length && seen.size < MOST_STATES) {
      const { state, changes, kept } = row.pop()
      const { at, question, known } = state
      if (!question) {
        const best = found.get(at)
        if (at !== end && (!best || (best.changes.length === changes.length && best.kept < kept))) found.set(at, { end: at, changes, kept })
        continue
      }
      if (seen.has(state)) continue
      seen.add(state)
      const was = given.get(at)
      const before = was && settle(question, was, known)
      for (const { ids, notSure, to } of ways(tree, state)) {
        const free = !before || same(ids, core(question, before))
        if (!free && notSure) continue
        const reached = { state: to, changes: free ? changes : changes.concat([{ question: at, to: ids }]), kept: kept + Number(!!before && free) }
        ;(free ? row : later).push(reached)
      }
    }
    row = later
  }
  return [...found.values()].sort((a, b) => a.changes.length - b.changes.length || b.kept - a.kept)
}

/** @param {!Array<string>} a @param {!Array<string>} b @return {boolean} */
function same(a, b) {
  return a.length === b.length && a.every((id) => b.includes(id))
}
