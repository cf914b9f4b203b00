import { organisationPath } from '../../domain/addresses.ts'
import type { Organisation } from '../../domain/items.ts'
import type { AnyDraft, Draft } from '../front-matter/drafts.ts'
import type { Words } from '../problems/placed.ts'
import { shortened } from '../problems/words.ts'
import { slugify } from '../slug.ts'
import type { Report } from './report.ts'

/** The organisations that people's files name. */
export interface Organisations {
  /** The one that a person's file names, if it names any. */
  of(draft: Draft<'person'>): Organisation | undefined
}

/**
 * An organisation has no file, so that its address comes from its name. What an address has no letter for is told by its
 * number: names in other scripts stay apart.
 */
const organisationSlug = (name: string): string =>
  slugify(
    name
      .normalize('NFKD')
      .replace(/[^\p{ASCII}]/gu, (letter) =>
        /[\p{L}\p{N}]/u.test(letter) ? `-${letter.codePointAt(0)?.toString(16)}-` : letter,
      ),
  )

/** What two spellings of one name have in common. */
const keyOf = (slug: string): string => slug.replaceAll('-', '')

const nameless: Words = {
  code: 'organisation-name',
  what: 'The address of the organisation’s page comes from its name, and this name has no letter and no digit.',
  fix: 'Write the name in words, such as Example Housing.',
}

const spelledTwice = (written: string, { name }: Organisation, file: string): Words => ({
  code: 'organisation-spelling',
  what: `This person’s organisation is "${shortened(written)}", and ${file} writes "${shortened(name)}".`,
  fix: 'Write the name the same way in both files. If these are two organisations, add a word that tells them apart.',
})

/** Gathers the organisations. Two spellings of one are reported at the later file: nobody would know that they are one. */
export const createOrganisations = (drafts: readonly Draft<'person'>[], report: Report): Organisations => {
  const known = new Map<string, { readonly organisation: Organisation; readonly file: string }>()
  const ofDraft = new Map<AnyDraft, Organisation>()
  for (const draft of drafts) {
    const name = draft.matter.organisation
    if (name === undefined) continue
    const slug = organisationSlug(name)
    if (slug === '') {
      report.key(draft, ['organisation'], nameless)
      continue
    }
    const first = known.get(keyOf(slug)) ?? { organisation: { slug, name }, file: draft.file }
    known.set(keyOf(slug), first)
    ofDraft.set(draft, first.organisation)
    if (first.organisation.name !== name)
      report.key(draft, ['organisation'], spelledTwice(name, first.organisation, first.file))
  }
  return { of: (draft) => ofDraft.get(draft) }
}

/** The pages that these people's organisations will have. */
export const organisationPathsOf = (drafts: readonly AnyDraft[]): readonly string[] =>
  drafts.flatMap((draft) =>
    draft.kind === 'person' && draft.matter.organisation !== undefined
      ? organisationPath({ slug: organisationSlug(draft.matter.organisation) })
      : [],
  )
