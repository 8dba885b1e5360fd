/** The states that answers lead through, as in States in Java. Each is found once: all that is told of a result goes through the same ones. */

import { choices, Chosen, Condition, isNotSure, next, Question, Tree } from './walk.js'

/**
 * Where a reader is, with as much of the answers as conditions read: ways that agree on that are one. At an end nothing is read any more.
 * @typedef {{at: string, question: (!Question|undefined), known: !Chosen, ways: ?Array<!Way>}}
 */
export let State

/**
 * What can be chosen in a state.
 * @typedef {{ids: !Array<string>, notSure: boolean, to: !State}}
 */
export let Way

/**
 * The states of a tree that were found, and what its conditions name, by question.
 * @typedef {{named: !Map<string, !Set<string>>, found: !Map<string, !State>}}
 */
let Graph

/** @type {!WeakMap<!Tree, !Graph>} */
const GRAPHS = new WeakMap()

/** @param {!Tree} tree @return {!State} */
export function start(tree) {
  const graph = GRAPHS.get(tree) || { named: namedOptions(tree), found: new Map() }
  GRAPHS.set(tree, graph)
  return reached(tree, graph, tree.data.start, new Map())
}

/** @param {!Tree} tree @param {!State} state not an end @return {!Array<!Way>} */
export function ways(tree, state) {
  const question = /** @type {!Question} */ (state.question)
  const { known } = state
  const graph = /** @type {!Graph} */ (GRAPHS.get(tree))
  const read = graph.named.get(state.at)
  return (state.ways ||= choices(question, known).map((ids) => {
    const after = read ? /** @type {!Chosen} */ (new Map(known)).set(state.at, ids.filter((id) => read.has(id))) : known
    return { ids, notSure: isNotSure(question, ids), to: reached(tree, graph, next(question, ids, known), after) }
  }))
}

/** @param {!Tree} tree @param {!Graph} graph @param {string} at @param {!Chosen} known @return {!State} */
function reached(tree, { found }, at, known) {
  const question = tree.questions.get(at)
  let key = at
  if (question) for (const [id, ids] of known) key += '&' + id + '=' + ids.join('+')
  const state = found.get(key) || { at, question, known, ways: null }
  found.set(key, state)
  return state
}

/** What conditions anywhere name, by question. @param {!Tree} tree @return {!Map<string, !Set<string>>} */
function namedOptions(tree) {
  const named = new Map()
  const collect = (/** @type {Condition|undefined} */ condition, /** @type {string} */ own) => {
    if (!condition) return
    if (condition[0] === 'is' || condition[0] === 'has' || condition[0] === 'least') {
      // Ticks are forgotten once the question's own rules have read them.
      if (condition[1] === own) return
      const ids = named.get(condition[1]) || new Set()
      condition.slice(condition[0] === 'least' ? 3 : 2).forEach((id) => ids.add(id))
      named.set(condition[1], ids)
    } else {
      condition.slice(1).forEach((inner) => collect(inner, own))
    }
  }
  for (const question of tree.data.questions) {
    question.answers.forEach((answer) => collect(answer.if, question.id))
    ;(question.rules || []).forEach((rule) => collect(rule.if, question.id))
  }
  return named
}
