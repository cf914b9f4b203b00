import { posix } from 'node:path'
import { folderOf } from '../domain/addresses.ts'
import type { Kind } from '../domain/items.ts'
import { type AnyDraft, kindOf } from './drafts.ts'
import type { Report } from './report.ts'
import { didYouMean } from './schema-problems.ts'
import { slugify, slugOfFile } from './slug.ts'

/** Something that front matter can name. */
interface Named {
  readonly kind: Kind
  readonly slug: string
}

/** Finds what front matter keys name, among the items of the kinds that the key is for. */
export interface References<Item extends Named> {
  /** The name may be a slug, a name in words, or the path of the file. What is not found is reported. */
  one(draft: AnyDraft, path: readonly PropertyKey[], written: string): Item | undefined
  /** All that a list names, each once. */
  all(draft: AnyDraft, key: string, written: readonly string[]): readonly Item[]
}

/** `faulty` are files that could not be read: naming one is right, and its own problem is reported already. */
export const createReferences = <Item extends Named>(
  kinds: readonly Item['kind'][],
  items: readonly Item[],
  faulty: ReadonlySet<string>,
  report: Report,
): References<Item> => {
  const faultySlugs = new Set(
    [...faulty].filter((file) => kinds.some((kind) => kind === kindOf(file))).map(slugOfFile),
  )
  const named = new Map(items.map((item) => [item.slug, item]))
  const folders = kinds.map((kind) => `content/${folderOf[kind]}`).join(' or ')

  const one: References<Item>['one'] = (draft, path, written) => {
    const slug = slugOfFile(written)
    const kind = written.includes('/')
      ? kindOf(posix.normalize(posix.join(posix.dirname(draft.file), written)))
      : undefined
    const found = kind ? items.find((item) => item.kind === kind && item.slug === slug) : named.get(slug)
    if (found || faultySlugs.has(slug)) return found
    const meant = didYouMean(slug, [...named.keys()])
    report.key(draft, path, {
      code: 'unknown-reference',
      what: `There is no "${written}" in ${folders}.`,
      fix: meant
        ? `Write "${meant}" if that is what you meant, or add the file.`
        : `Add a file ${slugify(written) || 'name'}.md to ${folders}, or remove the name.`,
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
