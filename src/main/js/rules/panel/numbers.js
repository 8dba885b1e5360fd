/** Numbers as readers of a language write them, the same in the build and in every browser. */

import { Say } from '../words.js'

/** No longer text is a number. */
const LONGEST_NUMBER = 40

/** Numbers in the words of the interface: `number.point`, `number.group` and `number.money`. */
export class Numbers {
  /** @param {Say} say @param {string} currency */
  constructor(say, currency) {
    /** @const */ this.say = say
    /** @const */ this.currency = currency
    /** @const */ this.point = say('number.point')
    /** @const */ this.group = say('number.group')
  }

  /**
   * @param {number} value
   * @param {number} digits after the point
   * @return {string}
   */
  fixed(value, digits) {
    const [whole, decimals] = Math.abs(value).toFixed(digits).split('.')
    const grouped = whole.replace(/\B(?=(\d{3})+$)/g, this.group)
    return (value < 0 ? '\u2212' : '') + grouped + (decimals ? this.point + decimals : '')
  }

  /**
   * A number as a reader might write it: no digits that say nothing.
   * @param {number} value
   * @return {string}
   */
  plain(value) {
    const digits = (String(Math.round(value * 1e6) / 1e6).split('.')[1] || '').length
    return this.fixed(value, Math.min(digits, 6))
  }

  /**
   * Three digits that count.
   * @param {number} value
   * @return {string}
   */
  rough(value) {
    return this.plain(value && Number(value.toPrecision(3)))
  }

  /** @param {number} value @return {string} */
  money(value) {
    const size = Math.abs(value)
    const digits = size >= 99.995 || !value ? 0 : size >= 0.995 ? 2 : 3
    // A price by the token is a part of a cent.
    const isTiny = value && size < 0.0995
    return this.say('number.money', this.currency, isTiny ? this.plain(Number(value.toPrecision(2))) : this.fixed(value, digits))
  }

  /**
   * What a reader wrote. A mark between groups of three digits counts as such only where all groups are whole: nobody's 1,5 is fifteen.
   * @param {string} text
   * @return {number} NaN where it is no number
   */
  read(text) {
    const bare = text.replace(/[\s\u00a0\u202f']/g, '').replace('\u2212', '-')
    const [whole, decimals, ...rest] = bare.split(this.point)
    const [first, ...groups] = whole.split(this.group)
    const grouped = groups.length > 0 && /^-?\d{1,3}$/.test(first) && groups.every((group) => /^\d{3}$/.test(group))
    const digits = (grouped ? first + groups.join('') : whole) + (decimals === undefined ? '' : '.' + decimals)
    return text.length <= LONGEST_NUMBER && !rest.length && /^-?(\d+\.?\d*|\.\d+)$/.test(digits) ? Number(digits) : NaN
  }
}
