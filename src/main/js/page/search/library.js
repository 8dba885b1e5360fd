import { Say, speaker } from '../../rules/words.js'
import { Pieces } from '../../rules/search/pieces.js'

/** Loads the files of the index, each once. They are scripts that call one function, since a page from disk may load nothing else. */
export class Library {
  /**
   * @param {string} program the address of the search program; the index stands beside it
   * @param {string=} index the name of its first file, which each language of a site has; the main one's where it is not given
   */
  constructor(program, index) {
    this.index = index || 'index'
    this.folder = new URL('search/', program || location.href)
    this.root = new URL('../../', this.folder)
    /** @type {?Pieces} */
    this.pieces = null
    /** @type {Say} */
    this.say = speaker({})
    /** @type {!Map<string, !Promise>} */
    this.asked = new Map()
    /** @type {!Map<string, ?>} */
    this.arrived = new Map()
    window['fingerpostSearch'] = (/** @type {?} */ value) => {
      const script = /** @type {!HTMLElement} */ (document.currentScript)
      this.arrived.set(script.dataset['name'], value)
    }
  }

  /** @return {!Promise} when the first file is there */
  open() {
    return this.load(this.index).then((entry) => this.take(entry))
  }

  /**
   * Begins anew, past the browser's memory: a site that was published meanwhile has other files.
   *
   * @return {!Promise}
   */
  renew() {
    this.pieces = null
    this.asked.clear()
    return this.load(this.index, '?' + Date.now()).then((entry) => this.take(entry))
  }

  /** @param {?} entry */
  take(entry) {
    if (this.pieces) return
    this.pieces = new Pieces(entry)
    this.say = speaker(entry.words)
  }

  /**
   * Answers a question, and loads what is missing for that.
   *
   * @param {function(): T} question
   * @return {!Promise<T>}
   * @template T
   */
  ask(question) {
    const pieces = /** @type {!Pieces} */ (this.pieces)
    const answer = pieces.ask(question)
    if (answer !== null) return Promise.resolve(answer)
    const names = [...pieces.missing]
    return Promise.all(names.map((name) => this.load(name).then((value) => pieces.take(name, value)))).then(() =>
      this.ask(question)
    )
  }

  /**
   * @param {string} name
   * @param {string=} question put after the address, where the browser's memory is not wanted
   * @return {!Promise<?>} what the file holds
   */
  load(name, question = '') {
    const known = this.asked.get(name)
    if (known) return known
    const loading = new Promise((done, fail) => {
      const script = document.createElement('script')
      script.src = new URL(name + '.js' + question, this.folder).href
      script.dataset['name'] = name
      script.addEventListener('load', () => {
        script.remove()
        if (this.arrived.has(name)) done(this.arrived.get(name))
        else fail(new Error('no index in ' + name))
      })
      script.addEventListener('error', () => {
        script.remove()
        // So that the next question asks again.
        this.asked.delete(name)
        fail(new Error('no ' + name))
      })
      document.head.append(script)
    })
    this.asked.set(name, loading)
    return loading
  }

  /**
   * @param {string} url relative to the site
   * @return {string} the address
   */
  address(url) {
    return new URL(url, this.root).href
  }
}
