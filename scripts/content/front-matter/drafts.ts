import { folderOf } from '../../domain/addresses.ts'
import type { Kind } from '../../domain/items.ts'
import { keyWords } from '../../domain/key-words.ts'
import { kindWords } from '../../domain/kind-words.ts'
import type { Problem } from '../../domain/problem.ts'
import { type Placed, problemAt, startOfFile } from '../problems/placed.ts'
import type { SourceFile } from '../read.ts'
import { slugOfFile } from '../slug.ts'
import { type FrontMatter, splitFrontMatter } from './front-matter.ts'
import { isReserved, type MatterOf, matterOf } from './matter.ts'
import { schemaFaults } from './schema-problems.ts'

/** A content file whose own front matter could be read; what it refers to is not looked at yet. */
export interface Draft<K extends Kind = Kind> {
  readonly kind: K
  readonly slug: string
  readonly file: string
  readonly matter: MatterOf<K>
  readonly front: FrontMatter
}

export type AnyDraft = { readonly [K in Kind]: Draft<K> }[Kind]

/** What became of a file. Even one with problems is read as far as can be, so that all of them are told at once. */
export interface Reading {
  readonly file: string
  readonly problems: readonly Problem[]
  readonly draft: AnyDraft | undefined
  /** There wherever front matter and prose could be told apart. */
  readonly front: FrontMatter | undefined
}

export const unread = (problem: Problem): Reading => ({
  file: problem.file,
  problems: [problem],
  draft: undefined,
  front: undefined,
})

const kindOfFolder = new Map(
  Object.entries(folderOf).map(([kind, folder]) => [folder, kind as Kind]), // Object.entries widens the key to string
)

/** The kind of a content file by the folder it stands in, if that folder has one. */
export const kindOf = (file: string): Kind | undefined => {
  const [folder, name, ...deeper] = file.split('/')
  return name !== undefined && deeper.length === 0 ? kindOfFolder.get(folder ?? '') : undefined
}

const isRecord = (data: unknown): data is Record<string, unknown> =>
  data !== null && typeof data === 'object' && !Array.isArray(data)

const without = (data: unknown, isOut: (key: string, value: unknown) => boolean): unknown =>
  isRecord(data)
    ? Object.fromEntries(Object.entries(data).filter(([key, value]) => !isOut(key, value)))
    : data

interface Parsed<K extends Kind> {
  readonly matter: MatterOf<K> | undefined
  readonly faults: readonly Placed[]
}

/** Faulty values that a file can do without are left out, so that the rest of it can be looked at. */
const parseMatter = <K extends Kind>(kind: K, { yaml }: FrontMatter): Parsed<K> => {
  if (!yaml.usable) return { matter: undefined, faults: yaml.faults }
  const schema = matterOf[kind]
  const data = without(yaml.data, (_, value) => value === '') // a key that is there and empty counts as left out
  const parsed = schema.safeParse(data)
  // The schema that parsed it is the one of this kind, which the compiler cannot follow through an index.
  if (parsed.success) return { matter: parsed.data as MatterOf<K>, faults: yaml.faults }
  const { issues } = parsed.error
  const faulty = new Set(
    issues.flatMap((issue) => (issue.code === 'unrecognized_keys' ? issue.keys : issue.path.slice(0, 1))),
  )
  const rest = schema.safeParse(without(data, (key) => faulty.has(key)))
  const keys = Object.keys(schema.shape)
  const schemed = {
    called: kindWords[kind].called,
    keysAt: () => keys,
    exampleAt: ([key]: readonly PropertyKey[]) => keyWords(kind, String(key)).example,
    isReserved,
  }
  return {
    matter: rest.success ? (rest.data as MatterOf<K>) : undefined,
    faults: [...yaml.faults, ...schemaFaults(issues, yaml, schemed)],
  }
}

const wrongNames: ReadonlyMap<string, string> = new Map([
  [
    '',
    'The address of the page comes from the file name, and this name has no letter from a to z and no digit.',
  ],
  ['index', 'The site makes its lists by itself, and no file may be called index.'],
])

const nameFaults = (slug: string): readonly Placed[] => {
  const what = wrongNames.get(slug)
  const fix = 'Rename the file to what it is about, such as 2020-05-13-what-will-we-face.md.'
  return what === undefined ? [] : [{ ...startOfFile, code: 'file-name', what, fix }]
}

/** Reads one file by the schema of its kind. */
export const readDraft = <K extends Kind>(kind: K, { file, text }: SourceFile): Reading => {
  const slug = slugOfFile(file)
  const nameless = nameFaults(slug)
  const front = splitFrontMatter(text)
  const placed = (faults: readonly Placed[]) => faults.map((fault) => problemAt(file, fault, fault))
  if ('code' in front)
    return { file, problems: placed([front, ...nameless]), draft: undefined, front: undefined }
  const { matter, faults } = parseMatter(kind, front)
  const problems = placed([...faults, ...nameless])
  if (matter === undefined || nameless.length > 0) return { file, problems, draft: undefined, front }
  // A draft of one kind out of all kinds: what `AnyDraft` lists.
  return { file, problems, draft: { kind, slug, file, matter, front } as AnyDraft, front }
}
