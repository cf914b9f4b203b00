import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { z } from 'zod'
import { matterOf } from '../../scripts/content/front-matter/matter.ts'
import { noHistory } from '../../scripts/content/history.ts'
import { loadLibrary } from '../../scripts/content/load.ts'
import { folderOf } from '../../scripts/domain/addresses.ts'
import type { Kind } from '../../scripts/domain/items.ts'
import type { Library } from '../../scripts/domain/library.ts'
import { jsonSchemas } from '../../scripts/outputs/json-schema.ts'
import { exampleLibrary, libraryOf, session, spinOff } from '../examples.ts'

const kinds = Object.keys(folderOf) as readonly Kind[] // the keys of a record of kinds

interface Described {
  readonly $schema: string
  readonly $id: string
  readonly title: string
  readonly description: string
  readonly properties: Readonly<Record<string, { readonly title: string; readonly description: string }>>
}

const textOf = (library: Library, of: string): string => {
  const output = jsonSchemas(library).find(({ path }) => path === `/schemas/${of}.json`)
  if (!output) throw new Error(`There is no schema of ${of}.`)
  return output.text
}

const schemaOf = (library: Library, of: string): Described => JSON.parse(textOf(library, of))

/** Whether a value is right by the published schema, in the eyes of somebody who has nothing but that text. */
const validatorOf = (library: Library, of: string): ((value: unknown) => boolean) => {
  const schema = z.fromJSONSchema(JSON.parse(textOf(library, of)))
  return (value) => schema.safeParse(value).success
}

const libraryIn = (folder: string): Library => {
  const { library, problems } = loadLibrary({ folder, history: noHistory })
  if (!library) throw new Error(JSON.stringify(problems))
  return library
}

/** The front matter of a file as editors read it: with the numbers and booleans of YAML 1.2. */
const matterIn = (file: string): unknown =>
  parse(/^---\n(.*?)\n---$/ms.exec(readFileSync(file, 'utf8'))?.[1] ?? '')

it('there is one for each kind and one for the identity, at addresses of their own', () => {
  const outputs = jsonSchemas(exampleLibrary())
  expect(outputs.map(({ path }) => path).sort()).toEqual(
    [...kinds, 'site'].map((of) => `/schemas/${of}.json`).sort(),
  )
  for (const { path, text } of outputs)
    expect(JSON.parse(text)).toMatchObject({
      $schema: 'http://json-schema.org/draft-07/schema#',
      $id: `https://example.org/between${path}`,
      type: 'object',
      additionalProperties: false,
    })
})

describe.each(kinds)('the schema of %s', (kind) => {
  const { title, description, properties } = schemaOf(exampleLibrary(), kind)

  it('has every key that a file may have, each with a label and a sentence', () => {
    expect(Object.keys(properties)).toEqual(Object.keys(matterOf[kind].shape))
    for (const [key, property] of Object.entries({ ...properties, whole: { title, description } })) {
      expect(property.title, key).toMatch(/^[A-Z]/)
      expect(property.description, key).toMatch(/^[A-Z].*[.]$/)
    }
  })
})

describe.each(['content', 'tests/fixtures/community'])('the schemas of %s', (content) => {
  const folder = join(import.meta.dirname, '../..', content)
  const library = libraryIn(folder)

  it.each(kinds)('find nothing wrong with any file of %s', (kind) => {
    const isRight = validatorOf(library, kind)
    const files = readdirSync(join(folder, folderOf[kind])).filter((file) => file.endsWith('.md'))
    expect(files.length).toBeGreaterThan(0)
    expect(files.filter((file) => !isRight(matterIn(join(folder, folderOf[kind], file))))).toEqual([])
  })

  it('find nothing wrong with the identity', () => {
    expect(validatorOf(library, 'site')(parse(readFileSync(join(folder, 'site.yaml'), 'utf8')))).toBe(true)
  })
})

it('what is true or false may be written with or without quotation marks', () => {
  const isSeries = validatorOf(exampleLibrary(), 'series')
  for (const expected of [true, false, 'true', 'false']) expect(isSeries({ title: 'A', expected })).toBe(true)
  for (const expected of ['yes', 1, 'True']) expect(isSeries({ title: 'A', expected })).toBe(false)
})

describe('what refers to other files', () => {
  const isSession = validatorOf(exampleLibrary(), 'session')
  const base = { title: 'A title', when: '5 June 2030' }

  it.each([
    [{ series: 'round-tables' }],
    [{ speakers: 'ada-example' }],
    [{ speakers: ['ada-example', 'bo-example'] }],
    [{ questions: ['how-do-we-learn'] }],
    [{ materials: 'a-video' }],
  ])('may name what there is: %j', (more) => {
    expect(isSession({ ...base, ...more })).toBe(true)
  })

  it.each([
    [{ series: 'round-table' }],
    [{ series: ['round-tables'] }],
    [{ speakers: 'ada' }],
    [{ speakers: ['ada-example', 'ada'] }],
    [{ questions: [1] }],
    [{ materials: { name: 'a-video' } }],
  ])('may not name anything else: %j', (more) => {
    expect(isSession({ ...base, ...more })).toBe(false)
  })

  it('is any text where there is nothing to name yet', () => {
    const isFirst = validatorOf(libraryOf([]), 'session')
    expect(isFirst({ ...base, series: 'round-tables', speakers: ['ada-example'] })).toBe(true)
    expect(isFirst({ ...base, speakers: { ada: 1 } })).toBe(false)
  })

  it('names a session and a spin-off of one name with their folders', () => {
    const library = libraryOf([session('walk'), spinOff('walk', { id: 'walk-2' })])
    const isMaterial = validatorOf(library, 'material')
    const material = { title: 'Slides', link: 'https://example.org' }
    expect(isMaterial({ ...material, events: ['sessions/walk', 'spin-offs/walk'] })).toBe(true)
    expect(isMaterial({ ...material, events: ['walk'] })).toBe(false)
  })

  it('takes the number that an export has for an author', () => {
    const isPost = validatorOf(exampleLibrary(), 'post')
    const post = { layout: 'post-external', title: 'A post', date: '2020-04-30 21:59:23.000000000 Z' }
    expect(isPost({ ...post, author: 28 })).toBe(true)
    expect(isPost({ ...post, author: 'ada-example' })).toBe(true)
    expect(isPost({ ...post, author: 'ada' })).toBe(false)
  })
})

describe('what an editor marks as wrong', () => {
  const isSession = validatorOf(exampleLibrary(), 'session')

  it.each([
    [{ title: 'No date' }],
    [{ title: 'A title', when: '5 June 2030', speeker: 'ada-example' }],
    [{ title: 'A title', when: '5 June 2030', status: 'canceled' }],
    [{ title: '', when: '5 June 2030' }],
    [{ title: ['a', 'b'], when: '5 June 2030' }],
    [{ title: 'A title', when: '5 June 2030', updated: '5 June 2030' }],
    ['a text'],
  ])('%j', (matter) => {
    expect(isSession(matter)).toBe(false)
  })

  it('is no title or place in the journey that looks like a number', () => {
    expect(isSession({ title: 2020, when: '2020-05-13 14:00 to 15:30' })).toBe(true)
    expect(validatorOf(exampleLibrary(), 'stage')({ title: 'First', order: 1 })).toBe(true)
  })
})
