import { stringify } from 'yaml'
import type { Kind } from '../domain/items.ts'
import { keyWords } from '../domain/key-words.ts'
import { kindWords } from '../domain/kind-words.ts'
import { type Choices, noChoices } from './choices.ts'

/** What is known of a new file already, by the keys of its front matter. */
export type Facts = Readonly<Record<string, string | readonly string[]>>

interface Plan {
  /** Keys that no file of the kind is right without. */
  readonly needed: readonly string[]
  /** Keys worth showing to somebody who starts a file, in their order. */
  readonly offered: readonly string[]
  /** What the prose is about: `what you will do`. */
  readonly prose: string
}

const plans: Readonly<Record<Kind, Plan>> = {
  session: {
    needed: ['title', 'when'],
    offered: ['sign-up', 'series', 'speakers', 'questions', 'summary'],
    prose: 'what you will do',
  },
  'spin-off': {
    needed: ['title', 'when'],
    offered: ['sign-up', 'speakers', 'questions', 'summary'],
    prose: 'what you will do',
  },
  material: {
    needed: ['title', 'link'],
    offered: ['contains', 'events', 'summary'],
    prose: 'what is in it',
  },
  post: {
    needed: ['title', 'date'],
    offered: ['author', 'events', 'questions', 'original_link', 'summary'],
    prose: 'your post',
  },
  person: {
    needed: ['name'],
    offered: ['role', 'organisation', 'link', 'summary'],
    prose: 'a few words about the person, and only what the person is happy to see in public',
  },
  question: { needed: ['title', 'group'], offered: ['summary'], prose: 'where the question comes from' },
  series: { needed: ['title'], offered: ['every', 'summary'], prose: 'what the series is about' },
  stage: { needed: ['title', 'order'], offered: ['events', 'summary'], prose: 'this part of the story' },
  page: { needed: ['title'], offered: ['summary'], prose: 'the text of the page' },
}

export const neededKeys = (kind: Kind): readonly string[] => plans[kind].needed

/** Every key that a new file of a kind can start with. */
export const startingKeys = (kind: Kind): readonly string[] => [...plans[kind].needed, ...plans[kind].offered]

/** A value as YAML writes it on one line, in quotation marks wherever a sign in it means something else to YAML. */
const yamlOf = (value: string | readonly string[]): string =>
  stringify(value, {
    lineWidth: 0,
    flowCollectionPadding: false,
    // A text by itself needs fewer quotation marks than one in a list.
    ...(typeof value !== 'string' && { collectionStyle: 'flow' }),
  }).trimEnd()

/** More names than this make a line that nobody reads, and a link that GitHub does not take. */
const mostNamed = 150

/** As many names as fit on a line: `ada-example, ben-example, …`. */
const listed = (names: readonly string[]): string => {
  const fitting = names.filter((_, at) => names.slice(0, at + 1).join(', ').length <= mostNamed)
  return fitting.length < names.length ? [...fitting, '…'].join(', ') : fitting.join(', ')
}

/** What may stand in a value beside the example, as a comment behind it. Prose has none: a # there would eat part of it. */
const remarks: Readonly<Record<string, string>> = {
  'sign-up': 'or mailto:name@example.org, or: not needed',
  contains: 'one or more of slides, video, notes and link',
}

/** `# speakers: [ada-example]   # from content/people: ada-example, ben-example` */
const switchedOff = (kind: Kind, key: string, choices: Choices): string => {
  const { example, many, names, about } = keyWords(kind, key)
  const known = names ? choices[names].map(({ name }) => name) : []
  const value = known[0] ?? example
  const remark = known.length > 1 ? `those there are: ${listed(known)}` : names ? about : remarks[key]
  return `# ${key}: ${yamlOf(many ? [value] : value)}${remark ? `   # ${remark}` : ''}`
}

const asked = (kind: Kind, key: string): readonly string[] => {
  const { about, example } = keyWords(kind, key)
  return [`# ${about} For example: ${yamlOf(example)}`, `${key}:`]
}

const isGiven = (value: Facts[string] | undefined): value is Facts[string] =>
  value !== undefined && value.length > 0

/**
 * A content file to start from. Facts that are known stand in it; those that no file can do without are left open, so
 * that the check asks for them; the rest is there to be switched on.
 */
export const templateOf = (kind: Kind, facts: Facts = {}, choices: Choices = noChoices): string => {
  const { needed, offered, prose } = plans[kind]
  const stated = (key: string): readonly string[] => {
    const value = facts[key]
    return isGiven(value) ? [`${key}: ${yamlOf(value)}`] : []
  }
  const open = needed.filter((key) => !isGiven(facts[key]))
  const off = offered.filter((key) => !isGiven(facts[key]))
  return [
    '---',
    ...(open.length > 0
      ? [
          `# This is ${kindWords[kind].called}. Lines that start with # are notes for you and do not appear on the site.`,
        ]
      : []),
    ...needed.flatMap((key) => (isGiven(facts[key]) ? stated(key) : asked(kind, key))),
    ...offered.flatMap(stated),
    ...(off.length > 0
      ? ['# To use one of the lines below, take away the # and the space at its start, and change it.']
      : []),
    ...off.map((key) => switchedOff(kind, key, choices)),
    `# Below the next line, write ${prose}.`,
    '---',
    '',
    '',
  ].join('\n')
}
