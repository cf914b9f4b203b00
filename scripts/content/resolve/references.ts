import { folderOf } from '../../domain/addresses.ts'
import type { Kind } from '../../domain/items.ts'
import { type AnyDraft, kindOf } from '../front-matter/drafts.ts'
import { createGuesser } from '../problems/did-you-mean.ts'
import type { Words } from '../problems/placed.ts'
import { quotedList, shortened } from '../problems/words.ts'
import { slugOfFile } from '../slug.ts'
import type { Report } from './report.ts'

/** Something that front matter can name. */
interface Named {
  readonly kind: Kind
  readonly slug: string
  readonly id?: string
}

/** Finds what front matter keys name, among the items of the kinds that the key is for. */
export interface References<Item extends Named> {
  /** The name may be a slug, a name in words, or the path of the file. What is not found is reported. */
  one(draft: AnyDraft, path: readonly PropertyKey[], written: string): Item | undefined
  /** All that a list names, each once. */
  all(draft: AnyDraft, key: string, written: readonly string[]): readonly Item[]
}

const pathNamed = ({ kind, slug }: Named): string => `${folderOf[kind]}/${slug}`

const ambiguous = (written: string, found: readonly Named[]): Words => ({
  code: 'ambiguous-reference',
  what: `"${shortened(written)}" could be any of ${quotedList(found.map(pathNamed))}.`,
  fix: `Write ${quotedList(found.map(pathNamed), 'or')}.`,
})

const fixOf = (written: string, slug: string, meant: string | undefined, folders: string): string => {
  if (written.includes(',')) return 'Put square brackets around several names: [ada-example, ben-example]'
  if (meant !== undefined) return `Write "${meant}" if that is what you meant, or add the file.`
  return `Add a file ${shortened(slug) || 'name'}.md to ${folders}, or remove the name.`
}

/** `faulty` are files that could not be read: naming one is right, and its own problem is reported already. */
export const createReferences = <Item extends Named>(
  kinds: readonly Item['kind'][],
  items: readonly Item[],
  faulty: ReadonlySet<string>,
  report: Report,
): References<Item> => {
  const isWanted = (kind: Kind | undefined): kind is Item['kind'] => kinds.some((wanted) => wanted === kind)
  const faultySlugs = new Set([...faulty].filter((file) => isWanted(kindOf(file))).map(slugOfFile))
  const named = new Map<string, readonly Item[]>()
  for (const item of items) {
    const others = named.get(item.slug) ?? []
    // Two files of one kind with one slug are a problem of their own, reported already.
    if (!others.some(({ kind }) => kind === item.kind)) named.set(item.slug, [...others, item])
  }
  const slugs = [...named.keys()]
  const guess = createGuesser()
  const folders = kinds.map((kind) => `content/${folderOf[kind]}`).join(' or ')

  const one: References<Item>['one'] = (draft, path, written) => {
    const slug = slugOfFile(written)
    const folder = written.includes('/') ? written.split('/').at(-2) : undefined
    const isThere = ({ kind }: Item): boolean => folder === undefined || folder === folderOf[kind]
    const found = (named.get(slug) ?? []).filter(isThere)
    // Two events with one id are a problem of their own, reported already.
    const differ = found.some(({ id }) => id !== found[0]?.id)
    if (differ) report.key(draft, path, ambiguous(written, found))
    if (found.length > 0 || faultySlugs.has(slug)) return found[0]
    report.key(draft, path, {
      code: 'unknown-reference',
      what: `There is no "${shortened(written)}" in ${folders}.`,
      fix: fixOf(written, slug, guess(slug, slugs), folders),
    })
    return undefined
  }
  return {
    one,
    all: (draft, key, written) => [
      ...new Set(
        written.map((name, number) => one(draft, [key, number], name)).filter((item) => item !== undefined),
      ),
    ],
  }
}
