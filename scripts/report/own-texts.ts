import { folderOf, pathOf } from '../domain/addresses.ts'
import { groupBy } from '../domain/groups.ts'
import type { AnyItem } from '../domain/items.ts'
import type { Library } from '../domain/library.ts'
import type { Looked } from './look.ts'
import { type ReadingAge, readingAgeOf } from './reading-age.ts'

/** A text of the site, and how hard it is to read. */
export interface OwnText extends ReadingAge {
  /** Where it is read: `/about/`, or `people, short texts together`. */
  readonly name: string
  /** Whether the site answers for its words. */
  readonly isJudged: boolean
}

interface Written {
  readonly name: string
  /** What short texts are put together under. */
  readonly together: string
  readonly text: string
  readonly isJudged: boolean
}

/** In fewer words than this, one long name decides; texts that short are measured together with others like them. */
const leastWords = 100

const isEnglish = (language: string): boolean => /^en\b/i.test(language)

const textOf = (item: AnyItem): string =>
  [
    item.summary,
    item.body.text,
    item.note.text,
    ...('learned' in item ? item.learned.map(({ text }) => text) : []),
  ].join('\n')

/** What a page says of itself: whole sentences, and not its labels, dates and titles, which are easy to read or cannot be changed. */
const sentencesOfPage = (text: string): string =>
  text
    .split('\n')
    .filter((line) => /[.?!:]$/.test(line.trim()))
    .join('\n')

/** The templates whose pages show one item each: their words are measured as those of the item. */
const itemTypes: ReadonlySet<string> = new Set(Object.keys(folderOf))

const isShort = ({ text }: Written): boolean => (readingAgeOf(text)?.words ?? 0) < leastWords

const measured = (texts: readonly Written[]): readonly OwnText[] =>
  groupBy(texts, (text) => (isShort(text) ? `${text.together}, short texts together` : text.name)).flatMap(
    ({ heading: name, items }) => {
      const age = readingAgeOf(items.map(({ text }) => text).join('\n'))
      return age ? [{ name, isJudged: items.every(({ isJudged }) => isJudged), ...age }] : []
    },
  )

/**
 * How hard the texts of the site are to read: those of its content, and what its other pages say of themselves. Posts are
 * told but not judged: their words are their authors'. What is not in English is not measured.
 */
export const ownTexts = ({ items, site }: Library, looked: readonly Looked[]): readonly OwnText[] =>
  isEnglish(site.language)
    ? measured([
        ...items
          .filter(({ language }) => language === undefined || isEnglish(language))
          .map((item) => ({
            name: pathOf(item),
            together: folderOf[item.kind],
            text: textOf(item),
            isJudged: item.kind !== 'post',
          })),
        ...looked
          .filter(({ type, path }) => !itemTypes.has(type) && !path.includes('?')) // results are words of other pages
          .map(({ path, measures }) => ({
            name: path,
            together: 'other pages',
            text: sentencesOfPage(measures.text),
            isJudged: true,
          })),
      ])
    : []
