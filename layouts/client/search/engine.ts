import { guess } from './guess.ts'
import type { Fragment, Hit, Pagefind } from './pagefind.ts'
import { spellingsOf, synonymsOf, type Term, tellingTerms, termsIn } from './query.ts'

/** A page that was found, and what it counts. Pagefind lets go of what it knows of a hit as soon as nobody holds the hit. */
export interface Page {
  readonly hit: Hit
  readonly score: number
}

/** What was found, and what was done with the words to find it. */
export interface Found {
  /** From the best. */
  readonly pages: readonly Page[]
  /** The question as it was answered: without words that no page has, or with others in their place. */
  readonly answered: string
  /** Words that no page has. */
  readonly missing: readonly string[]
  /** The question as it may have been meant, where we are not sure enough to answer that one. */
  readonly suggestion?: string | undefined
  /** No page has all of the words. */
  readonly isPartial: boolean
}

interface Options {
  readonly pagefind: Pagefind
  readonly language: string
  readonly synonyms: readonly (readonly string[])[]
  /** The words of the site, loaded when they are first asked for. */
  readonly words: () => Promise<readonly string[]>
}

/** How many pages a word stands on: in one of its forms, and as the beginning of a word. */
interface Standing {
  readonly whole: number
  readonly begun: number
}

/** A filter that no page passes: Pagefind then counts and does nothing else. */
const countOnly = { filters: { nothing: 'at all' } }

/** How much less a page counts that says it in other words. */
const inOtherWords = 0.7
/** How much more a page counts that has the words one after the other. */
const inThatOrder = 1.5
const mostWordings = 12

const quoted = (text: string): string => `"${text}"`

/** In lower case, without accents and punctuation. */
export const folded = (text: string): string =>
  text
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\p{M}\p{P}]/gu, '')

/** Whether any word that matched on a page begins with what was typed. Pagefind also answers with words that are shorter. */
const showsWordWith = (start: string, { meta, sub_results, excerpt }: Fragment): boolean => {
  const marked = [excerpt, ...sub_results.map((passage) => passage.excerpt)].flatMap((text) =>
    [...text.matchAll(/<mark>(.*?)<\/mark>/g)].map(([, word = '']) => word),
  )
  return [...marked, ...Object.values(meta)].some((text = '') =>
    // Pagefind takes "spin-off" for one word, and for two.
    `${folded(text)} ${folded(text.replace(/\p{P}/gu, ' '))}`
      .split(/\s+/)
      .some((word) => word.startsWith(folded(start))),
  )
}

/** Every way to take one of each: `[[a, b], [c]]` → `[[a, c], [b, c]]`. */
const wordings = <Part>(choices: readonly (readonly Part[])[]): readonly (readonly Part[])[] =>
  choices.reduce<readonly (readonly Part[])[]>(
    (whole, parts) => whole.flatMap((start) => parts.map((part) => [...start, part])),
    [[]],
  )

/** A word or phrase as it is looked for in place of a term. */
interface Form extends Term {
  /** What its pages count, from 0 to 1. */
  readonly weight: number
  /** Only pages with the word itself count, and none with a longer word that begins like its stem. */
  readonly isStrict: boolean
}

export const createEngine = ({ pagefind, language, synonyms, words }: Options) => {
  const standings = new Map<string, Promise<Standing>>()

  const count = async (query: string): Promise<number> =>
    (await pagefind.search(query, countOnly)).unfilteredResultCount

  const standingOf = (text: string): Promise<Standing> => {
    const known =
      standings.get(text) ??
      Promise.all([count(quoted(text)), count(text)]).then(([whole, begun]) => ({ whole, begun }))
    standings.set(text, known)
    return known
  }

  const begins = async (text: string): Promise<boolean> => {
    const [first] = (await pagefind.search(text)).results
    return first !== undefined && showsWordWith(text, await first.data())
  }

  /** The term as it can be looked for, if any page has it. */
  const formOf = async (term: Term): Promise<Form | undefined> => {
    const { whole, begun } = await standingOf(term.text)
    if (whole > 0) return { ...term, weight: 1, isStrict: term.isPhrase || begun > whole }
    return !term.isPhrase && begun > 0 && (await begins(term.text))
      ? { ...term, weight: 1, isStrict: false }
      : undefined
  }

  const other = async (text: string, weight: number): Promise<readonly Form[]> => {
    const isPhrase = text.includes(' ')
    const { whole, begun } = await standingOf(text)
    return whole > 0 ? [{ text, isPhrase, weight, isStrict: isPhrase || begun > whole }] : []
  }

  const formsOf = async (term: Term): Promise<readonly Form[]> => {
    const own = await formOf(term)
    const others = await Promise.all([
      ...(term.isPhrase ? [] : spellingsOf(term.text)).map((text) => other(text, 1)),
      ...synonymsOf(term.text, synonyms).map((text) => other(text, inOtherWords)),
    ])
    return [...(own ? [own] : []), ...others.flat()]
  }

  /** The pages that have all of the words, with what each counts. */
  const pagesWith = async (forms: readonly Form[]): Promise<ReadonlyMap<string, Page>> => {
    const [joint, ...strict] = await Promise.all(
      [
        forms.map(({ text }) => text).join(' '),
        ...forms.filter(({ isStrict }) => isStrict).map(({ text }) => quoted(text)),
      ].map(async (query) => (await pagefind.search(query)).results),
    )
    const allowed = strict.map((results) => new Set(results.map(({ id }) => id)))
    const weight = forms.reduce((product, form) => product * form.weight, 1)
    return new Map(
      (joint ?? [])
        .filter(({ id }) => allowed.every((ids) => ids.has(id)))
        .map((hit) => [hit.id, { hit, score: hit.score * weight }]),
    )
  }

  const best = (all: readonly ReadonlyMap<string, Page>[]): Map<string, Page> => {
    const merged = new Map<string, Page>()
    for (const [id, page] of all.flatMap((pages) => [...pages]))
      if (page.score > (merged.get(id)?.score ?? Number.NEGATIVE_INFINITY)) merged.set(id, page)
    return merged
  }

  const inAnyWording = async (choices: readonly (readonly Form[])[]): Promise<Map<string, Page>> =>
    best(await Promise.all(wordings(choices).slice(0, mostWordings).map(pagesWith)))

  /** Pages with all words but one, else with any: those with more and rarer words first. */
  const partly = async (choices: readonly (readonly Form[])[]): Promise<Map<string, Page>> => {
    const lessOne = best(
      await Promise.all(
        choices.map((_, dropped) => inAnyWording(choices.filter((__, at) => at !== dropped))),
      ),
    )
    if (lessOne.size > 0 || choices.length < 3) return lessOne
    const sums = new Map<string, Page>()
    for (const pages of await Promise.all(choices.map((choice) => inAnyWording([choice]))))
      for (const [id, page] of pages)
        sums.set(id, { ...page, score: page.score + (sums.get(id)?.score ?? 0) })
    return sums
  }

  return async (query: string): Promise<Found> => {
    const terms = termsIn(query)
    const telling = tellingTerms(terms, language)
    const missing: string[] = []
    const answers = new Map(terms.map(({ text }) => [text, text]))
    let suggestion: string | undefined
    const choices: (readonly Form[])[] = []
    for (const [at, forms] of (await Promise.all(telling.map(formsOf))).entries()) {
      const term = telling[at]
      if (!term) continue
      if (forms.length > 0) {
        choices.push(forms)
        continue
      }
      const meant = term.isPhrase ? undefined : guess(term.text, await words())
      const instead = meant ? await Promise.all(meant.text.split(' ').map((text) => other(text, 1))) : []
      if (meant?.isSure && instead.every((form) => form.length > 0)) {
        choices.push(...instead)
        answers.set(term.text, meant.text)
        missing.push(term.text)
        continue
      }
      answers.delete(term.text)
      missing.push(term.text)
      if (meant) suggestion = (suggestion ?? query).toLowerCase().replace(term.text, () => meant.text)
    }
    const whole = choices.length > 0 ? await inAnyWording(choices) : new Map<string, Page>()
    const isPartial = whole.size === 0 && choices.length > 1
    const pages = isPartial ? await partly(choices) : whole
    const answered = terms.flatMap(({ text }) => answers.get(text) ?? []).join(' ')
    if (answered.includes(' ') && pages.size > 1) {
      const phrase = await pagefind.search(quoted(answered))
      for (const { id } of phrase.results) {
        const page = pages.get(id)
        if (page) pages.set(id, { ...page, score: page.score * inThatOrder })
      }
    }
    return {
      pages: [...pages.values()].sort((a, b) => b.score - a.score),
      answered,
      missing,
      suggestion,
      isPartial,
    }
  }
}
