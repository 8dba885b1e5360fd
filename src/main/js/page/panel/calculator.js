import { Shape } from '../../rules/panel/chart.js'
import { CalculatorData, Input, Model } from '../../rules/panel/model.js'
import { dataOf, PanelInputs, PanelData } from './panel-inputs.js'
import { Cell, findings } from '../../rules/panel/findings.js'
import { make } from '../../shared/dom.js'

const SVG = 'http://www.w3.org/2000/svg'

/** @param {!Element} root a calculator whose inputs readers may change */
export function startCalculator(root) {
  const data = /** @type {!CalculatorData} */ (dataOf(root))
  const model = new Model(data)
  const base = /** @type {!HTMLSelectElement} */ (root.querySelector('[data-part="base"]'))
  const panel = new PanelInputs(root, /** @type {!PanelData} */ (data), data.options.length, (panel) => {
    const made = data.inputs.some((/** @type {!Input} */ input) => !!input.made && panel.values.get(input.id) === input.value)
    const told = findings(model, panel.values, panel.base, made, panel.say)
    base.value = String(panel.base)
    panel.part('verdict').replaceChildren(...told.lines.map((line) => make('p', {}, line)))
    rows(panel.part('costs')).forEach((row, i) => {
      row.classList.toggle('is-best', i === told.best)
      fillRow(row, told.costs[i])
    })
    rows(panel.part('against')).forEach((row, i) => {
      row.toggleAttribute('hidden', i === panel.base)
      fillRow(row, told.against[i])
    })
    root.querySelectorAll('[data-part="chart"]').forEach((chart, i) => chart.replaceChildren(...told.charts[i].map(shape)))
  })
  base.disabled = false
  base.addEventListener('change', () => {
    panel.base = Number(base.value)
    panel.draw(panel)
    panel.keep()
  })
}

/** @param {!Element} table @return {!Array<!Element>} */
function rows(table) {
  return [...table.querySelectorAll('tbody tr')]
}

/** @param {!Element} row @param {!Array<!Cell>} cells */
function fillRow(row, cells) {
  row.querySelectorAll('td').forEach((td, i) => {
    const { value, text } = cells[i] || { text: '' }
    const words = document.createTextNode(text)
    const cell = value === undefined ? words : make('data', { value: String(value) }, words)
    // What stays the same is let be: of too many changes at once screen readers tell none.
    if (!cell.isEqualNode(td.firstChild)) td.replaceChildren(cell)
  })
}

/** @param {!Shape} of @return {!Element} */
function shape(of) {
  const element = document.createElementNS(SVG, of.kind === 'line' ? 'path' : 'text')
  const attributes = of.kind === 'line' ? { 'class': of.look, 'd': of.d } : { 'class': of.look, 'x': of.x, 'y': of.y }
  Object.entries(attributes).forEach(([key, value]) => element.setAttribute(key, String(value)))
  element.append(of.text)
  return element
}
