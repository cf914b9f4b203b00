import type { Site } from './site.ts'

/** The language something is written in: its own, or else that of the site. */
export const languageOf = (item: { readonly language: string | undefined }, site: Site): string =>
  item.language ?? site.language

/**
 * A language as Open Graph writes it, `en_GB`. It wants a territory, and where nobody named one, none is made up: Arabic is
 * not that of Egypt because most of its readers are there. A part of the world, as in `es-419`, is none.
 */
export const openGraphLocale = (tag: string): string | undefined => {
  const { language, region } = new Intl.Locale(tag)
  return region && /^[A-Z]{2}$/.test(region) ? `${language}_${region}` : undefined
}
