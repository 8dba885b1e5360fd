/** Shows what is wrong with the project, over the page as it was. All of it is text: nothing an author wrote becomes markup. */

const TAG = 'fingerpost-problems'

const LOOK = `
:host { all: initial; position: fixed; inset: auto 0 0; z-index: 2147483647; }
section { box-sizing: border-box; max-block-size: 70vh; overflow: auto; padding: 16px 24px 24px; color: #1d1b16; background: #fffdf7;
  border-block-start: 6px solid #b3261e; box-shadow: 0 -4px 24px rgb(0 0 0 / .3); font: 15px/1.5 system-ui, sans-serif; }
header { display: flex; gap: 16px; align-items: baseline; justify-content: space-between; }
h2 { margin: 0; font-size: 18px; }
p { margin: 2px 0 0; }
ol { margin: 0; padding: 0; list-style: none; }
li { margin-block-start: 16px; overflow-wrap: anywhere; }
code, pre { font: 13px/1.5 ui-monospace, monospace; }
p code { padding: 0 4px; background: #f1ede1; border-radius: 3px; }
pre { margin: 4px 0 0; padding: 6px 10px; overflow-x: auto; background: #f1ede1; }
mark { color: inherit; background: #ffd9d4; text-decoration: underline wavy #b3261e; text-underline-offset: 3px; }
.code { color: #b3261e; font-weight: 600; }
.number { color: #6b6455; user-select: none; }
button { padding: 4px 12px; color: inherit; background: none; border: 1px solid currentcolor; border-radius: 4px; font: inherit; cursor: pointer; }
button:focus-visible { outline: 3px solid #1a5fb4; outline-offset: 2px; }
@media (prefers-color-scheme: dark) {
  section { color: #ece7da; background: #24211b; border-color: #f2867c; }
  p code, pre { background: #302c24; }
  mark { background: #5c2420; text-decoration-color: #f2867c; }
  .code { color: #f2a29b; }
  .number { color: #a79f8d; }
  button:focus-visible { outline-color: #8ab8ff; }
}
@media print { :host { display: none; } }
`

/**
 * @typedef {{at: string, code: string, message: string, hint: (string|undefined), line: (!Line|undefined)}}
 */
let Problem

/**
 * @typedef {{number: number, before: string, marked: string, after: string}}
 */
let Line

/**
 * Replaces what was shown before.
 *
 * @param {{errors: number, problems: !Array<!Problem>}} report
 * @param {boolean} isSite whether there is a page behind
 */
export function showProblems(report, isSite) {
  hideProblems()
  const host = document.createElement(TAG)
  const shadow = host.attachShadow({ mode: 'open' })
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(LOOK)
  shadow.adoptedStyleSheets = [sheet]
  shadow.append(panel(report, isSite))
  host.addEventListener('keydown', (event) => {
    if (/** @type {!KeyboardEvent} */ (event).key === 'Escape') hideProblems()
  })
  document.body.append(host)
}

/** Takes away what was shown. */
export function hideProblems() {
  document.querySelectorAll(TAG).forEach((host) => host.remove())
}

/**
 * @param {{errors: number, problems: !Array<!Problem>}} report
 * @param {boolean} isSite
 * @return {!Element}
 */
function panel(report, isSite) {
  const title = element('h2', '', report.errors === 1 ? '1 error' : report.errors + ' errors')
  const close = element('button', '', 'Hide')
  close.setAttribute('type', 'button')
  close.addEventListener('click', hideProblems)
  const head = element('header', '', '')
  head.append(title, close)
  const list = element('ol', '', '')
  list.append(...report.problems.map(entry))
  const section = element('section', '', '')
  section.setAttribute('role', 'alert')
  section.append(head)
  if (isSite) section.append(element('p', '', 'The page stays as it was before.'))
  section.append(list)
  const more = report.errors - report.problems.length
  if (more > 0) section.append(element('p', '', 'and ' + more + ' more'))
  return section
}

/**
 * @param {!Problem} problem
 * @return {!Element}
 */
function entry(problem) {
  const item = element('li', '', '')
  const place = element('p', '', '')
  place.append(element('code', '', problem.at), ' ', element('span', 'code', problem.code))
  item.append(place, sentence(problem.message))
  if (problem.line) item.append(excerpt(problem.line))
  if (problem.hint) item.append(sentence('Hint: ' + problem.hint))
  return item
}

/**
 * @param {string} text with the author's words in backquotes
 * @return {!Element}
 */
function sentence(text) {
  const made = element('p', '', '')
  made.append(...text.split('`').map((part, at) => (at % 2 ? element('code', '', part) : part)))
  return made
}

/**
 * @param {!Line} line
 * @return {!Element}
 */
function excerpt(line) {
  const shown = element('pre', '', '')
  shown.append(element('span', 'number', line.number + '  '), line.before, element('mark', '', line.marked), line.after)
  return shown
}

/**
 * @param {string} name
 * @param {string} look a class, or empty
 * @param {string} text
 * @return {!Element}
 */
function element(name, look, text) {
  const made = document.createElement(name)
  if (look) made.className = look
  made.textContent = text
  return made
}
