import { make } from './dom.js'

/** The event by which the program of results says that it is there, and the name under which it then hands itself over. */
export const RESULT = 'fingerpost-result'

/** The name under which what a tree says at the end of a walk hands itself over. */
export const RESULT_WORDS = 'fingerpostTree'

/**
 * Loads what is said about the end of a walk, once. Called from the head, before the first paint, it holds that back, so that nothing moves.
 * @param {string} program address of the script
 * @param {string} style address of its style sheet
 * @param {string} words address of the script with what the tree says there
 */
export function loadResult(program, style, words) {
  if (document.querySelector(`script[src="${program}"]`)) return
  // The program finds the words there.
  const scripts = [words, program].map((src) => {
    const script = /** @type {!HTMLScriptElement} */ (make('script', { src, blocking: 'render' }))
    script.async = false
    return script
  })
  document.head.append(make('link', { rel: 'stylesheet', href: style, blocking: 'render' }), ...scripts)
}
