/** The drawing of a calculator: what a case costs at each volume, both on logarithmic scales. */

/**
 * A piece of a drawing: a line by its path, or a text.
 * @typedef {{kind: string, look: string, d: string, x: number, y: number, text: string}}
 */
export let Shape

const LEFT = 56
const RIGHT = 316
const TOP = 12
const BOTTOM = 246

/** Least way between two numbers at the ends of lines. */
const GAP = 15

/** Tenfolds drawn to either side of the reader's volume. */
const REACH = 2

/** Steps of the scale of money; what costs less is drawn at the foot. */
const MOST_STEPS = 7

/**
 * @param {!Array<number>} volumes rising
 * @param {!Array<!Array<number>>} costs of a thousand cases at each volume, for each option
 * @param {!Array<string>} hues of the options
 * @param {number} volume the reader's
 * @param {!Array<number>} range lowest and highest cost that the scale has to hold
 * @param {function(number): string} money
 * @param {function(number): string} count
 * @param {string} here what marks the reader's volume
 * @return {!Array<!Shape>}
 */
export function drawn(volumes, costs, hues, volume, range, money, count, here) {
  const middle = Math.round(log(Math.max(volume, 1)))
  const [from, to] = [middle - REACH, middle + REACH]
  const high = Math.max(Math.ceil(log(range[1])), -6)
  const low = Math.max(Math.min(Math.floor(log(range[0])), high - 1), high - MOST_STEPS)
  const x = (/** @type {number} */ value) => LEFT + ((log(value) - from) / (to - from)) * (RIGHT - LEFT)
  const y = (/** @type {number} */ value) => BOTTOM - ((Math.max(log(value), low) - low) / (high - low)) * (BOTTOM - TOP)
  const shapes = []
  for (let step = low; step <= high; step++) {
    // Few steps leave room for those between them.
    for (const part of high - low < 3 && step < high ? [1, 2, 5] : [1]) {
      const at = y(part * Math.pow(10, step))
      shapes.push(line('chart__grid', `M${LEFT} ${at.toFixed(1)}H${RIGHT}`), text('chart__money', LEFT - 6, at + 4.5, money(part * Math.pow(10, step))))
    }
  }
  for (let step = from; step <= to; step += 2) shapes.push(text('chart__volume', x(Math.pow(10, step)), BOTTOM + 20, count(Math.pow(10, step))))
  if (volume > 0) shapes.push(line('chart__here', `M${x(volume).toFixed(1)} ${TOP}V${BOTTOM}`), text('chart__volume', x(volume), BOTTOM + 38, here))
  const ends = []
  costs.forEach((row, i) => {
    const points = volumes.map((one, j) => [x(one), y(row[j])]).filter((point) => point[0] >= LEFT - 0.1 && point[0] <= RIGHT + 0.1 && isFinite(point[1]))
    if (!points.length) return
    shapes.push(line('chart__line ' + hues[i], path(points)))
    ends.push({ i, y: points[points.length - 1][1] })
  })
  apart(ends).forEach((end) => shapes.push(text('chart__number ' + hues[end.i], RIGHT + 6, end.y + 4.5, String(end.i + 1))))
  return shapes
}

/**
 * The path through these points, without those that lie on a level line.
 * @param {!Array<!Array<number>>} points
 * @return {string}
 */
function path(points) {
  const at = points.map((point) => point.map((value) => value.toFixed(1)))
  const kept = at.filter(([, y], i) => !i || i === at.length - 1 || y !== at[i - 1][1] || y !== at[i + 1][1])
  return 'M' + kept.map(([x, y]) => x + ' ' + y).join('L')
}

/**
 * Moves numbers away from each other, as little as need be, and keeps them in the drawing.
 * @param {!Array<{i: number, y: number}>} ends
 * @return {!Array<{i: number, y: number}>}
 */
function apart(ends) {
  const sorted = ends.sort((a, b) => a.y - b.y || a.i - b.i)
  sorted.forEach((end, i) => (end.y = i ? Math.max(end.y, sorted[i - 1].y + GAP) : end.y))
  for (let i = sorted.length - 1, most = BOTTOM; i >= 0; most = sorted[i].y - GAP, i--) sorted[i].y = Math.min(sorted[i].y, most)
  return sorted
}

/** @param {number} value @return {number} */
function log(value) {
  return Math.log(value) / Math.LN10
}

/** @param {string} look @param {string} d @return {!Shape} */
function line(look, d) {
  return { kind: 'line', look, d, x: 0, y: 0, text: '' }
}

/** @param {string} look @param {number} x @param {number} y @param {string} words @return {!Shape} */
function text(look, x, y, words) {
  return { kind: 'text', look, d: '', x: Math.round(x * 10) / 10, y: Math.round(y * 10) / 10, text: words }
}
