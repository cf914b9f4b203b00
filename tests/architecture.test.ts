import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, posix } from 'node:path'
import { expect, it } from 'vitest'

/** Which folders each folder may import from, besides itself and packages. `scripts/README.md` has the same as a table. */
const allowed: Readonly<Record<string, readonly string[]>> = {
  'scripts/domain': [],
  'scripts/markdown': ['scripts/domain'],
  'scripts/content': ['scripts/domain', 'scripts/markdown', 'scripts/pictures'],
  'scripts/calendar': ['scripts/domain'],
  'scripts/authoring': ['scripts/domain'],
  'scripts/announce': ['scripts/domain'],
  'scripts/links': ['scripts/domain'],
  'scripts/pictures': ['scripts/domain'],
  'scripts/cards': ['scripts/domain', 'scripts/pictures', 'layouts'],
  'scripts/outputs': [
    'scripts/domain',
    'scripts/markdown',
    'scripts/content',
    'scripts/calendar',
    'scripts/authoring',
  ],
  'scripts/search': ['scripts/domain'],
  'scripts/assets': ['scripts/domain', 'scripts/outputs', 'layouts'],
  'scripts/eleventy': [
    'scripts/domain',
    'scripts/calendar',
    'scripts/cards',
    'scripts/pictures',
    'scripts/outputs',
    'scripts/search',
    'scripts/assets',
    'layouts',
  ],
  'scripts/browser': [],
  'scripts/report': ['scripts/domain', 'scripts/browser'],
  'scripts/commands': [
    'scripts/domain',
    'scripts/content',
    'scripts/announce',
    'scripts/authoring',
    'scripts/links',
    'scripts/outputs',
    'scripts/assets',
    'scripts/eleventy',
    'scripts/browser',
    'scripts/report',
  ],
  layouts: ['scripts/domain', 'scripts/calendar', 'scripts/announce', 'scripts/authoring', 'scripts/search'],
}

const root = join(import.meta.dirname, '..')

const modulesIn = (folder: string): readonly string[] =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file))
    .map((file) => posix.join(folder, file))

const sources = ['scripts', 'layouts'].flatMap(modulesIn)

const partOf = (file: string): string =>
  file.startsWith('layouts/') ? 'layouts' : file.split('/').slice(0, 2).join('/')

const textOf = (file: string): string => readFileSync(join(root, file), 'utf8')

const importsOf = (file: string): readonly string[] =>
  [...textOf(file).matchAll(/(?:from|import) '(\.[^']+)'/g)].map(([, target = '']) =>
    posix.normalize(posix.join(dirname(file), target)),
  )

it('lets imports point one way', () => {
  const astray = sources.flatMap((file) =>
    importsOf(file)
      .filter((target) => partOf(target) !== partOf(file) && !allowed[partOf(file)]?.includes(partOf(target)))
      .map((target) => `${file} → ${target}`),
  )
  expect(astray).toEqual([])
})

it('keeps the library for .ics files inside one folder, and Eleventy inside another', () => {
  const importing = (name: string): readonly string[] => [
    ...new Set(sources.filter((file) => textOf(file).includes(`from '${name}'`)).map(partOf)),
  ]
  expect(importing('ics')).toEqual(['scripts/calendar'])
  expect(importing('@11ty/eleventy')).toEqual(['scripts/eleventy'])
})

it('keeps the configuration of Eleventy to registering', () => {
  expect(textOf('.eleventy.ts').split('\n').length).toBeLessThanOrEqual(60)
})

it('holds the name, the address and the contact of no community in code', () => {
  const identity = readFileSync(join(root, 'content/site.yaml'), 'utf8')
  const stated = (key: string): string => new RegExp(`^${key}: (.+)$`, 'm').exec(identity)?.[1] ?? ''
  const own = ['name', 'tagline', 'address', 'contact'].map(stated)
  expect(own.every((value) => value.length > 5)).toBe(true)
  expect(sources.filter((file) => own.some((value) => textOf(file).includes(value)))).toEqual([])
})

it('registers no hook in a module that several test files share', () => {
  // It is loaded once in a process of many files, so that its hook would belong to the first of them alone.
  const shared = modulesIn('tests').filter((file) => !/\.test\.tsx?$/.test(file))
  expect(shared.length).toBeGreaterThan(20)
  expect(shared.filter((file) => /^(?:before|after)(?:Each|All)\(/m.test(textOf(file)))).toEqual([])
})
