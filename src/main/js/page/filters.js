import { decoded } from '../shared/page-address.js'

/**
 * Narrows a list of pages down. What is chosen stands in the fragment of the address, so that it can be passed on; without a
 * script the list is whole.
 *
 * @param {!Element} root the form; the list follows it, as a whole or in groups
 */
export function startFilters(root) {
  const form = /** @type {!HTMLFormElement} */ (root)
  const selects = /** @type {!Array<!HTMLSelectElement>} */ ([...form.querySelectorAll('select')])
  const list = form.nextElementSibling
  const groups = [...list.querySelectorAll('[data-group]')]
  const items = /** @type {!Array<!HTMLElement>} */ ([...(groups.length ? list.querySelectorAll('li') : list.children)])
  const reset = form.querySelector('[type=reset]')
  const status = form.querySelector('[role=status]')
  const words = form.dataset

  /**
   * @param {!Element} item
   * @param {?HTMLSelectElement=} but
   * @return {boolean} whether the item has all that is chosen, one choice set aside
   */
  const fits = (item, but) => selects.every((select) => select === but || !select.value || has(item, select.name, select.value))

  const narrow = () => {
    const shown = items.filter((item) => fits(item))
    items.forEach((item) => item.toggleAttribute('hidden', !shown.includes(item)))
    groups.forEach((group) => group.toggleAttribute('hidden', !shown.some((item) => group.contains(item))))
    selects.forEach((select) => {
      const left = items.filter((item) => fits(item, select))
      ;[...select.options].slice(1).forEach((option) => {
        const count = left.filter((item) => has(item, select.name, option.value)).length
        option.textContent = `${option.dataset['label']} (${count})`
        option.disabled = !count && !option.selected
      })
    })
    const chosen = selects.some((select) => select.value)
    reset.toggleAttribute('hidden', !chosen)
    const text = chosen ? (shown.length ? words['count'] : words['none']) || '' : ''
    status.textContent = text.replace('{0}', String(shown.length)).replace('{1}', String(items.length))
  }

  const read = () => {
    const chosen = new Map(location.hash.slice(1).split('&').map((pair) => /** @type {!Array<string>} */ (pair.split('='))))
    selects.forEach((select) => {
      const value = plain(chosen.get(select.name) || '')
      const option = [...select.options].find((one) => value && plain(one.value) === value)
      select.value = option ? option.value : ''
    })
    narrow()
  }

  form.addEventListener('change', () => {
    narrow()
    remember(selects.filter((select) => select.value).map((select) => `${select.name}=${select.value}`).join('&'))
  })
  form.addEventListener('reset', (event) => {
    event.preventDefault()
    selects.forEach((select) => { select.value = '' })
    narrow()
    remember('')
    selects[0].focus()
  })
  form.addEventListener('submit', (event) => event.preventDefault())
  window.addEventListener('hashchange', read)
  read()
  form.removeAttribute('hidden')
}

/**
 * @param {!Element} item
 * @param {string} name
 * @param {string} value
 * @return {boolean}
 */
function has(item, name, value) {
  return (item.getAttribute('data-' + name) || '').split(' ').includes(value)
}

/** @param {string} value @return {string} a plus, as forms write it, is a space */
function plain(value) {
  return decoded(value.replace(/\+/g, ' '))
}

/** @param {string} fragment */
function remember(fragment) {
  try {
    history.replaceState(null, '', fragment ? '#' + fragment : location.pathname + location.search)
  } catch {
    // Some browsers refuse this from disk: the list is narrowed down all the same.
  }
}
