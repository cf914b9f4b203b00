/** The part of Pagefind’s browser interface that this page uses (pagefind.app/docs/api). */
interface Pagefind {
  init(): Promise<void>
  filters(): Promise<Record<string, Record<string, number>>>
  debouncedSearch(
    query: string | null,
    options: { filters: Record<string, string> },
    milliseconds?: number,
  ): Promise<{ results: readonly { data(): Promise<Result> }[] } | null>
}

interface Result {
  readonly url: string
  readonly meta: { readonly title?: string; readonly kind?: string; readonly date?: string }
  /** Escaped text with `<mark>` around what matched. */
  readonly excerpt: string
}

const most = 20
const filterNames = ['kind', 'year'] as const

/** The index lies beside the folder of this script, wherever the site is mounted. */
const bundle = new URL('../pagefind/pagefind.js', import.meta.url).href

const element = <E extends HTMLElement>(selector: string): E => {
  const found = document.querySelector<E>(selector)
  if (!found) throw new Error(`The search page has no ${selector}.`)
  return found
}

/** The excerpt as nodes: text and marks and nothing else, whatever it holds. */
const marked = (excerpt: string): readonly Node[] =>
  [...new DOMParser().parseFromString(excerpt, 'text/html').body.childNodes].map((node) => {
    const text = node.textContent ?? ''
    if (node.nodeName !== 'MARK') return document.createTextNode(text)
    const mark = document.createElement('mark')
    mark.textContent = text
    return mark
  })

const entry = ({ url, meta, excerpt }: Result): HTMLLIElement => {
  const item = document.createElement('li')
  const link = document.createElement('a')
  link.href = url
  link.textContent = meta.title ?? url
  const facts = document.createElement('p')
  facts.className = 'quiet'
  facts.textContent = [meta.kind, meta.date].filter(Boolean).join(' · ')
  const words = document.createElement('p')
  words.append(...marked(excerpt))
  item.append(link, facts, words)
  return item
}

const start = async (): Promise<void> => {
  const form = element<HTMLFormElement>('[data-search]')
  const input = element<HTMLInputElement>('#q')
  const status = element('[data-search-status]')
  const list = element('[data-search-results]')
  const selects = filterNames.map((name) => element<HTMLSelectElement>(`#${name}`))

  const pagefind: Pagefind = await import(bundle)
  await pagefind.init()
  const known = await pagefind.filters()
  for (const select of selects)
    for (const value of Object.keys(known[select.name] ?? {}).sort()) select.append(new Option(value, value))

  const readAddress = (): void => {
    const state = new URLSearchParams(location.search)
    input.value = state.get('q') ?? ''
    for (const select of selects) {
      select.value = state.get(select.name) ?? ''
      if (select.selectedIndex < 0) select.value = ''
    }
  }
  const writeAddress = (): void => {
    const state = new URLSearchParams()
    if (input.value.trim()) state.set('q', input.value.trim())
    for (const { name, value } of selects) if (value) state.set(name, value)
    const query = state.toString()
    history.replaceState(null, '', query ? `?${query}` : location.pathname)
  }

  const search = async (): Promise<void> => {
    const query = input.value.trim()
    const filters = Object.fromEntries(
      selects.filter(({ value }) => value).map(({ name, value }) => [name, value]),
    )
    if (!query && Object.keys(filters).length === 0) {
      status.textContent = ''
      list.replaceChildren()
      return
    }
    const found = await pagefind.debouncedSearch(query || null, { filters }, 150)
    if (found === null) return // a newer search is on its way
    const results = await Promise.all(found.results.slice(0, most).map((result) => result.data()))
    const count = found.results.length
    const what = query ? ` for “${query}”` : ''
    status.textContent =
      count === 0
        ? `Nothing was found${what}. Try another word, or look through the lists below.`
        : `${count} ${count === 1 ? 'result' : 'results'}${what}${count > most ? `, the first ${most} of them here` : ''}.`
    list.replaceChildren(...results.map(entry))
  }

  const change = (): void => {
    writeAddress()
    void search()
  }
  form.addEventListener('input', change)
  form.addEventListener('submit', (event) => {
    event.preventDefault()
    change()
  })
  addEventListener('popstate', () => {
    readAddress()
    void search()
  })
  form.inert = false
  readAddress()
  await search()
}

start().catch(() => {
  element('[data-search]').hidden = true
  element('[data-search-status]').textContent =
    'Search cannot be loaded here. The lists below lead to everything on this site.'
})
