import { dataOf, PanelInputs, PanelData } from './panel-inputs.js'
import { make } from '../../shared/dom.js'
import { Criterion, verdict } from '../../rules/tree/score.js'

/** @param {!Element} root a scorecard whose weights readers may change */
export function startScorecard(root) {
  const data = /** @type {{names: !Array<string>, criteria: !Array<!Criterion>}} */ (dataOf(root))
  new PanelInputs(root, /** @type {!PanelData} */ (data), data.names.length, (panel) => {
    const weights = panel.data.inputs.map((input) => /** @type {number} */ (panel.values.get(input.id)))
    const { sums, lines } = verdict(data.names, data.criteria, weights, panel.say)
    const rows = panel.part('sums').children
    sums.forEach(({ share, text }, i) => {
      rows[i].querySelector('rect').setAttribute('width', String(share))
      rows[i].lastElementChild.textContent = text
    })
    panel.part('verdict').replaceChildren(...lines.map((line) => make('p', {}, line)))
  })
}
