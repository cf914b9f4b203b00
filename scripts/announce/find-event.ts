import { pathOf } from '../domain/addresses.ts'
import type { Event } from '../domain/items.ts'
import { absolute, type Site } from '../domain/site.ts'
import { spelledLike } from '../domain/when/spelling.ts'

/** The one event that was meant; or several that may be; or none, with names that are spelled alike. */
export type Found =
  | { readonly kind: 'one'; readonly event: Event }
  | { readonly kind: 'several'; readonly events: readonly Event[] }
  | { readonly kind: 'none'; readonly like: readonly string[] }

/** Letters that people type in more than one way. */
const plain = (words: string): string =>
  words
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[‘’]/g, "'")
    .replace(/[“”]/g, '"')
    .replace(/\s+/g, ' ')
    .trim()

/** The name of a file without its folders and its ending: `content/sessions/2030-06-05-a.md` → `2030-06-05-a`. */
const baseName = (file: string): string => file.replace(/^.*[/\\]/, '').replace(/\.md$/, '')

const isFile = (words: string, file: string): boolean =>
  words.replaceAll('\\', '/').endsWith(`/${file}`) ||
  words === file ||
  words.replace(/\.md$/, '') === baseName(file)

const isAddress = (words: string, event: Event, site: Site): boolean =>
  [pathOf(event), absolute(site, pathOf(event))].some((address) => plain(address) === words)

/** From the surest way of naming an event to the least sure: one that finds nothing gives way to the next. */
const waysToName = (words: string, site: Site): readonly ((event: Event) => boolean)[] => [
  (event) => plain(event.id) === words || plain(event.slug) === words,
  (event) => isFile(words, plain(event.file)) || isAddress(words, event, site),
  (event) => plain(event.title) === words,
  ({ id, slug, title }) => [id, slug, title].some((name) => plain(name).includes(words)),
]

/** The event that somebody names by its id, slug, file, page, title or a part of these. */
export const findEvent = (words: string, events: readonly Event[], site: Site): Found => {
  const wanted = plain(words)
  for (const isNamed of wanted === '' ? [] : waysToName(wanted, site)) {
    const [event, ...others] = events.filter(isNamed)
    if (event)
      return others.length === 0 ? { kind: 'one', event } : { kind: 'several', events: [event, ...others] }
  }
  const names = events.flatMap(({ id, slug, title }) => [id, slug, title])
  return { kind: 'none', like: spelledLike(baseName(wanted), [...new Set(names)]) }
}
