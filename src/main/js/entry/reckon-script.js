/** What the build runs of panels: the same rules that serve the browser. Texts in, plain values out. */

import { FormulaFault, namesIn, parsed } from '../rules/panel/formula.js'
import { CalculatorData, Model } from '../rules/panel/model.js'
import { Numbers } from '../rules/panel/numbers.js'
import { findings } from '../rules/panel/findings.js'
import { Criterion, verdict } from '../rules/tree/score.js'
import { speaker } from '../rules/words.js'

/** @param {!CalculatorData} data @return {!Map<string, number>} */
function defaults(data) {
  const values = new Map()
  data.inputs.forEach((input) => values.set(input.id, input.value))
  return values
}

Object.assign(globalThis, {
  fingerpost: {
    /**
     * Names in a formula, or what is wrong with it.
     * @param {string} formula
     * @return {{kind: string, at: number, found: string, names: !Array<{name: string, at: number}>}}
     */
    formula: (formula) => {
      try {
        return { kind: '', at: 0, found: '', names: namesIn(parsed(formula)) }
      } catch (fault) {
        if (!(fault instanceof FormulaFault)) throw fault
        return { kind: fault.kind, at: fault.at, found: fault.found, names: [] }
      }
    },
    /**
     * Costs with the inputs as they are, or with others.
     * @param {string} json of a calculator
     * @param {string=} changed JSON of inputs
     */
    costs: (json, changed = '{}') => {
      const data = /** @type {!CalculatorData} */ (JSON.parse(json))
      const values = defaults(data)
      const other = /** @type {!Object<string, number>} */ (JSON.parse(changed))
      Object.keys(other).forEach((id) => values.set(id, other[id]))
      return new Model(data).costs(values)
    },
    /**
     * @param {string} json of a calculator
     * @param {string} words
     */
    answer: (json, words) => {
      const data = /** @type {!CalculatorData} */ (JSON.parse(json))
      const made = data.inputs.some((input) => !!input.made)
      return findings(new Model(data), defaults(data), 0, made, speaker(/** @type {!Object<string, string>} */ (JSON.parse(words))))
    },
    /**
     * A number as a reader wrote it.
     * @param {string} text
     * @param {string} words
     */
    number: (text, words) => new Numbers(speaker(/** @type {!Object<string, string>} */ (JSON.parse(words))), '').read(text),
    /**
     * @param {string} json of a scorecard
     * @param {string} words
     */
    verdict: (json, words) => {
      const data = /** @type {{names: !Array<string>, criteria: !Array<!Criterion>}} */ (JSON.parse(json))
      const weights = data.criteria.map((criterion) => criterion.weight)
      return verdict(data.names, data.criteria, weights, speaker(/** @type {!Object<string, string>} */ (JSON.parse(words))))
    },
  },
})
