/** Chance from a seed, the same on every machine: a failure names its seed. */
export class Random {
  /** @param {number} seed */
  constructor(seed) {
    this.state = seed
  }

  /** @returns {number} from 0 to 1, 1 left out (mulberry32) */
  next() {
    this.state = (this.state + 0x6d2b79f5) | 0
    let mixed = Math.imul(this.state ^ (this.state >>> 15), 1 | this.state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }

  /** @param {number} below @returns {number} a whole number from 0 on */
  int(below) {
    return Math.floor(this.next() * below)
  }

  /** @param {string|!Array} items @returns {*} one of them */
  pick(items) {
    return items[this.int(items.length)]
  }

  /** @param {number} one in so many @returns {boolean} */
  chance(one) {
    return this.int(one) === 0
  }
}
