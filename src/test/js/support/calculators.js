import { Model } from '#rules/panel/model.js'

/** Buying against renting, by the month: a machine for 100 a month and 1200 to set up, or 2 for each case. */
export const DATA = {
  id: 'c',
  currency: '€',
  volume: 'cases',
  loss: undefined,
  inputs: [
    { id: 'cases', value: 100, from: 0, to: 1e9, made: true },
    { id: 'price', value: 2, from: 0, to: 100 },
    { id: 'worth', value: 10, from: 0, to: 100 },
  ],
  sums: [{ id: 'rent', formula: 'cases * price' }],
  options: [
    { name: 'Rent', running: 'rent' },
    { name: 'Buy', running: '100', setup: '1200' },
  ],
}

/** The same with mistakes that cost: renting is right in 90 of a hundred cases, buying in all. */
export const WITH_LOSS = {
  ...DATA,
  loss: 'worth',
  options: [{ ...DATA.options[0], right: '90' }, DATA.options[1]],
}

/** @returns {!Model} */
export const model = (data) => new Model(data)

/** @returns {!Map<string, number>} inputs as they are at first, some of them changed */
export const inputs = (changed = {}) => new Map(Object.entries({ cases: 100, price: 2, worth: 10, ...changed }))
