import type { Problem } from '../../domain/problem.ts'
import type { SearchEngine, Site } from '../../domain/site.ts'
import { isZone } from '../../domain/when/zone.ts'
import { type History, unknownRevision } from '../history.ts'
import { type Placed, problemAt, startOfFile } from '../problems/placed.ts'
import type { SourceFile } from '../read.ts'
import { parseYamlText, type YamlText } from '../yaml/text.ts'
import { enginePlaces, SiteMatter, siteExampleAt, siteKeysBelow } from './matter.ts'
import { schemaFaults } from './schema-problems.ts'

/** The identity of the site, as far as it could be read. */
export interface Identity {
  readonly site: Site | undefined
  /** Known even where something else in the file is wrong, so that dates can be read all the same. */
  readonly zone: string | undefined
  readonly problems: readonly Problem[]
}

export const withoutIdentity = (problem: Problem): Identity => ({
  site: undefined,
  zone: undefined,
  problems: [problem],
})

export const noIdentityFile = (file: string): Identity =>
  withoutIdentity(
    problemAt(file, startOfFile, {
      code: 'no-site',
      what: 'The content folder has no file site.yaml, which says whose site this is.',
      fix: 'Add one with the keys name, tagline, description, address, zone, language and contact.',
    }),
  )

const zoneIn = ({ data }: YamlText): string | undefined => {
  const zone = data && typeof data === 'object' && 'zone' in data ? data.zone : undefined
  return typeof zone === 'string' && isZone(zone) ? zone : undefined
}

/** What the identity file does not say itself. */
interface Circumstances {
  /** Takes the place of the address in the file. */
  readonly address: string | undefined
  readonly history: History
}

/** What a form needs to ask the engine about the site at an address. */
const engineFor = (
  { name, address }: { readonly name: string; readonly address: string },
  site: string,
): SearchEngine => {
  const { origin, pathname, searchParams } = new URL(address)
  const fields = [...searchParams]
  return {
    name,
    action: `${origin}${pathname}`,
    words: fields.find(([, value]) => value === enginePlaces.words)?.[0] ?? '', // the schema asks for one
    fields: fields
      .filter(([, value]) => value !== enginePlaces.words)
      .map(([field, value]) => [
        field,
        value.replaceAll(enginePlaces.site, site.replace(/^https?:\/\//, '')),
      ]),
  }
}

/** Reads the identity file. */
export const readSite = ({ file, text }: SourceFile, { address, history }: Circumstances): Identity => {
  const yaml = parseYamlText(text, { prose: false })
  const parsed = SiteMatter.safeParse(yaml.data)
  const faults: readonly Placed[] =
    parsed.success || !yaml.usable
      ? yaml.faults
      : [
          ...yaml.faults,
          ...schemaFaults(parsed.error.issues, yaml, {
            called: 'site.yaml',
            keysAt: ([key]) =>
              (key === undefined ? Object.keys(SiteMatter.shape) : siteKeysBelow[String(key)]) ?? [],
            exampleAt: siteExampleAt,
            isReserved: () => false,
          }),
        ]
  const problems = faults.map((fault) => problemAt(file, fault, fault))
  if (!parsed.success) return { site: undefined, zone: zoneIn(yaml), problems }
  const {
    'uid-domain': uidDomain,
    'calendar-months': calendarMonths,
    'search-engine': engine,
    repository,
    ...rest
  } = parsed.data
  const published = address ?? rest.address
  const site = {
    ...rest,
    address: published,
    // From the file and never from the address of the build: a preview must not give events another UID.
    uidDomain: uidDomain ?? new URL(rest.address).hostname,
    calendarMonths,
    repository,
    revised: history.of(file)?.revised ?? unknownRevision,
    searchEngine: engine && engineFor(engine, published),
  }
  return { site, zone: rest.zone, problems }
}
