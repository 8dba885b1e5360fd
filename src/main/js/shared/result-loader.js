import { make } from './dom.js'

/** The event by which the program of results says that it is there, and the name under which it then hands itself over. */
export const RESULT = 'fingerpost-result'

/**
 * Loads what is said about the end of a walk, once. Called from the head, before the first paint, it holds that back, so that nothing moves.
 * @param {string} program address of the script
 * @param {string} style address of its style sheet
 */
export function loadResult(program, style) {
  if (document.querySelector(`script[src="${program}"]`)) return
  document.head.append(
    make('link', { rel: 'stylesheet', href: style, blocking: 'render' }),
    make('script', { src: program, blocking: 'render' }),
  )
}
