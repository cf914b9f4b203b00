import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { DateTime } from 'luxon'

/*
 * What a community may have after ten years: titles as people write them, of five to twelve words, speakers, questions and
 * materials of every kind. The same files each time.
 */

/** What titles are put together from: one of each list, in this order. */
const phrases = [
  'Learning|Listening|Budgeting|Housing people|Sharing power|Measuring|Mending trust|Leading|Waiting|Volunteering|Cooking|Planning|Apologising|Staying|Deciding|Counting|Remembering|Teaching|Drawing|Moving',
  'after|before|beyond|within|without|during|against|towards|alongside|around',
  'a long|the first|the second|an honest|a quiet|the coming|one ordinary|every|our shared|a stubborn|the cold|some unfinished|the slow|a borrowed|their own',
  'winter|neighbourhood|queue|emergency|hospital|council|summer|experiment|budget|classroom|kitchen|bridge|survey|night shift|garden|crisis|harbour|library|merger|handover',
  'and what we stopped|in five maps|with no plan at all|as families saw it|for newcomers|, told twice|and its price|by those who were there|in three towns|when nobody is watching|, one year later|on a small island|and the paperwork|with young people|from the inside|that nobody asked for',
].map((list) => list.split('|'))

const givenNames =
  'Ada Ben Cleo Dan Eve Finn Gus Hana Ivo June Kofi Lena Mara Nils Oona Pia Raj Sol Tess Uma'.split(' ')
const familyNames = 'Example Sample Specimen Placeholder'.split(' ')
const kinds = ['[slides]', '[video]', '[notes]', '[slides, video]', '[link]']

/** A number that looks like chance and is the same each time, below `most`. */
const drawn = (seed: number, most: number): number => ((seed * 2_654_435_761) >>> 8) % most

const one = (list: readonly string[], seed: number): string => list[drawn(seed, list.length)] ?? ''

const titleOf = (seed: number): string =>
  phrases
    .map((list, at) => one(list, seed * 31 + at))
    .join(' ')
    .replaceAll(' ,', ',')

/** No two are alike, as in life. */
const titles = (count: number, seed: number): readonly string[] => {
  const seen = new Set<string>()
  for (let at = seed; seen.size < count; at++) seen.add(titleOf(at))
  return [...seen]
}

const slugOf = (title: string): string => title.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-')

interface Amounts {
  readonly events: number
  readonly materials: number
  /** Over how many years the events lie. */
  readonly years: number
}

/** Fills a folder with the content of such a community. */
export const fillWithYears = (folder: string, { events, materials, years }: Amounts): void => {
  const write = (kind: string, name: string, matter: Readonly<Record<string, string>>): void => {
    mkdirSync(join(folder, kind), { recursive: true })
    const lines = Object.entries(matter).map(([key, value]) => `${key}: ${value}`)
    writeFileSync(join(folder, kind, `${name}.md`), `---\n${lines.join('\n')}\n---\n\nWords about it.\n`)
  }
  writeFileSync(
    join(folder, 'site.yaml'),
    `name: Ten Years On
tagline: a community that kept going
description: A made-up community after ten years.
address: https://example.org
zone: Europe/London
language: en-GB
contact: hello@example.org
`,
  )
  const people = familyNames.slice(0, 2).flatMap((family) => givenNames.map((given) => `${given} ${family}`))
  for (const name of people) write('people', slugOf(name), { name })
  const questions = titles(12, 90_000).map((title) => `What do we know about ${title.toLowerCase()}`)
  for (const title of questions)
    write('questions', slugOf(title), { title: `${title}?`, group: 'From the start' })
  const ids = titles(events, 1).map((title, at) => {
    const day = DateTime.utc(2026 - years, 12, 1).plus({ days: Math.floor((at * years * 365) / events) })
    const slug = slugOf(title)
    write('sessions', `${day.toISODate()}-${slug}`, {
      title,
      when: `${day.setLocale('en-GB').toFormat('cccc d LLLL yyyy')}, 2pm to 3.30pm`,
      speakers: `[${[...new Set([1, 2].map((which) => slugOf(one(people, at * 5 + which))))].join(', ')}]`,
      questions: `[${[...new Set([1, 2].map((which) => slugOf(one(questions, at * 3 + which))))].join(', ')}]`,
    })
    return slug
  })
  titles(materials, 5_000).forEach((title, at) => {
    const from = [ids[at % events], ...(at % 10 === 0 ? [ids[(at + 1) % events]] : [])]
    write('materials', slugOf(title), {
      title,
      link: `https://media${at % 3}.example.net/${drawn(at, 1_000_000)}`,
      contains: kinds[at % kinds.length] ?? '',
      ...(at % 60 === 59 ? {} : { events: `[${from.join(', ')}]` }), // of a few, nobody knows where they are from
    })
  })
}
