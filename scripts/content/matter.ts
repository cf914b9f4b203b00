import { z } from 'zod'
import { isZone } from '../domain/when/zone.ts'
import { withoutTracking } from '../markdown/tracking-query.ts'

/**
 * The front matter of each kind: what an organiser may write, and what the rest of the code gets.
 * YAML is read with every value as text, so the schema alone decides what a value means: a title of `2020`
 * stays a title, and no date becomes a timestamp on the way.
 */

const text = z.string().trim().min(1)
/** One value or a list of them: `speakers: ada-example` is as good as `speakers: [ada-example]`. */
const texts = z
  .union([z.array(text), text.transform((one) => [one])], { error: 'must be one value or a list of values' })
  .default([])

/** Whether this is a whole address on the web. */
export const isWebAddress = (value: string): boolean => {
  if (!/^https?:\/\/[^\s/]/.test(value) || !URL.canParse(value)) return false
  return /[a-z0-9]$/i.test(new URL(value).hostname)
}
const webAddress = text.refine(isWebAddress, {
  error: 'must be a full web address',
  params: { fix: 'Write the whole address, starting with https://, as the browser shows it.' },
})
const emailAddress = z.email({
  error: 'must be an email address',
})

const signUp = text
  .refine(
    (value) => isWebAddress(value) || /^mailto:[^@\s]+@[^@\s]+$/.test(value) || value === 'not needed',
    {
      error: 'must say where to register',
      params: {
        fix: 'Write an address that starts with https://, or mailto:name@example.org, or "not needed".',
      },
    },
  )
  .transform((value) => {
    if (value === 'not needed') return { kind: 'not needed' } as const
    if (value.startsWith('mailto:')) return { kind: 'email', address: value.slice('mailto:'.length) } as const
    return { kind: 'link', url: value } as const
  })

/** The moment a post was published: `2020-04-30`, `2020-04-30 21:59` or as an export writes it, `2020-04-30 21:59:23.000000000 Z`. UTC. */
const published = text.regex(
  /^\d{4}-\d{2}-\d{2}(?:[ T]\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?: ?Z| ?UTC| ?[+-]\d{2}:?\d{2})?)?$/,
  {
    error: 'must be a date such as 2020-04-30 or 2020-04-30 21:59',
  },
)

const common = {
  summary: text.optional(),
  note: text.optional(),
  updated: text.regex(/^\d{4}-\d{2}-\d{2}$/, { error: 'must be a date such as 2020-05-13' }).optional(),
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
    .regex(/^[A-Za-z0-9][A-Za-z0-9._-]*$/, {
      error: 'may hold letters, digits, dots, dashes and underscores only',
    })
    .optional(),
  ...common,
})

const MaterialMatter = z.strictObject({
  title: text,
  /** A whole address elsewhere, or a file beside this one. */
  link: text.refine((value) => isWebAddress(value) || !/^[a-z][a-z0-9+.-]*[:;]/i.test(value), {
    error: 'must be a full web address or the name of a file',
    params: {
      fix: 'Write the whole address, starting with https://, or a file such as slides.pdf beside this one.',
    },
  }),
  contains: z
    .union([
      z.array(z.enum(['slides', 'video', 'notes', 'link'])),
      z.enum(['slides', 'video', 'notes', 'link']).transform((one) => [one]),
    ])
    .default(['link']),
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

const SeriesMatter = z.strictObject({ title: text, every: text.optional(), ...common })

const StageMatter = z.strictObject({
  title: text,
  order: text
    .regex(/^[1-9]\d{0,3}$/, { error: 'must be a whole number from 1' })
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

const zone = text.refine(isZone, {
  error: 'must be a time zone',
  params: { fix: 'Write a name such as Europe/London or Asia/Kolkata.' },
})

/** `content/site.yaml` */
export const SiteMatter = z.strictObject({
  name: text,
  tagline: text,
  description: text,
  address: webAddress.transform((address) => address.replace(/\/+$/, '')),
  'uid-domain': text.optional(),
  zone,
  language: text.regex(/^[a-z]{2,3}(-[A-Za-z0-9]+)*$/, { error: 'must be a language tag such as en-GB' }),
  contact: emailAddress,
  groups: z.array(z.strictObject({ name: text, about: text })).default([]),
  repository: webAddress.transform((address) => address.replace(/\/+$/, '')).optional(),
})
export type SiteMatter = z.output<typeof SiteMatter>

/** Keys by which the site generator itself would steer a file: no content file may use them. */
export const reservedKeys: ReadonlySet<string> = new Set([
  'permalink',
  'pagination',
  'eleventyComputed',
  'eleventyExcludeFromCollections',
  'eleventyImport',
  'eleventyNavigation',
  'templateEngineOverride',
  'dynamicPermalink',
  'override',
  'tags',
  'layout',
])
