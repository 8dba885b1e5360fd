import { addressWith } from '../../shared/page-address.js'
import { Case } from '../../rules/tree/likeness.js'
import { make } from '../../shared/dom.js'
import { labelsOf } from '../../rules/tree/labels.js'
import { Criterion } from '../../rules/tree/score.js'
import { Question, Step, Tree, TreeData } from '../../rules/tree/walk.js'
import { Say, speaker } from '../../rules/words.js'

/**
 * What the build hands over besides the tree.
 * @typedef {{words: !Object<string, string>, others: !Object<string, string>,
 *     compare: ({outcomes: !Array<string>, columns: !Array<number>, criteria: !Array<!Criterion>}|undefined)}}
 */
export let PageData

/**
 * What it hands over for the end of a walk.
 * @typedef {{words: !Object<string, string>, cases: !Array<!Case>, newRecord: (string|undefined)}}
 */
export let ResultData

/** A tree's page: its data, its words and its parts. Parts are found once, by data-part. */
export class TreePage {
  /** @param {!Element} root */
  constructor(root) {
    /** @const */ this.root = root
    /** @const {!Map<string, !Element>} */ this.parts = new Map()
    root.querySelectorAll('[data-part]').forEach((part) => this.parts.set(part.getAttribute('data-part'), part))
    const data = JSON.parse(this.part('data').textContent)
    /** @const {!PageData} */ this.data = /** @type {!PageData} */ (data)
    this.read(/** @type {!TreeData} */ (data))
    /** @const */ this.tree = new Tree(/** @type {!TreeData} */ (data))
    /** @type {Say} */ this.say = speaker(this.data.words)
    /** @type {!ResultData} */ this.result = { words: {}, cases: [], newRecord: undefined }
    /** @const */ this.title = document.title
    /** @const {!Map<string, string>} */ this.others = new Map(Object.entries(this.data.others))
    /**
     * What is shown: all steps of the walk, those before it, its id (empty for the whole tree), and what the reader has opened.
     * @type {{steps: !Array<!Step>, before: !Array<!Step>, at: string, extras: !Map<string, string>}}
     */
    this.shown = { steps: [], before: [], at: '', extras: new Map() }
    /** @const {!Array<!Element>} all questions and outcomes */
    this.sections = [...this.tree.questions.keys(), ...this.tree.outcomes.keys()].map((id) => this.section(id))
  }

  /**
   * Takes what is said at the end of a walk.
   * @param {!ResultData} result
   */
  learn(result) {
    this.result = result
    this.say = speaker({ ...this.data.words, ...result.words })
  }

  /**
   * Gives steps and answers their words, which stand on the page.
   * @param {!TreeData} data
   */
  read(data) {
    const words = (/** @type {!Element} */ element) => element.textContent.trim()
    data.questions.forEach((question) => {
      question.title = words(this.heading(question.id))
      const items = new Map([...this.section(question.id).querySelectorAll('[data-answer]')].map((item) => [item.getAttribute('data-answer'), item]))
      question.answers.forEach((answer) => {
        answer.label = words(/** @type {!Element} */ (/** @type {!Element} */ (items.get(answer.id)).querySelector('a, b')))
      })
    })
    data.outcomes.forEach((outcome) => {
      outcome.title = words(this.heading(outcome.id))
    })
  }

  /**
   * A part that each tree's page has.
   * @param {string} name
   * @return {!Element}
   */
  part(name) {
    return /** @type {!Element} */ (this.parts.get(name))
  }

  /**
   * The section of a question or an outcome.
   * @param {string} id
   * @return {!Element}
   */
  section(id) {
    return /** @type {!Element} */ (document.getElementById(id))
  }

  /** @param {string} id @return {!HTMLElement} */
  heading(id) {
    return /** @type {!HTMLElement} */ (this.section(id).querySelector('h3'))
  }

  /**
   * The item of an answer in the page.
   * @param {string} question
   * @param {string} answer
   * @return {!Element}
   */
  item(question, answer) {
    const found = /** @type {!Question} */ (this.tree.questions.get(question)).answers.find((one) => one.id === answer)
    const id = (found && found.of) || answer
    const items = [...this.section(question).querySelectorAll('[data-answer]')]
    return /** @type {!Element} */ (items.find((item) => item.getAttribute('data-answer') === id))
  }

  /**
   * What a step is called: a question, an outcome, or another tree.
   * @param {string} id
   * @return {string}
   */
  name(id) {
    const step = this.tree.questions.get(id) || this.tree.outcomes.get(id)
    return step ? step.title : this.others.get(id) || id
  }

  /**
   * The words of what was chosen.
   * @param {!Question} question
   * @param {!Array<string>} ids
   * @return {string}
   */
  labels(question, ids) {
    return labelsOf(question, ids, this.say)
  }

  /**
   * A link that makes this walk.
   * @param {string} fragment
   * @param {string} words
   * @return {!HTMLElement}
   */
  link(fragment, words) {
    return make('a', { href: '#' + fragment }, words)
  }

  /**
   * The address of this page with a walk, to be passed on. From disk it is the one that the site will have.
   * @param {string} fragment
   * @return {string}
   */
  address(fragment) {
    return addressWith(fragment)
  }
}
