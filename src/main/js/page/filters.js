import { decoded } from '../shared/page-address.js'

/** What is shown or hidden as a whole: an item of a list, or a term with what explains it.
 * @typedef {!Array<!Element>}
 */
let Filtered

/**
 * Narrows a list down: by what its entries have, and by words in them. What is chosen stands in the fragment of the address, so that it
 * can be passed on; without a script the list is whole.
 *
 * @param {!Element} root the form; the list follows it, as a whole, in groups, or as definitions in a text
 */
export function startFilters(root) {
  const form = /** @type {!HTMLFormElement} */ (root)
  const selects = /** @type {!Array<!HTMLSelectElement>} */ ([...form.querySelectorAll('select')])
  const field = /** @type {?HTMLInputElement} */ (form.querySelector('input'))
  const controls = /** @type {!Array<!HTMLSelectElement|!HTMLInputElement>} */ ([...(field ? [field] : []), ...selects])
  const list = form.nextElementSibling
  const groups = [...list.querySelectorAll('[data-group]')]
  const entries = entriesOf(list, groups.length > 0)
  const texts = new Map(field ? entries.map((entry) => [entry, bare(entry.map((part) => part.textContent).join(' '))]) : [])
  const reset = form.querySelector('[type=reset]')
  const status = form.querySelector('.filters__count')
  const letters = document.querySelector('.letters')
  const words = form.dataset

  /**
   * @param {!Filtered} entry
   * @param {?HTMLSelectElement=} but
   * @return {boolean} whether the entry has all that is chosen, one choice set aside
   */
  const fits = (entry, but) => selects.every((select) => select === but || !select.value || has(entry[0], select.name, select.value))

  const narrow = () => {
    const asked = field ? bare(field.value).split(/\s+/) : []
    const said = entries.filter((entry) => asked.every((word) => (texts.get(entry) || '').includes(word)))
    const shown = said.filter((entry) => fits(entry))
    entries.forEach((entry) => entry.forEach((part) => part.toggleAttribute('hidden', !shown.includes(entry))))
    groups.forEach((group) => group.toggleAttribute('hidden', !shown.some((entry) => group.contains(entry[0]))))
    selects.forEach((select) => {
      const left = said.filter((entry) => fits(entry, select))
      ;[...select.options].slice(1).forEach((option) => {
        const count = left.filter((entry) => has(entry[0], select.name, option.value)).length
        option.textContent = `${option.dataset['label']} (${count})`
        option.disabled = !count && !option.selected
      })
    })
    const chosen = controls.some((control) => control.value.trim())
    reset.toggleAttribute('hidden', !chosen)
    // A letter may lead to what is hidden now.
    if (letters) letters.toggleAttribute('hidden', chosen)
    const text = chosen ? (shown.length ? words['count'] : words['none']) || '' : ''
    status.textContent = text.replace('{0}', String(shown.length)).replace('{1}', String(entries.length))
  }

  const read = () => {
    const chosen = new Map(location.hash.slice(1).split('&').map((pair) => /** @type {!Array<string>} */ (pair.split('='))))
    selects.forEach((select) => {
      const value = fromForm(chosen.get(select.name) || '')
      const option = [...select.options].find((one) => value && fromForm(one.value) === value)
      select.value = option ? option.value : ''
    })
    if (field) field.value = fromForm(chosen.get(field.name) || '')
    narrow()
  }

  form.addEventListener('input', narrow)
  form.addEventListener('change', () => {
    narrow()
    const chosen = controls.filter((control) => control.value.trim())
    rememberFilters(chosen.map((control) => `${control.name}=${control === field ? encodeURIComponent(control.value.trim()) : control.value}`).join('&'))
  })
  form.addEventListener('reset', (event) => {
    event.preventDefault()
    controls.forEach((control) => { control.value = '' })
    narrow()
    rememberFilters('')
    controls[0].focus()
  })
  form.addEventListener('submit', (event) => event.preventDefault())
  window.addEventListener('hashchange', read)
  read()
  form.removeAttribute('hidden')
}

/**
 * @param {!Element} list
 * @param {boolean} isGrouped
 * @return {!Array<!Filtered>}
 */
function entriesOf(list, isGrouped) {
  if (isGrouped) return [...list.querySelectorAll('li')].map((item) => [item])
  if (/^[OU]L$/.test(list.tagName)) return [...list.children].map((item) => [item])
  /** @type {!Array<!Filtered>} */
  const entries = []
  list.querySelectorAll('dl > *').forEach((part) => {
    const before = part.previousElementSibling
    const isFirst = part.tagName === 'DT' && !(before && before.tagName === 'DT')
    if (isFirst) entries.push([part])
    else if (entries.length) entries[entries.length - 1].push(part)
  })
  return entries
}

/** @param {string} text @return {string} without capitals and marks */
function bare(text) {
  return text.normalize('NFD').replace(/\p{M}+/gu, '').toLowerCase().trim()
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
function fromForm(value) {
  return decoded(value.replace(/\+/g, ' '))
}

/** @param {string} fragment */
function rememberFilters(fragment) {
  try {
    history.replaceState(null, '', fragment ? '#' + fragment : location.pathname + location.search)
  } catch {
    // Some browsers refuse this from disk: the list is narrowed down all the same.
  }
}
