/** One thing that a reader looks for: a word, or a phrase that they put in quotation marks. */
export interface Term {
  readonly text: string
  readonly isPhrase: boolean
}

/** Nobody reads a longer question, and every word costs a request. */
const mostCharacters = 200
const mostTerms = 10

/** Words that nearly every page has, in the one language that we know them of. */
const english = new Set(
  (
    'a about all am an and any are as at be been by can could did do does for from had has have how i if in into is it ' +
    'its me my of on or our please she he so than that the their them there these they this those to us was we were ' +
    'what when where which who whom whose why will with would you your'
  ).split(' '),
)

/** The word as Pagefind takes it: in lower case, without punctuation. Empty if nothing is left. */
const plain = (word: string): string => word.toLowerCase().replace(/[\p{P}\p{Cc}]/gu, '')

/** What is looked for, in the order in which it was written. */
export const termsIn = (query: string): readonly Term[] => {
  const parts = query.slice(0, mostCharacters).matchAll(/["“„]([^"“”„]+)["”]|([^\s"“”„]+)/g)
  return [...parts]
    .flatMap(([, phrase, word]) => {
      const words = (phrase ?? word ?? '').split(/\s+/).map(plain).filter(Boolean)
      return words.length === 0 ? [] : [{ text: words.join(' '), isPhrase: words.length > 1 }]
    })
    .slice(0, mostTerms)
}

/** The terms that say something: without the small words, unless there are no others. */
export const tellingTerms = (terms: readonly Term[], language: string): readonly Term[] => {
  if (!language.startsWith('en')) return terms
  const telling = terms.filter(({ text }) => !english.has(text))
  return telling.length > 0 ? telling : terms
}

type Swap = readonly [from: RegExp, to: string]

/**
 * How words differ between British and American English. What comes of it counts only where the site has that
 * word. All at the end of a word: another beginning would be another file of the index to load.
 */
const swaps: readonly Swap[] = [
  [/is(e[drs]?|ing|ations?|ational)$/, 'iz$1'],
  [/iz(e[drs]?|ing|ations?|ational)$/, 'is$1'],
  [/ys(e[drs]?|ing)$/, 'yz$1'],
  [/yz(e[drs]?|ing)$/, 'ys$1'],
  [/our(s|ed|ing|able|ful|ites?|hoods?|al|less)?$/, 'or$1'],
  [/or(s|ed|ing|able|ful|ites?|hoods?|al|less)?$/, 'our$1'],
  [/([bcgtv])re(s?)$/, '$1er$2'],
  [/([bcgtv])er(s?)$/, '$1re$2'],
  [/ogue(s?)$/, 'og$1'],
  [/og(s?)$/, 'ogue$1'],
  [/amme(s?)$/, 'am$1'],
  [/am(s?)$/, 'amme$1'],
  [/enc(es?)$/, 'ens$1'],
  [/ens(es?)$/, 'enc$1'],
  [/ll(ed|ing|ers?|ors?)$/, 'l$1'],
  [/([aeiou]l)(ed|ing|ers?|ors?)$/, '$1l$2'],
]

/** Other ways to spell a word, right or wrong. */
export const spellingsOf = (word: string): readonly string[] =>
  word.length < 5
    ? []
    : [...new Set(swaps.map(([from, to]) => word.replace(from, to)))].filter((other) => other !== word)

/** What else means the same, from the community’s own list. */
export const synonymsOf = (term: string, synonyms: readonly (readonly string[])[]): readonly string[] =>
  synonyms
    .map((group) => group.map((word) => plain(word)))
    .filter((group) => group.includes(term))
    .flat()
    .filter((word) => word !== term)
