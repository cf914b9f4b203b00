import { expect, it } from 'vitest'
import { languageOf, openGraphLocale } from '../../scripts/domain/language.ts'
import { site } from '../examples.ts'

it('is that of the site where an item names none', () => {
  const british = { ...site, language: 'en-GB' }
  expect([{ language: undefined }, { language: 'ar' }].map((item) => languageOf(item, british))).toEqual([
    'en-GB',
    'ar',
  ])
})

it.each([
  ['en-GB', 'en_GB'],
  ['en-gb', 'en_GB'],
  ['zh-Hant-TW', 'zh_TW'],
  ['es-419', undefined],
  ['fr-CA-x-quebec', 'fr_CA'],
  ['en', undefined],
  ['ar', undefined],
  ['sr-Latn', undefined],
])('%s is %s to Open Graph', (tag, locale) => {
  expect(openGraphLocale(tag)).toBe(locale)
})
