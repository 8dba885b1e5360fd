/** @type {!Map<string, !Array<function()>>} by name: shows the tabs of this name, in every set of this page */
const tabsByName = new Map()

/**
 * Shows one tab at a time. Tabs of one name go together: who picks a system in one place has picked it in all.
 *
 * @param {!Element} root
 */
export function startTabs(root) {
  const panels = /** @type {!Array<!HTMLElement>} */ ([...root.children].filter((panel) => panel.querySelector('.tab__name')))
  if (panels.length < 2) return
  const bar = document.createElement('div')
  bar.className = 'tabs__bar'
  bar.setAttribute('role', 'tablist')
  const number = [...document.querySelectorAll('.tabs')].indexOf(root)
  const tabs = panels.map((panel, i) => tab(panel, `fp-tab-${number}-${i}`))

  /** @param {number} chosen */
  const show = (chosen) => {
    tabs.forEach((tab, i) => {
      tab.setAttribute('aria-selected', String(i === chosen))
      tab.tabIndex = i === chosen ? 0 : -1
      // Found by the browser's own search, a tab opens.
      if (i === chosen) panels[i].removeAttribute('hidden')
      else panels[i].setAttribute('hidden', 'until-found')
    })
  }
  /** @param {number} chosen */
  const pick = (chosen) => {
    const top = bar.getBoundingClientRect().top
    ;(tabsByName.get(tabs[chosen].textContent) || []).forEach((also) => also())
    // Sets above this one may have changed in height.
    window.scrollBy(0, bar.getBoundingClientRect().top - top)
  }

  tabs.forEach((tab, i) => {
    tabsByName.set(tab.textContent, [...(tabsByName.get(tab.textContent) || []), () => show(i)])
    tab.addEventListener('click', () => pick(i))
    tab.addEventListener('keydown', (event) => {
      const to = target(/** @type {!KeyboardEvent} */ (event), i, tabs.length)
      if (to < 0) return
      event.preventDefault()
      pick(to)
      tabs[to].focus()
    })
    panels[i].addEventListener('beforematch', () => pick(i))
    bar.append(tab)
  })
  const toTarget = () => {
    const id = location.hash.slice(1)
    const place = id ? document.getElementById(id) : null
    const at = panels.findIndex((panel) => panel.contains(place))
    if (!place || at < 0) return
    show(at)
    place.scrollIntoView()
  }
  root.prepend(bar)
  root.classList.add('is-on')
  show(0)
  window.addEventListener('hashchange', toTarget)
  toTarget()
}

/**
 * @param {!HTMLElement} panel
 * @param {string} id
 * @return {!HTMLElement}
 */
function tab(panel, id) {
  const button = /** @type {!HTMLButtonElement} */ (document.createElement('button'))
  button.type = 'button'
  button.id = id
  button.setAttribute('role', 'tab')
  button.textContent = panel.querySelector('.tab__name').textContent
  panel.id = panel.id || id + '-panel'
  button.setAttribute('aria-controls', panel.id)
  panel.setAttribute('role', 'tabpanel')
  panel.setAttribute('aria-labelledby', id)
  panel.tabIndex = 0
  return button
}

/**
 * @param {!KeyboardEvent} event
 * @param {number} at
 * @param {number} count
 * @return {number} the tab to go to; -1 for none
 */
function target(event, at, count) {
  const onward = document.documentElement.dir === 'rtl' ? 'ArrowLeft' : 'ArrowRight'
  const back = onward === 'ArrowRight' ? 'ArrowLeft' : 'ArrowRight'
  if (event.key === onward) return (at + 1) % count
  if (event.key === back) return (at + count - 1) % count
  if (event.key === 'Home') return 0
  return event.key === 'End' ? count - 1 : -1
}
