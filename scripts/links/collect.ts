import type { DateTime } from 'luxon'
import { isUpcoming } from '../domain/event.ts'
import type { AnyItem } from '../domain/items.ts'
import type { Library } from '../domain/library.ts'
import { signUpHref } from '../domain/sign-up.ts'

/** An address elsewhere and the files that link there. */
export interface ExternalLink {
  /** Without the part behind `#`: that never leaves the reader's browser. */
  readonly address: string
  /** Within the content folder, sorted. */
  readonly files: readonly string[]
}

const entities: Readonly<Record<string, string>> = { amp: '&', quot: '"', lt: '<', gt: '>' }

const unescaped = (attribute: string): string =>
  attribute.replace(/&(amp|quot|lt|gt);/g, (whole, name: string) => entities[name] ?? whole)

/** The addresses that the markup of a body links to. It is our own, so every attribute stands in double quotes. */
const hrefsIn = (html: string): readonly string[] =>
  [...html.matchAll(/<a\b[^>]*?\shref="([^"]*)"/g)].map(([, href = '']) => unescaped(href))

const addressesOf = (item: AnyItem, now: DateTime): readonly (string | undefined)[] => {
  if (item.kind === 'material' || item.kind === 'person') return [item.link]
  if (item.kind === 'post') return [item.original, item.retells]
  if (item.kind !== 'session' && item.kind !== 'spin-off') return []
  return [
    ...item.learned.flatMap(({ html }) => hrefsIn(html)),
    // Where one signed up for what is over may well be gone.
    ...(isUpcoming(item, now) ? [signUpHref(item.signUp)] : []),
  ]
}

const isWeb = (address: string | undefined): address is string =>
  address !== undefined && /^https?:\/\//i.test(address) && URL.canParse(address)

const withoutFragment = (address: string): string => address.replace(/#.*$/s, '')

/** Every distinct address elsewhere that the library links to, in a fixed order. */
export const collectLinks = ({ items }: Pick<Library, 'items'>, now: DateTime): readonly ExternalLink[] => {
  const filesOf = new Map<string, Set<string>>()
  for (const item of items) {
    const written = [...hrefsIn(item.body.html), ...hrefsIn(item.note.html), ...addressesOf(item, now)]
    for (const address of written.filter(isWeb).map(withoutFragment)) {
      const files = filesOf.get(address)
      if (files) files.add(item.file)
      else filesOf.set(address, new Set([item.file]))
    }
  }
  return [...filesOf]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([address, files]) => ({ address, files: [...files].sort() }))
}
