/** What would change an outcome, by replaying the tree: no rule of thumb, every statement here is exact. */

import { choices, Chosen, core, next, Question, settle, Step, Tree } from './walk.js'

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
  const open = [{ at: tree.data.start, known: new Map() }]
  const seen = new Set()
  while (open.length && seen.size < MOST_STATES) {
    const { at, known } = open.pop()
    const key = keyOf(tree, at, known)
    if (seen.has(key)) continue
    seen.add(key)
    const question = tree.questions.get(at)
    if (!question) {
      ends.add(at)
      continue
    }
    const all = choices(question, known)
    const before = kept.get(at)
    const fixed = before && settle(question, before, known)
    const usable = fixed && all.some((ids) => same(ids, core(question, fixed))) ? [fixed] : all
    for (const ids of usable) {
      open.push({ at: next(question, ids, known), known: new Map(known).set(at, ids) })
    }
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

/** @param {!Question} question @param {!Array<string>} ids @return {boolean} */
export function isNotSure(question, ids) {
  return question.answers.some((answer) => answer.mark === 'not-sure' && ids.includes(answer.id))
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
  const stands = (/** @type {string} */ at, /** @type {!Chosen} */ known) => {
    const question = tree.questions.get(at)
    if (!question) return Number(at === end)
    const key = keyOf(tree, at, known)
    if (found.has(key)) return found.get(key)
    if (found.size >= MOST_STATES) return 0
    const all = choices(question, known)
    const plain = all.filter((ids) => !isNotSure(question, ids))
    const step = given.get(at)
    const own = step && !unsure.has(at) && plain.find((ids) => same(ids, core(question, step.chosen)))
    const others = own ? plain.filter((ids) => ids !== own && isSmall(/** @type {!Step} */ (step), ids)) : plain.length ? plain : all
    const of = (/** @type {!Array<string>} */ ids) => {
      const after = /** @type {!Chosen} */ (new Map(known))
      after.set(at, ids)
      return stands(next(question, ids, known), after)
    }
    const mean = others.reduce((sum, ids) => sum + of(ids), 0) / (others.length || 1)
    const sum = !own ? mean : others.length ? (1 - MISTAKEN) * of(own) + MISTAKEN * mean : of(own)
    found.set(key, sum)
    return sum
  }
  return stands(tree.data.start, new Map())
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
  let row = [{ at: tree.data.start, known: new Map(), changes: [], kept: 0 }]
  while (row.length && seen.size < MOST_STATES) {
    const later = []
    while (row.length && seen.size < MOST_STATES) {
      const { at, known, changes, kept } = row.pop()
      const question = tree.questions.get(at)
      if (!question) {
        const best = found.get(at)
        if (at !== end && (!best || (best.changes.length === changes.length && best.kept < kept))) found.set(at, { end: at, changes, kept })
        continue
      }
      const key = keyOf(tree, at, known)
      if (seen.has(key)) continue
      seen.add(key)
      const was = given.get(at)
      const before = was && settle(question, was, known)
      for (const ids of choices(question, known)) {
        const free = !before || same(ids, core(question, before))
        if (!free && isNotSure(question, ids)) continue
        const reached = {
          at: next(question, ids, known),
          known: new Map(known).set(at, free && before ? before : ids),
          changes: free ? changes : changes.concat([{ question: at, to: ids }]),
          kept: kept + Number(!!before && free),
        }
        ;(free ? row : later).push(reached)
      }
    }
    row = later
  }
  return [...found.values()].sort((a, b) => a.changes.length - b.changes.length || b.kept - a.kept)
}

/** Two ways to a step are one when they agree on what conditions read.
 * @param {!Tree} tree @param {string} at @param {!Chosen} known @return {string}
 */
function keyOf(tree, at, known) {
  const read = readBy(tree)
  let key = at
  for (const [question, ids] of known) {
    const named = read.get(question)
    if (named) key += '&' + question + '=' + ids.filter((id) => named.has(id)).join('+')
  }
  return key
}

/** @type {!WeakMap<!Tree, !Map<string, !Set<string>>>} */
const READ = new WeakMap()

/** What conditions anywhere name, by question. @param {!Tree} tree @return {!Map<string, !Set<string>>} */
function readBy(tree) {
  const known = READ.get(tree)
  if (known) return known
  const read = new Map()
  const collect = (condition, own) => {
    if (!condition) return
    if (condition[0] === 'is' || condition[0] === 'has' || condition[0] === 'least') {
      // Ticks are forgotten once the question's own rules have read them.
      if (condition[1] === own) return
      const named = read.get(condition[1]) || new Set()
      condition.slice(condition[0] === 'least' ? 3 : 2).forEach((id) => named.add(id))
      read.set(condition[1], named)
    } else {
      condition.slice(1).forEach((inner) => collect(inner, own))
    }
  }
  for (const question of tree.data.questions) {
    question.answers.forEach((answer) => collect(answer.if, question.id))
    ;(question.rules || []).forEach((rule) => collect(rule.if, question.id))
  }
  READ.set(tree, read)
  return read
}

/** @param {!Array<string>} a @param {!Array<string>} b @return {boolean} */
function same(a, b) {
  return a.length === b.length && a.every((id) => b.includes(id))
}
