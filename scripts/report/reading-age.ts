import { fleschKincaid } from 'flesch-kincaid'
import { syllable } from 'syllable'

/** How hard a text is to read. */
export interface ReadingAge {
  readonly words: number
  readonly sentences: number
  /** The school year in the United States that reads it with ease: Flesch and Kincaid's grade level, to one place. */
  readonly grade: number
  /** The age at which somebody in England reads it with ease: the grade and five years. */
  readonly age: number
  /** The sentence that would be the hardest if it stood alone. */
  readonly hardest: string
}

const sentenceSegmenter = new Intl.Segmenter('en', { granularity: 'sentence' })

const listMark = /^\s*(?:[-•]|\d+\.)\s+/
/** With the brackets that plain text puts around it, but not the full stop that ends its sentence. */
const address = /\(?(?:(?:https?:\/\/|mailto:)[^\s()]*[^\s().,;:!?]|[^\s()@]+@[^\s()@]*[^\s().,;:!?])\)?/g
const word = /\p{L}[\p{L}\p{M}'’-]*/gu

const wordsIn = (sentence: string): readonly string[] => sentence.match(word) ?? []

/**
 * The sentences of a plain text. Headings, items of lists and cells of tables are sentences of their own. Addresses are
 * not read, and what has no words is none.
 */
export const sentencesIn = (text: string): readonly string[] =>
  text
    .split(/\n| \| /)
    .flatMap((line) => [...sentenceSegmenter.segment(line.replace(listMark, '').replace(address, ' '))])
    .map(({ segment }) => segment.replace(/\s+/g, ' ').trim())
    .filter((sentence) => wordsIn(sentence).length > 0)

const gradeOf = (sentences: readonly string[]): number => {
  const words = sentences.flatMap(wordsIn)
  return fleschKincaid({
    sentence: sentences.length,
    word: words.length,
    // The count of syllables is nothing for what is no English word: "Mr" is said all the same.
    syllable: words.reduce((sum, each) => sum + Math.max(1, syllable(each)), 0),
  })
}

const toOnePlace = (value: number): number => Math.round(value * 10) / 10

/** How hard an English text is to read; nothing for a text without words. */
export const readingAgeOf = (text: string): ReadingAge | undefined => {
  const sentences = sentencesIn(text)
  const [first] = sentences
  if (first === undefined) return undefined
  const grade = gradeOf(sentences)
  const hardest = sentences.reduce((so, next) => (gradeOf([next]) > gradeOf([so]) ? next : so), first)
  return {
    words: sentences.flatMap(wordsIn).length,
    sentences: sentences.length,
    grade: toOnePlace(grade),
    age: toOnePlace(grade + 5),
    hardest,
  }
}
