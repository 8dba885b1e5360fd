/**
 * Formulas of calculators: numbers, names, + - * / and brackets, comparisons, and the functions below. Nothing else can be written, so
 * nothing else can happen. A hyphen inside a name belongs to it; a minus has a space before it.
 */

/**
 * A formula that was understood. `op` is a sign, the name of a function, 'number' or 'name'.
 * @typedef {{op: string, number: number, name: string, at: number, args: !Array<!Term>}}
 */
export let Term

/** How many arguments a function takes: at least, at most. */
const FUNCTIONS = { 'if': [3, 3], 'min': [1, 20], 'max': [1, 20], 'ceil': [1, 1], 'floor': [1, 1], 'round': [1, 1] }

/** Brackets inside each other. */
const DEEPEST = 50

/** What cannot be read in a formula: `kind` is sign, end, close, deep, function or arguments. */
export class FormulaFault {
  /** @param {string} kind @param {number} at @param {string} found */
  constructor(kind, at, found) {
    /** @const */ this.kind = kind
    /** @const */ this.at = at
    /** @const */ this.found = found
  }
}

/** Reads one formula from left to right. */
class Reader {
  /** @param {string} text */
  constructor(text) {
    /** @const */ this.text = text
    /** @const */ this.token = /\s*(?:(\d+(?:\.\d+)?)|([a-z][a-z0-9]*(?:-[a-z0-9]+)*)|(<=|>=|[-+*/(),<>=]))/g
    /** @type {string} the next sign, number or name; empty at the end */ this.next = ''
    /** @type {number} where it stands */ this.at = 0
    /** @type {number} */ this.end = 0
    /** @type {string} number, name, sign or end */ this.kind = 'end'
    /** @type {number} */ this.depth = 0
    this.advance()
  }

  advance() {
    this.token.lastIndex = this.end
    const found = this.token.exec(this.text)
    if (found && found.index === this.end) {
      this.next = found[1] || found[2] || found[3]
      this.kind = found[1] ? 'number' : found[2] ? 'name' : 'sign'
      this.end = this.token.lastIndex
      this.at = this.end - this.next.length
      return
    }
    const rest = this.text.slice(this.end)
    this.at = this.end + rest.length - rest.replace(/^\s+/, '').length
    this.next = ''
    this.kind = 'end'
    if (rest.trim()) throw new FormulaFault('sign', this.at, rest.trim().charAt(0))
  }

  /** @param {...string} signs @return {string} the sign that was taken; empty if none of these is next */
  take(...signs) {
    const sign = this.kind === 'sign' && signs.includes(this.next) ? this.next : ''
    if (sign) this.advance()
    return sign
  }

  /** @return {!Term} */
  comparison() {
    if (++this.depth > DEEPEST) throw new FormulaFault('deep', this.at, this.next)
    let term = this.sum()
    const at = this.at
    const sign = this.take('<', '<=', '>', '>=', '=')
    if (sign) term = made(sign, at, [term, this.sum()])
    this.depth--
    return term
  }

  /** @return {!Term} */
  sum() {
    let term = this.product()
    for (let at = this.at, sign = this.take('+', '-'); sign; at = this.at, sign = this.take('+', '-')) {
      term = made(sign, at, [term, this.product()])
    }
    return term
  }

  /** @return {!Term} */
  product() {
    let term = this.factor()
    for (let at = this.at, sign = this.take('*', '/'); sign; at = this.at, sign = this.take('*', '/')) {
      term = made(sign, at, [term, this.factor()])
    }
    return term
  }

  /** @return {!Term} */
  factor() {
    const at = this.at
    return this.take('-') ? made('-', at, [made('number', at, []), this.atom()]) : this.atom()
  }

  /** @return {!Term} */
  atom() {
    const { at, next, kind } = this
    if (this.take('(')) {
      const inner = this.comparison()
      this.close()
      return inner
    }
    if (kind !== 'number' && kind !== 'name') throw new FormulaFault(kind === 'end' ? 'end' : 'sign', at, next)
    this.advance()
    if (kind === 'number') return made('number', at, [], Number(next))
    return this.take('(') ? this.call(next, at) : made('name', at, [], 0, next)
  }

  /** @param {string} name @param {number} at @return {!Term} */
  call(name, at) {
    const takes = Object.prototype.hasOwnProperty.call(FUNCTIONS, name) ? FUNCTIONS[name] : null
    if (!takes) throw new FormulaFault('function', at, name)
    const args = [this.comparison()]
    while (this.take(',')) args.push(this.comparison())
    this.close()
    if (args.length < takes[0] || args.length > takes[1]) throw new FormulaFault('arguments', at, name)
    return made(name, at, args)
  }

  close() {
    if (!this.take(')')) throw new FormulaFault('close', this.at, this.next)
  }
}

/** @param {string} op @param {number} at @param {!Array<!Term>} args @param {number=} number @param {string=} name @return {!Term} */
function made(op, at, args, number = 0, name = '') {
  return { op, number, name, at, args }
}

/**
 * Reads a formula.
 * @param {string} text
 * @return {!Term}
 * @throws {!FormulaFault}
 */
export function parsed(text) {
  const reader = new Reader(text)
  const term = reader.comparison()
  if (reader.kind !== 'end') throw new FormulaFault('sign', reader.at, reader.next)
  return term
}

/**
 * All names in a formula, with their places.
 * @param {!Term} term
 * @return {!Array<{name: string, at: number}>}
 */
export function namesIn(term) {
  const own = term.op === 'name' ? [{ name: term.name, at: term.at }] : []
  return term.args.reduce((all, arg) => all.concat(namesIn(arg)), own)
}

/**
 * The value of a formula; no finite number where there is none.
 * @param {!Term} term
 * @param {!Map<string, number>} values by name
 * @return {number}
 */
export function valueOf(term, values) {
  const { op, args } = term
  if (op === 'number') return term.number
  if (op === 'name') return /** @type {number} */ (values.has(term.name) ? values.get(term.name) : NaN)
  if (op === 'if') return valueOf(args[valueOf(args[0], values) ? 1 : 2], values)
  if (op === 'min' || op === 'max') return Math[op](...args.map((arg) => valueOf(arg, values)))
  const a = valueOf(args[0], values)
  const b = args.length > 1 ? valueOf(args[1], values) : NaN
  switch (op) {
    case '+':
      return a + b
    case '-':
      return a - b
    case '*':
      return a * b
    case '/':
      return a / b
    case '<':
      return Number(a < b)
    case '<=':
      return Number(a <= b)
    case '>':
      return Number(a > b)
    case '>=':
      return Number(a >= b)
    case '=':
      return Number(a === b)
    case 'ceil':
      return Math.ceil(a)
    case 'floor':
      return Math.floor(a)
    default:
      return Math.round(a)
  }
}
