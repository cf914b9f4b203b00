/**
 * Narrows the materials on the page down to what is chosen, says how many are left of what is there, and keeps the choice
 * in the address. The list is whole without this. What an entry can be found by stands on it as it stands in the address, in words that need
 * no quoting: `data-found-by="kind=slides kind=video person=ada-example"`.
 */
const offerNarrowing = (form: HTMLFormElement, status: HTMLElement): void => {
  const entries = document.querySelectorAll<HTMLElement>('[data-found-by]')
  const narrow = (): void => {
    const chosen = [...new FormData(form).values()].filter(Boolean)
    const fitting = `li${chosen.map((value) => `[data-found-by~="${value}"]`).join('')}`
    let left = 0
    for (const entry of entries) {
      entry.hidden = !entry.matches(fitting)
      if (!entry.hidden) left++
    }
    status.textContent = `Showing ${left} of ${status.dataset.of}`
    history.replaceState(0, '', location.pathname + (chosen[0] ? `?${chosen.join('&')}` : ''))
  }
  const asked = location.search.split(/[?&]/)
  for (const option of form.querySelectorAll('option')) option.selected ||= asked.includes(option.value)
  form.inert = false
  form.onchange = form.onreset = () => setTimeout(narrow) // a reset is told of before it is done
  narrow()
  form.querySelector('details')?.toggleAttribute('open', location.search !== '') // the address has what was chosen, and no more
}

const [form] = document.forms
const status = document.querySelector('output')
if (form && status) offerNarrowing(form, status)
