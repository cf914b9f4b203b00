import type { FacetsFile } from '../../scripts/search/facets.ts'
import { createEngine, type Found, folded } from './search/engine.ts'
import { type Choice, type Facets, readFacets } from './search/facets.ts'
import type { Fragment, Hit, Pagefind } from './search/pagefind.ts'
import { link, resultOf } from './search/results.ts'

/** How many results are shown at first, and with every request for more: each is a file to load. */
const batch = 10
/** What a word counts that stands in a title, a date … (`scripts/search/facts.ts`); body text counts about 1. */
const metaWeights = {
  title: 5,
  date: 4,
  kind: 3,
  people: 2,
  about: 1,
  status: 1,
  related: 0.3,
  from: 0.2,
  over: 0,
  'sign-up': 0,
  lang: 0,
}

/** How long nothing is typed before the count is announced: a screen reader would say every one of them. */
const rest = 400

/** Index and words lie beside the folder of this script, wherever the site is mounted. */
const fileOf = (path: string): string => new URL(`../${path}`, import.meta.url).href

const element = <E extends HTMLElement>(selector: string): E => {
  const found = document.querySelector<E>(selector)
  if (!found) throw new Error(`The search page has no ${selector}.`)
  return found
}

const form = element<HTMLFormElement>('[data-search]')
const input = element<HTMLInputElement>('#q')
const sort = element<HTMLSelectElement>('#sort')
const narrow = element<HTMLDetailsElement>('[data-search-narrow]')
const selects = [...form.querySelectorAll<HTMLSelectElement>('[data-facet]')]
const clear = element('[data-search-clear]')
const status = element('[data-search-status]')
const found = element('[data-search-found]')
const list = element('[data-search-results]')
const more = element<HTMLButtonElement>('[data-search-more]')
const nothing = element('[data-search-nothing]')
const browse = element('[data-search-browse]')
const elsewhere = document.querySelector<HTMLElement>('[data-search-elsewhere]')

/** Loads once, when it is first asked for. */
const once = <Value>(load: () => Promise<Value>): (() => Promise<Value>) => {
  let loaded: Promise<Value> | undefined
  return () => {
    loaded ??= load()
    return loaded
  }
}

const questionNow = (): string => input.value.trim()
const choiceNow = (): Choice =>
  new Map(selects.filter(({ value }) => value).map(({ name, value }) => [name, value]))

const readAddress = (): void => {
  const state = new URLSearchParams(location.search)
  input.value = (state.get('q') ?? '').slice(0, input.maxLength)
  sort.value = state.get('sort') === 'date' ? 'date' : ''
  for (const select of selects) {
    const value = state.get(select.name) ?? ''
    // Its values come with a file that may not be there yet.
    if (value && ![...select.options].some((option) => option.value === value))
      select.append(new Option(value, value))
    select.value = value
  }
  if (choiceNow().size > 0 || sort.value) narrow.open = true
}

const isAskedNow = (): boolean => questionNow() !== '' || choiceNow().size > 0 || sort.value !== ''

const addressNow = (): string => {
  const state = new URLSearchParams()
  if (questionNow()) state.set('q', questionNow())
  for (const [name, value] of choiceNow()) state.set(name, value)
  if (sort.value) state.set('sort', sort.value)
  const query = state.toString()
  return query ? `?${query}` : location.pathname
}

/** Every finished search is a place to come back to; what is half typed is not. */
const writeAddress = (isFinished: boolean): void => {
  if (addressNow() === (location.search || location.pathname)) return
  if (isFinished) history.pushState(null, '', addressNow())
  else history.replaceState(null, '', addressNow())
}

const inQuotes = (words: readonly string[]): string => words.map((word) => `“${word}”`).join(', ')

/** What was found, in words, and what was done with the question on the way. */
const tell = (
  count: number,
  { answered, missing, suggestion, isPartial }: Found,
): readonly (Node | string)[] => {
  const question = count > 0 && missing.length > 0 ? answered : questionNow()
  const total = count === 0 ? 'Nothing was found' : count === 1 ? '1 result' : `${count} results`
  const address = new URLSearchParams({ q: suggestion ?? '' })
  return [
    `${total}${question && ` for “${question}”`}.`,
    ...(missing.length > 0 && count > 0 ? [` No page says ${inQuotes(missing)}.`] : []),
    ...(isPartial && count > 0 ? [' No page has all of these words. These have some of them.'] : []),
    ...(suggestion ? [' Did you mean ', link(`?${address}`, suggestion), '?'] : []),
  ]
}

const optionsOf = (
  select: HTMLSelectElement,
  counts: ReadonlyMap<string, number>,
): readonly HTMLOptionElement[] => {
  const [any] = select.options
  const values = [...counts].filter(([value, count]) => count > 0 || value === select.value)
  const sorted = values.sort(([a], [b]) => (select.name === 'year' ? b.localeCompare(a) : a.localeCompare(b)))
  return [
    ...(any ? [any] : []),
    ...sorted.map(
      ([value, count]) => new Option(`${value} (${count})`, value, false, value === select.value),
    ),
  ]
}

/** A file of the engine or of the index did not come. */
const giveUp = (): void => {
  browse.hidden = false
  found.hidden = true
  if (elsewhere) elsewhere.dataset.needed = ''
  form.hidden = true
  status.textContent = 'Search cannot be loaded here. The lists below lead to everything on this site.'
}

const start = async (): Promise<void> => {
  const pagefind: Pagefind = await import(fileOf('pagefind/pagefind.js'))
  await pagefind.options({
    excerptLength: 24,
    excerptEllipsis: '…',
    ranking: { metaWeights },
  })
  await pagefind.init()
  const engine = createEngine({
    pagefind,
    language: document.documentElement.lang,
    synonyms: JSON.parse(form.dataset.synonyms ?? '[]'),
    words: once(async () => (await (await fetch(fileOf('search/words.txt'))).text()).split('\n')),
  })
  const facets = once(async (): Promise<Facets> => {
    const file: FacetsFile = await (await fetch(fileOf('search/facets.json'))).json()
    return readFacets(file)
  })
  const everything = once(async (): Promise<Found> => {
    const { results } = await pagefind.search(null)
    return { pages: results.map((hit) => ({ hit, score: 0 })), answered: '', missing: [], isPartial: false }
  })

  let searches = 0
  let announcing: ReturnType<typeof setTimeout> | undefined

  // Pagefind keeps one object for each page, and writes into it the passages of whatever was asked last.
  const load = (hits: readonly Hit[]): Promise<readonly Fragment[]> =>
    Promise.all(hits.slice(0, batch).map(async (hit) => ({ ...(await hit.data()) })))

  const show = async (hits: readonly Hit[]): Promise<void> => {
    const shown = list.children.length
    const results = (await load(hits.slice(shown))).map((fragment) => resultOf(fragment, Date.now()))
    list.append(...results)
    more.hidden = hits.length <= list.children.length
    results[0]?.querySelector('a')?.focus()
  }

  const announce = (words: readonly (Node | string)[]): void => {
    clearTimeout(announcing)
    const say = (): void => status.replaceChildren(...words)
    // The first words come together with the first results, which they would push down else.
    if (status.textContent) announcing = setTimeout(say, rest)
    else say()
  }

  const search = async (): Promise<void> => {
    const turn = ++searches
    found.ariaBusy = 'true'
    const question = questionNow()
    const choice = choiceNow()
    const isAsked = isAskedNow()
    const isNarrow = narrow.open || choice.size > 0 || sort.value !== ''
    const [answer, known] = await Promise.all([
      question ? engine(question) : everything(),
      isNarrow ? facets() : undefined,
    ])
    if (turn !== searches) return // a newer search is on its way
    const all = answer.pages.map(({ hit }) => hit)
    const fitting = known ? all.filter(({ id }) => known.fits(id, choice)) : all
    const isByDate = known && (sort.value !== '' || !question)
    const hits = isByDate ? [...fitting].sort((a, b) => known.place(a.id) - known.place(b.id)) : fitting
    const fragments = isAsked ? await load(hits) : []
    const isTitled = ({ meta }: Fragment): boolean =>
      folded(meta.title ?? '').startsWith(folded(answer.answered))
    // Pagefind does not know a title that is the question from one that has its words.
    const first = question && !isByDate ? fragments.filter(isTitled) : []
    const results = [...first, ...fragments.filter((fragment) => !first.includes(fragment))].map((fragment) =>
      resultOf(fragment, Date.now()),
    )
    if (turn !== searches) return // a newer search is on its way
    if (known)
      for (const select of selects) {
        const counts = known.counts(
          all.map(({ id }) => id),
          select.name,
          choice,
        )
        select.replaceChildren(...optionsOf(select, counts))
        select.disabled = select.options.length < 2
      }
    list.replaceChildren(...results)
    more.hidden = hits.length <= batch
    more.onclick = () => show(hits).catch(giveUp)
    found.hidden = results.length === 0
    nothing.hidden = !isAsked || results.length > 0
    browse.hidden = results.length > 0
    found.ariaBusy = 'false'
    announce(isAsked ? tell(hits.length, answer) : [])
  }

  const searchAgain = (): void => {
    search().catch(giveUp)
  }
  const change = (isFinished: boolean): void => {
    writeAddress(isFinished)
    searchAgain()
  }
  input.addEventListener('input', () => change(false))
  for (const select of [...selects, sort]) select.addEventListener('change', () => change(true))
  form.addEventListener('submit', (event) => {
    event.preventDefault()
    change(true)
  })
  clear.addEventListener('click', () => {
    for (const select of [...selects, sort]) select.value = ''
    change(true)
  })
  narrow.addEventListener('toggle', () => {
    if (narrow.open) searchAgain()
  })
  addEventListener('popstate', () => {
    readAddress()
    searchAgain()
  })
  form.inert = false
  if (location.hash === '#q') input.focus()
  await search()
}

readAddress()
browse.hidden = isAskedNow()
browse.dataset.settled = ''

start().catch(giveUp)
