import type { DateTime } from 'luxon'

/** The identity of the site, as `content/site.yaml` states it. */
export interface Site {
  /** `Between Tides` */
  readonly name: string
  /** `a circle for people who mend things` */
  readonly tagline: string
  /** One or two sentences for search engines and feeds. */
  readonly description: string
  /** Where it is published, with no slash at the end: `https://example.org` or `https://example.org/community`. */
  readonly address: string
  /** The right-hand side of every calendar UID. It stays when the site moves to another address. */
  readonly uidDomain: string
  /** IANA name of the zone that event times are told in unless a file names another. */
  readonly zone: string
  /** BCP 47 tag of the language the site is written in: `en-GB`. */
  readonly language: string
  /** The address that people write to. */
  readonly contact: string
  readonly groups: readonly Group[]
  /** Whether taking part costs nothing, at every event. */
  readonly free: boolean
  /** For how many months an event stays in the main calendar once it is over. */
  readonly calendarMonths: number
  /** Whether browsers keep visited pages, to show them without a network. */
  readonly offline: boolean
  /** The public repository of the site's source, where there is one: `https://github.com/owner/name`. */
  readonly repository: string | undefined
  /** When the file that says all this was last changed, in UTC. */
  readonly revised: DateTime<true>
  /** Words that readers use for the same thing: `[['slides', 'presentation']]`. Who searches for one finds the others too. */
  readonly synonyms: readonly (readonly string[])[]
  /** Another site's search, for readers whose browser runs no scripts. */
  readonly searchEngine: SearchEngine | undefined
}

/** A search engine that a plain form can hand a reader's words to, limited to this site. */
export interface SearchEngine {
  /** `DuckDuckGo` */
  readonly name: string
  /** Its address up to the `?`. */
  readonly action: string
  /** The name of the field for the words: `q`. */
  readonly words: string
  /** What else it is told, as names and values; this is where the site comes in. */
  readonly fields: readonly (readonly [name: string, value: string])[]
}

/** A place elsewhere where the community goes on talking. */
interface Group {
  readonly name: string
  readonly about: string
}

/** `Between Tides — a circle for people who mend things` */
export const fullName = (site: Site): string => `${site.name} — ${site.tagline}`

/** What a browser calls a page: its title and the community, which is not named twice. */
export const pageName = (title: string | undefined, site: Site): string => {
  if (title === undefined) return fullName(site)
  return title.startsWith(`${site.name} — `) ? title : `${title} — ${site.name}`
}

/** The path that the site is mounted at: `` at the root of a host, `/community` below it. */
export const basePath = (site: Site): string => new URL(site.address).pathname.replace(/\/$/, '')

/**
 * The full address of a path of the site that starts with a slash. Everything else in the code speaks of paths from the
 * root of the site; where it is mounted below a host's root, Eleventy's base plugin puts that in front at the very end.
 */
export const absolute = (site: Pick<Site, 'address'>, path: string): string => `${site.address}${path}`

/** The same instant in the zone of the site. */
export const inSiteZone = (instant: DateTime<true>, site: Site): DateTime<true> =>
  instant.setZone(site.zone) as DateTime<true> // the zone was checked with the identity
