/**
 * Shows what is wrong with the project: at its place in the page, and in a list by kind beside it. All of it is text: nothing an author
 * wrote becomes markup.
 */

import { button } from '../../shared/dom.js'

const PANEL = 'fingerpost-problems'
const MARK = 'fingerpost-fault'
const HIDDEN = 'fingerpost-serve-hidden'

const LOOK = `
:host { all: initial; display: block; }
:host(fingerpost-problems) { position: fixed; inset-block-end: 0; inset-inline-end: 0; z-index: 2147483647; }
section, aside { box-sizing: border-box; color: #1d1b16; background: #fffdf7; font: 15px/1.5 system-ui, sans-serif; }
section { inline-size: min(30rem, 100vw); max-block-size: 60vh; overflow: auto; padding: 12px 20px 20px;
  border-block-start: 6px solid #b3261e; box-shadow: 0 0 24px rgb(0 0 0 / .3); }
aside { margin-block: 8px; padding: 4px 14px 10px; border-inline-start: 6px solid #b3261e; }
header { display: flex; gap: 16px; align-items: baseline; justify-content: space-between; }
h2 { margin: 0; font-size: 18px; }
p { margin: 2px 0 0; overflow-wrap: anywhere; }
ol { margin: 0; padding: 0; list-style: none; }
li { margin-block-start: 8px; overflow-wrap: anywhere; }
details { margin-block-start: 10px; }
summary { cursor: pointer; }
a { color: inherit; }
code, pre { font: 13px/1.5 ui-monospace, monospace; }
p code { padding: 0 4px; background: #f1ede1; border-radius: 3px; }
pre { margin: 4px 0 0; padding: 6px 10px; overflow-x: auto; background: #f1ede1; }
mark { color: inherit; background: #ffd9d4; text-decoration: underline wavy #b3261e; text-underline-offset: 3px; }
.code { color: #b3261e; font-weight: 600; }
.number { color: #6b6455; user-select: none; }
button { padding: 4px 12px; color: #1d1b16; background: #fffdf7; border: 1px solid currentcolor; border-radius: 4px;
  font: 15px/1.5 system-ui, sans-serif; cursor: pointer; }
:is(a, button, summary):focus-visible { outline: 3px solid #1a5fb4; outline-offset: 2px; }
@media (prefers-color-scheme: dark) {
  section, aside, button { color: #ece7da; background: #24211b; }
  section, aside { border-color: #f2867c; }
  p code, pre { background: #302c24; }
  mark { background: #5c2420; text-decoration-color: #f2867c; }
  .code { color: #f2a29b; }
  .number { color: #a79f8d; }
  :is(a, button, summary):focus-visible { outline-color: #8ab8ff; }
}
@media print { :host { display: none; } }
`

/**
 * One in the page's own source, with its line; 0 for the file as a whole.
 *
 * @typedef {{at: string, number: number, edit: (string|undefined), severity: string, code: string, message: string, hint: (string|undefined),
 *   line: (!Line|undefined)}}
 */
let Problem

/**
 * @typedef {{number: number, before: string, marked: string, after: string}}
 */
let Line

/**
 * All of one kind: how many, and where the first of them are.
 *
 * @typedef {{code: string, severity: string, count: number,
 *   places: !Array<{at: string, line: number, edit: (string|undefined), page: (string|undefined), message: string}>}}
 */
let Kind

/**
 * @typedef {{errors: number, warnings: number, here: !Array<!Problem>, kinds: !Array<!Kind>}}
 */
let Report

/**
 * Replaces what was shown before.
 *
 * @param {!Report} report
 * @param {string} root the path of the site's first folder
 */
export function showProblems(report, root) {
  hideProblems()
  markPlaces(report.here)
  const host = shadowHost(PANEL, [])
  const shadow = /** @type {!ShadowRoot} */ (host.shadowRoot)
  const open = () => {
    keep(false)
    shadow.replaceChildren(panel(report, root, hide))
    shadow.querySelector('button')?.focus()
  }
  const hide = () => {
    keep(true)
    shadow.replaceChildren(button(count(report), open))
  }
  // Warnings alone wait until they are asked for.
  shadow.append(isHidden() || !report.errors ? button(count(report), open) : panel(report, root, hide))
  host.addEventListener('keydown', (event) => {
    if (/** @type {!KeyboardEvent} */ (event).key === 'Escape') hide()
  })
  document.body.append(host)
  // The list leads to lines; what is marked there was not in the page when it was loaded.
  const wanted = location.hash.startsWith('#fp-line-') && document.getElementById(location.hash.slice(1))
  if (wanted) wanted.scrollIntoView({ block: 'center' })
}

/** Takes away what was shown. */
export function hideProblems() {
  document.querySelectorAll(PANEL + ', ' + MARK).forEach((host) => host.remove())
}

/** @param {boolean} hidden */
function keep(hidden) {
  try {
    window.sessionStorage.setItem(HIDDEN, hidden ? 'yes' : 'no')
  } catch (error) {
    console.warn(error)
  }
}

/** @return {boolean} */
function isHidden() {
  try {
    return window.sessionStorage.getItem(HIDDEN) === 'yes'
  } catch {
    return false
  }
}

/**
 * Shows each before the block that its line belongs to, or else at the top.
 *
 * @param {!Array<!Problem>} problems
 */
function markPlaces(problems) {
  const blocks = []
  const comments = document.createTreeWalker(document.body, NodeFilter.SHOW_COMMENT)
  for (let node = comments.nextNode(); node; node = comments.nextNode()) {
    const mark = /^fp:(\d+)$/.exec(node.nodeValue || '')
    if (mark) blocks.push({ line: Number(mark[1]), node: node })
  }
  const top = document.querySelector('main') || document.body
  for (const problem of problems) {
    const block = blocks.filter((one) => one.line <= problem.number).pop()
    const aside = element('aside', '', '')
    aside.append(...entry(problem))
    const host = shadowHost(MARK, [aside])
    host.id = 'fp-line-' + problem.number
    if (block) block.node.before(host)
    else top.prepend(host)
  }
}

/**
 * @param {string} tag
 * @param {!Array<!Element>} inside
 * @return {!Element} with a look of its own
 */
function shadowHost(tag, inside) {
  const host = document.createElement(tag)
  const shadow = host.attachShadow({ mode: 'open' })
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(LOOK)
  shadow.adoptedStyleSheets = [sheet]
  shadow.append(...inside)
  return host
}

/**
 * @param {!Report} report
 * @return {string}
 */
function count(report) {
  const parts = []
  if (report.errors) parts.push(report.errors === 1 ? '1 error' : report.errors + ' errors')
  if (report.warnings) parts.push(report.warnings === 1 ? '1 warning' : report.warnings + ' warnings')
  return parts.join(', ')
}

/**
 * @param {!Report} report
 * @param {string} root
 * @param {function()} hide
 * @return {!Element}
 */
function panel(report, root, hide) {
  const head = element('header', '', '')
  head.append(element('h2', '', count(report)), button('Hide', hide))
  const section = element('section', '', '')
  section.setAttribute('role', 'region')
  section.setAttribute('aria-label', 'What is wrong with the project')
  section.append(head)
  const here = element('ol', '', '')
  for (const problem of report.here) {
    const item = element('li', '', '')
    item.append(...entry(problem))
    here.append(item)
  }
  section.append(here)
  report.kinds.forEach((kind) => section.append(group(kind, root)))
  const all = element('p', '', '')
  all.append(link(root + '__fingerpost/faults', 'All of it on one page'))
  section.append(all)
  return section
}

/**
 * @param {!Kind} kind
 * @param {string} root
 * @return {!Element}
 */
function group(kind, root) {
  const details = element('details', '', '')
  const summary = element('summary', '', '')
  summary.append(kind.severity + ' ', element('span', 'code', kind.code), ': ' + kind.count)
  const list = element('ol', '', '')
  for (const place of kind.places) {
    const item = element('li', '', '')
    const where = place.page ? link(root + place.page + '#fp-line-' + place.line, place.at) : element('code', '', place.at)
    item.append(where, ...(place.edit ? [' ', link(place.edit, 'edit')] : []), sentence(place.message))
    list.append(item)
  }
  if (kind.count > kind.places.length) list.append(element('li', '', 'and ' + (kind.count - kind.places.length) + ' more'))
  details.append(summary, list)
  return details
}

/**
 * @param {!Problem} problem
 * @return {!Array<!Element>}
 */
function entry(problem) {
  const place = element('p', '', '')
  const at = element('code', '', problem.edit ? '' : problem.at)
  if (problem.edit) at.append(link(problem.edit, problem.at))
  place.append(at, ' ' + problem.severity + ' ', element('span', 'code', problem.code))
  const parts = [place, sentence(problem.message)]
  if (problem.line) parts.push(sourceLine(problem.line))
  if (problem.hint) parts.push(sentence('Hint: ' + problem.hint))
  return parts
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
function sourceLine(line) {
  const shown = element('pre', '', '')
  shown.append(element('span', 'number', line.number + '  '), line.before, element('mark', '', line.marked), line.after)
  return shown
}

/**
 * @param {string} address
 * @param {string} words
 * @return {!Element}
 */
function link(address, words) {
  const made = element('a', '', words)
  made.setAttribute('href', address)
  return made
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
