import { applyLook, chosenLook, rememberLook } from '../shared/color-scheme.js'

/**
 * The choice of colours in the footer; without a script there is nothing to choose, so it is shown here.
 *
 * @param {!Element} root the form
 */
export function startColorChoice(root) {
  const inputs = /** @type {!NodeList<!HTMLInputElement>} */ (root.querySelectorAll('input'))
  const chosen = chosenLook()
  inputs.forEach((input) => {
    input.checked = input.value === chosen
    input.addEventListener('change', () => {
      rememberLook(input.value)
      applyLook(input.value)
    })
  })
  root.removeAttribute('hidden')
}
