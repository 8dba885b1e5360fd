import { Tree, choices, next } from '#rules/tree/walk.js'
import { Random } from './random.js'

/**
 * A tree, written down shortly: questions with their answers as [id, to, more], where more is what else an answer has.
 *
 * @example tree({ kind: [['large', 'colour'], ['small', 'far']] }, ['far', 'near'])
 * @param {!Object<string, !Array>} questions by id, the first asked first
 * @param {!Array<string>} outcomes ids
 * @param {!Object<string, string>=} redirects
 */
export function tree(questions, outcomes, redirects = {}) {
  return new Tree({
    version: 1,
    title: 'T',
    start: Object.keys(questions)[0],
    questions: Object.entries(questions).map(([id, answers]) => question(id, answers)),
    outcomes: outcomes.map((id) => ({ id, title: 'Outcome ' + id })),
    redirects,
  })
}

/** A question with one answer. */
export function question(id, answers) {
  const made = answers.map(([answer, to, more = {}]) => ({ id: answer, label: 'Answer ' + answer, to, ...more }))
  return { id, title: id + '?', several: false, shortest: 1, longest: 1, answers: made }
}

/**
 * A question with ticks.
 *
 * @param {string} id
 * @param {!Array<string>} options ids; "none" is the one that goes with no other
 * @param {!Array} rules [to, condition], the first that holds
 */
export function ticks(id, options, rules) {
  const answers = options.map((option) => ({ id: option, label: 'Option ' + option, ...(option === 'none' ? { mark: 'none' } : {}) }))
  return { ...question(id, []), several: true, answers, rules: rules.map(([to, condition]) => ({ label: 'Go', to, if: condition })) }
}

/** A tree of questions made by `question` and `ticks`. */
export function treeOf(questions, outcomes, redirects = {}) {
  const { data } = tree({}, outcomes, redirects)
  return new Tree({ ...data, start: questions[0].id, questions })
}

/** What was chosen: { kind: ['large'] } as a Map. */
export function chosen(answers) {
  return new Map(Object.entries(answers))
}

/** All ways from the start to an end, by following every choice: the plain thing that clever code is compared with. */
export function paths(tree) {
  const found = []
  const walk = (at, known) => {
    const question = tree.questions.get(at)
    if (!question) return found.push({ chosen: known, end: at })
    choices(question, known).forEach((ids) => walk(next(question, ids, known), new Map(known).set(at, ids)))
  }
  walk(tree.data.start, new Map())
  return found
}

/** A small tree that is sound by construction: every question has an answer, or a rule, that always holds. */
export function randomTree(seed) {
  const random = new Random(seed)
  const [steps, ends] = [1 + random.int(5), 2 + random.int(3)]
  const questions = []
  const target = (i) => {
    const to = i + 1 + random.int(steps - i + 1)
    return to < steps ? 'q' + to : 'o' + random.int(ends)
  }
  const condition = (i) => {
    if (i === 0) return undefined
    const earlier = questions[random.int(i)]
    const atom = [earlier.several ? 'has' : 'is', earlier.id, random.pick(earlier.answers).id]
    return random.pick([atom, ['not', atom], ['and', atom, ['not', atom]], ['or', ['not', atom], atom]])
  }
  for (let i = 0; i < steps; i++) {
    const count = 2 + random.int(2)
    const ids = Array.from({ length: count }, (_, a) => 'a' + a)
    if (random.chance(4)) {
      const options = random.chance(2) ? [...ids.slice(0, -1), 'none'] : ids
      const own = random.chance(3) ? ['least', 'q' + i, 1 + random.int(2), 'a0', 'a1'] : ['has', 'q' + i, 'a0']
      questions.push(ticks('q' + i, options, [[target(i), random.chance(2) ? own : condition(i) || own], [target(i), undefined]]))
    } else {
      const more = (a) => ({
        ...(a === 0 || random.chance(2) ? {} : { if: condition(i) }),
        ...(a === count - 1 && random.chance(3) ? { mark: 'not-sure' } : {}),
      })
      questions.push(question('q' + i, ids.map((id, a) => [id, target(i), more(a)])))
    }
  }
  return treeOf(questions, Array.from({ length: ends }, (_, i) => 'o' + i))
}
