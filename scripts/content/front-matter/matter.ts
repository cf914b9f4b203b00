import { z } from 'zod'
import { isZone } from '../../domain/when/zone.ts'
import { withoutTracking } from '../../markdown/tracking-query.ts'

/**
 * The front matter of each kind: what an organiser may write, and what the rest of the code gets.
 * YAML is read with every value as text, so the schema alone decides what a value means: a title of `2020`
 * stays a title, and no date becomes a timestamp on the way.
 */

/** What a value must be, and what to write instead: zod carries one string, so the two sentences travel in it. */
const says = (must: string, fix: string): string => `${must}\n${fix}`

/** Text of several lines is one line to a page, a feed and a calendar. */
const oneLine = (value: string): string => value.trim().replace(/\s*\n\s*/g, ' ')

const text = z.string().overwrite(oneLine).min(1)
/** One value or a list of them: `speakers: ada-example` is as good as `speakers: [ada-example]`. */
const texts = z.union([z.array(text), text.transform((one) => [one])]).default([])

/** Whether this is a whole address on the web. */
export const isWebAddress = (value: string): boolean => {
  if (!/^https?:\/\/[^\s/]/.test(value) || /\s/.test(value) || !URL.canParse(value)) return false
  return /[a-z0-9]$/i.test(new URL(value).hostname)
}
const webAddress = text.refine(
  isWebAddress,
  says('must be a whole web address', 'Write it as the browser shows it, starting with https://.'),
)

const isEmail = (value: string): boolean => /^[^\s@<>"?:/]+@[^\s@<>"?:/]+\.[a-z0-9-]{2,}$/i.test(value)
const isMailto = (value: string): boolean => /^mailto:/i.test(value) && isEmail(value.slice('mailto:'.length))
const isNotNeeded = (value: string): boolean => /^not needed\.?$/i.test(value)

const signUp = text
  .refine((value) => isWebAddress(value) || isMailto(value) || isNotNeeded(value), {
    error: ({ input }) =>
      says(
        'must say where to register',
        typeof input === 'string' && isEmail(input)
          ? `Write mailto:${input}`
          : 'Write an address that starts with https://, or mailto:name@example.org, or not needed.',
      ),
  })
  .transform((value) => {
    if (isNotNeeded(value)) return { kind: 'not needed' } as const
    if (isMailto(value)) return { kind: 'email', address: value.slice('mailto:'.length) } as const
    return { kind: 'link', url: value } as const
  })

/** The moment a post was published: `2020-04-30`, `2020-04-30 21:59` or as an export writes it, `2020-04-30 21:59:23.000000000 Z`. UTC. */
const published = text.regex(
  /^\d{4}-\d{2}-\d{2}(?:[ T]\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?: ?Z| ?UTC| ?[+-]\d{2}:?\d{2})?)?$/,
  says(
    'must be a date',
    'Write year, month and day, such as 2020-04-30, and a time behind it if you like: 2020-04-30 21:59',
  ),
)

const isLanguage = (value: string): boolean => {
  try {
    return /^[a-z]{2,3}(-|$)/.test(value) && Intl.getCanonicalLocales(value).length === 1
  } catch {
    return false
  }
}
const language = text.refine(
  isLanguage,
  says('must be the code of a language', 'Write en-GB for British English, or fr for French.'),
)

const day = text.regex(
  /^\d{4}-\d{2}-\d{2}$/,
  says('must be a date', 'Write year, month and day, such as 2020-05-13.'),
)

const common = {
  summary: text.optional(),
  note: text.optional(),
  language: language.optional(),
  updated: day.optional(),
}

const EventMatter = z.strictObject({
  title: text,
  when: text,
  zone: text.optional(),
  'sign-up': signUp.optional(),
  series: text.optional(),
  speakers: texts,
  questions: texts,
  materials: texts,
  learned: texts,
  status: z.enum(['scheduled', 'tentative', 'postponed', 'cancelled']).default('scheduled'),
  why: text.optional(),
  was: text.optional(),
  id: text
    .regex(
      /^[A-Za-z0-9][A-Za-z0-9._-]*$/,
      says(
        'may have letters from a to z, digits, dots and dashes only',
        'Write it like a file name: how-do-we-know',
      ),
    )
    .optional(),
  ...common,
})

const MaterialMatter = z.strictObject({
  title: text,
  /** A whole address elsewhere, or a file beside this one: judged where links are resolved. */
  link: text,
  contains: z
    .union([
      z.array(z.enum(['slides', 'video', 'notes', 'link'])),
      z.enum(['slides', 'video', 'notes', 'link']).transform((one) => [one]),
    ])
    .default(['link']),
  /** The day it was put online. */
  published: day.optional(),
  events: texts,
  ...common,
})

const PostMatter = z.strictObject({
  /** Exports name a layout; the folder already says that this is a post. */
  layout: text.optional(),
  title: text,
  date: published,
  /** People's files, or an export's account number, which is nobody's name and never shown. */
  author: texts.transform((authors) => authors.filter((author) => !/^\d+$/.test(author))),
  original_link: webAddress.transform(withoutTracking).optional(),
  retells: webAddress.transform(withoutTracking).optional(),
  events: texts,
  questions: texts,
  ...common,
})

const PersonMatter = z.strictObject({
  name: text,
  role: text.optional(),
  organisation: text.optional(),
  link: webAddress.optional(),
  ...common,
})

const QuestionMatter = z.strictObject({ title: text, group: text, ...common })

const SeriesMatter = z.strictObject({
  title: text,
  every: text.optional(),
  expected: z
    .enum(['true', 'false'])
    .default('false')
    .transform((value) => value === 'true'),
  'off-weeks-of': text.optional(),
  ...common,
})

const StageMatter = z.strictObject({
  title: text,
  order: text
    .regex(
      /^[1-9]\d{0,3}$/,
      says('must be a whole number', 'Write 1 for the first stage, 2 for the second, and so on.'),
    )
    .transform((value) => Number(value)),
  events: texts,
  ...common,
})

const PageMatter = z.strictObject({ title: text, ...common })

/** The schema of each kind's front matter. */
export const matterOf = {
  session: EventMatter,
  'spin-off': EventMatter,
  material: MaterialMatter,
  post: PostMatter,
  person: PersonMatter,
  question: QuestionMatter,
  series: SeriesMatter,
  stage: StageMatter,
  page: PageMatter,
} as const

export type MatterOf<K extends keyof typeof matterOf> = z.output<(typeof matterOf)[K]>

const withoutSlash = (address: string): string => address.replace(/\/+$/, '')
/** An address that paths are put behind. */
const root = webAddress
  .refine(
    (value) => !/[?#]/.test(value),
    says(
      'must be an address that pages can stand under',
      'Write it without ? and # and what stands behind them.',
    ),
  )
  .transform(withoutSlash)

const yesOrNo = (otherwise: 'yes' | 'no') =>
  z
    .enum(['yes', 'no'])
    .default(otherwise)
    .transform((value) => value === 'yes')

const GroupMatter = z.strictObject({ name: text, about: text })

const SynonymsMatter = z
  .array(text)
  .min(
    2,
    says(
      'must have two words or more',
      'Write them in brackets, with commas between: [slides, presentation]',
    ),
  )

/** Where the reader's words and the site go in the address of a search engine. */
export const enginePlaces = { words: '{words}', site: '{site}' } as const

const engineExample = `https://duckduckgo.com/?q=${enginePlaces.words}&sites=${enginePlaces.site}`

const engineAddress = webAddress
  .refine(
    (value) => value.startsWith('https://'),
    says('must start with https://', 'Write the address as the browser shows it after a search there.'),
  )
  .refine(
    (value) =>
      [...new URL(value).searchParams.values()].filter((field) => field === enginePlaces.words).length === 1,
    says(
      `must have ${enginePlaces.words} in the place of what one searches for, and nothing else there`,
      `Write it like this: ${engineExample}`,
    ),
  )
  .refine(
    (value) => [...new URL(value).searchParams.values()].some((field) => field.includes(enginePlaces.site)),
    says(
      `must have ${enginePlaces.site} in the place of the site that it is limited to`,
      `Write it like this: ${engineExample}`,
    ),
  )
const EngineMatter = z.strictObject({ name: text, address: engineAddress })

/** The keys that may stand below a key of `site.yaml`. */
export const siteKeysBelow: Readonly<Record<string, readonly string[]>> = {
  groups: Object.keys(GroupMatter.shape),
  'search-engine': Object.keys(EngineMatter.shape),
}

/** Of the keys of `site.yaml` that have to be there, by where they stand; what is in a list has one example for all of it. */
const siteExamples: Readonly<Record<string, string>> = {
  name: 'Example Circle',
  tagline: 'a community that learns together',
  description: 'We meet online every month and share what we learn.',
  address: 'https://example.org',
  zone: 'Europe/London',
  language: 'en-GB',
  contact: 'name@example.org',
  'groups name': 'WhatsApp',
  'groups about': 'A group for questions between events. To join, email us.',
  'search-engine name': 'DuckDuckGo',
  'search-engine address': engineExample,
}

/** What one may write behind a key of `site.yaml` that has to be there. */
export const siteExampleAt = (path: readonly PropertyKey[]): string =>
  siteExamples[path.filter((part) => typeof part === 'string').join(' ')] ?? ''

/** `content/site.yaml` */
export const SiteMatter = z.strictObject({
  name: text,
  tagline: text,
  description: text,
  address: root,
  'uid-domain': text
    .regex(
      /^[A-Za-z0-9]([A-Za-z0-9.-]*[A-Za-z0-9])?$/,
      says('must be the name of a site', 'Write it without https:// and without slashes: example.org'),
    )
    .optional(),
  zone: text.refine(
    isZone,
    says('must be a time zone', 'Write a name such as Europe/London or Asia/Kolkata.'),
  ),
  language,
  contact: text.refine(isEmail, says('must be an email address', 'Write it like name@example.org.')),
  groups: z.array(GroupMatter).default([]),
  repository: root.optional(),
  free: yesOrNo('no'),
  'calendar-months': text
    .regex(
      /^(0|[1-9]\d{0,2})$/,
      says(
        'must be a whole number of months',
        'Write 12 to keep past events in the main calendar for a year.',
      ),
    )
    .default('12')
    .transform((value) => Number(value)),
  offline: yesOrNo('yes'),
  synonyms: z.array(SynonymsMatter).default([]),
  'search-engine': EngineMatter.optional(),
})
export type SiteMatter = z.output<typeof SiteMatter>

const reserved: ReadonlySet<string> = new Set([
  'permalink',
  'pagination',
  'templateEngineOverride',
  'dynamicPermalink',
  'override',
  'tags',
  'layout',
])

/** Whether the site generator itself would be steered by such a key: no content file may use one. */
export const isReserved = (key: string): boolean => reserved.has(key) || key.startsWith('eleventy')
