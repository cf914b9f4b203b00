import { folderOf } from '../domain/addresses.ts'
import type { Kind } from '../domain/items.ts'
import { kindWords } from '../domain/kind-words.ts'
import type { Problem } from '../domain/problem.ts'
import { type FrontMatter, splitFrontMatter } from './front-matter.ts'
import { type MatterOf, matterOf, reservedKeys } from './matter.ts'
import type { SourceFile } from './read.ts'
import { schemaFaults } from './schema-problems.ts'
import { slugOfFile } from './slug.ts'

/** A content file whose own front matter is right; what it refers to is not looked at yet. */
export interface Draft<K extends Kind = Kind> {
  readonly kind: K
  readonly slug: string
  readonly file: string
  readonly matter: MatterOf<K>
  readonly front: FrontMatter
}

export type AnyDraft = { readonly [K in Kind]: Draft<K> }[Kind]

const kindOfFolder = new Map(
  Object.entries(folderOf).map(([kind, folder]) => [folder, kind as Kind]), // Object.entries widens the key to string
)

/** The kind of a content file by the folder it stands in, if that folder has one. */
export const kindOf = (file: string): Kind | undefined => {
  const [folder, name, ...deeper] = file.split('/')
  return name !== undefined && deeper.length === 0 ? kindOfFolder.get(folder ?? '') : undefined
}

/** A key that is there and empty counts as left out. */
const withoutEmpty = (data: unknown): unknown =>
  data && typeof data === 'object' && !Array.isArray(data)
    ? Object.fromEntries(Object.entries(data).filter(([, value]) => value !== ''))
    : data

const placed = (file: string, fault: Omit<Problem, 'file' | 'severity'>): Problem => ({
  severity: 'error',
  file,
  ...fault,
})

/** Reads one file by the schema of its kind: a draft, or everything that is wrong with it. */
export const readDraft = <K extends Kind>(
  kind: K,
  { file, text }: SourceFile,
): Draft<K> | readonly Problem[] => {
  const front = splitFrontMatter(text)
  if ('code' in front) return [placed(file, front)]
  if (front.yaml.faults.length > 0) return front.yaml.faults.map((fault) => placed(file, fault))

  const slug = slugOfFile(file)
  const schema = matterOf[kind]
  const parsed = schema.safeParse(withoutEmpty(front.yaml.data))
  const keys = Object.keys(schema.shape)
  const faults = parsed.success
    ? []
    : schemaFaults(parsed.error.issues, front.yaml, {
        called: kindWords[kind].called,
        keys,
        reserved: reservedKeys,
      })
  const nameless: readonly Problem[] = slug
    ? []
    : [
        placed(file, {
          line: 1,
          column: 1,
          code: 'file-name',
          what: 'The address of the page comes from the file name, and this name has no letter or digit to make one from.',
          fix: 'Rename the file, for example to 2020-05-13-what-will-we-face.md.',
        }),
      ]
  if (!parsed.success || !slug) return [...faults.map((fault) => placed(file, fault)), ...nameless]
  // The schema that parsed it is the one of this kind, which the compiler cannot follow through an index.
  return { kind, slug, file, matter: parsed.data as MatterOf<K>, front }
}
