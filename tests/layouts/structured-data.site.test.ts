import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Validator, { type Issue } from '@adobe/structured-data-validator'
import { describe, expect, inject, it } from 'vitest'
import { builtPages, once } from './built-pages.ts'
import { faultsOf, type Node } from './google.ts'
import { read } from './markup.ts'

const root = join(import.meta.dirname, '../..')

/** What stands in the pages of a built site for machines, by path: each page has one graph. */
const graphsIn = once((site) =>
  builtPages(site).map(({ path, html, address }) => {
    const scripts = [...html.matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/gs)]
    const [graph, ...others] = scripts.map(([, json = '']): Graph => JSON.parse(json))
    if (!graph || others.length > 0) throw new Error(`${path} has ${scripts.length} graphs.`)
    return { path, html, address, graph }
  }),
)

interface Graph {
  readonly '@context': string
  readonly '@graph': readonly Node[]
}

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null

/** A value with everything within it that has a type or an id. */
const nodesIn = (value: unknown): readonly Node[] => {
  if (Array.isArray(value)) return value.flatMap(nodesIn)
  return isNode(value) ? [value, ...Object.values(value).flatMap(nodesIn)] : []
}

const isTerm = (key: string, value: string): boolean =>
  ['@context', '@type'].includes(key) || value.startsWith('https://schema.org')

/**
 * What the vocabulary sees of a graph. Words, days and addresses are all text to it, so that many pages have the same shape;
 * its own terms stay. Where it wants one of them and something else stands, text is as wrong as that. Properties such as
 * `query-input` are left out: they belong to the actions of schema.org and to no type of it (schema.org/docs/actions.html).
 */
const shapeOf = (graph: Graph): string =>
  JSON.stringify(graph, (key, value: unknown) => {
    if (key.endsWith('-input')) return undefined
    return typeof value === 'string' && !isTerm(key, value) ? 'text' : value
  })

/**
 * What the compiler says of these graphs by the types of schema.org, with the path of each: which property fits which type,
 * and which values it takes. The types of `schema-dts` are made from the vocabulary itself.
 */
const faultsByType = (
  graphs: readonly { readonly path: string; readonly graph: Graph }[],
): readonly (readonly [path: string, fault: string])[] => {
  const folder = mkdtempSync(join(tmpdir(), 'graphs-'))
  // Each thing that is told by itself: the same stand on many pages.
  const shapes = new Map(
    graphs.flatMap(({ path, graph }) =>
      graph['@graph'].map((node) => [shapeOf({ ...graph, '@graph': [node] }), path] as const),
    ),
  )
  const paths = [...shapes.values()]
  const lines = [...shapes.keys()].map((shape, at) => `export const graph${at}: Graph = ${shape}`)
  const types = join(root, 'node_modules/schema-dts/dist/schema')
  writeFileSync(join(folder, 'graphs.ts'), [`import type { Graph } from '${types}'`, ...lines].join('\n'))
  writeFileSync(
    join(folder, 'tsconfig.json'),
    JSON.stringify({
      compilerOptions: {
        noEmit: true,
        strict: true,
        skipLibCheck: true,
        module: 'esnext',
        moduleResolution: 'bundler',
        types: [],
      },
    }),
  )
  try {
    execFileSync(join(root, 'node_modules/.bin/tsc'), ['--project', folder], {
      encoding: 'utf8',
      stdio: 'pipe',
    })
    return []
  } catch (error) {
    const told = String((error as { stdout?: unknown }).stdout)
    const faults = [...told.matchAll(/graphs\.ts\((\d+),\d+\): (.*)/g)]
    if (faults.length === 0) throw error
    return faults.map(([, line, fault = '']) => [paths[Number(line) - 2] ?? told, fault])
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/** What search engines miss in a graph, in the words of a validator of their rich results, which knows few of its types. */
const issuesOf = (graph: Graph): Promise<readonly Issue[]> => {
  const jsonld = Object.fromEntries(graph['@graph'].map((node) => [node['@type'], [node]]))
  return new Validator().validate({ jsonld, microdata: {}, rdfa: {} })
}

const sites = [
  { name: 'the real content', folder: () => inject('site'), free: true },
  { name: 'the made-up community', folder: () => inject('fixtureSite'), free: false },
] as const

const graphOf = (...nodes: readonly Node[]): Graph => ({ '@context': 'https://schema.org', '@graph': nodes })

it('is schema.org as its vocabulary has it, on every page of both', () => {
  const wrong = [
    { path: 'a type that is none', graph: graphOf({ '@type': 'Gathering', name: 'x' }) },
    { path: 'a property that is none', graph: graphOf({ '@type': 'VideoObject', name: 'x', colour: 'red' }) },
    { path: 'a property of another type', graph: graphOf({ '@type': 'Event', name: 'x', headline: 'x' }) },
    {
      path: 'the same, further in',
      graph: graphOf({
        '@type': 'Event',
        name: 'x',
        organizer: { '@type': 'Organization', startDate: '2030' },
      }),
    },
    { path: 'a value of another kind', graph: graphOf({ '@type': 'Event', name: 'x', location: true }) },
  ]
  const faults = faultsByType([...wrong, ...sites.flatMap(({ folder }) => graphsIn(folder()))])
  expect(faults.filter(([path]) => path.startsWith('/'))).toEqual([])
  expect([...new Set(faults.map(([path]) => path))]).toEqual(wrong.map(({ path }) => path))
}, 240_000)

/** The things that a page tells of itself, and what they are about or made of: not those that it only names. */
const toldIn = ({ '@graph': nodes }: Graph): readonly Node[] =>
  nodes.flatMap((node) => [node, ...[node.mainEntity ?? [], node.hasPart ?? []].flat().filter(isNode)])

describe.each(sites)('structured data of $name', ({ folder, free }) => {
  it('lacks nothing that search engines ask for, by their documentation', () => {
    const graphs = graphsIn(folder())
    const types = new Set(graphs.flatMap(({ graph }) => toldIn(graph).map((node) => node['@type'])))
    expect([...types]).toEqual(
      expect.arrayContaining([
        'Event',
        'EventSeries',
        'BlogPosting',
        'ProfilePage',
        'Person',
        'BreadcrumbList',
      ]),
    )
    const faults = graphs.flatMap(({ path, graph }) =>
      toldIn(graph).flatMap((node) => faultsOf(node).map((fault) => `${path} ${node['@type']}: ${fault}`)),
    )
    expect(faults).toEqual([])
  })

  it('lacks nothing to a validator but what is optional, and the picture of a video and its day', async () => {
    const issues = await Promise.all(
      graphsIn(folder()).map(async ({ path, graph }) =>
        (await issuesOf(graph)).map(({ issueMessage }) => `${path} ${issueMessage}`),
      ),
    )
    const known =
      /\(optional\)|^\/materials\/[^/]+\/ Required attribute "(thumbnailUrl|uploadDate)" is missing/
    expect(issues.flat().filter((issue) => !known.test(issue))).toEqual([])
  })

  it('calls a thing by one id, one type and one name on all pages', () => {
    const told = new Map<string, Set<string>>()
    for (const node of graphsIn(folder()).flatMap(({ graph }) => nodesIn(graph['@graph']))) {
      const { '@id': id, '@type': type, name, headline } = node
      if (id && type) told.set(id, (told.get(id) ?? new Set()).add(`${type}: ${name ?? headline}`))
    }
    expect(told.size).toBeGreaterThan(10)
    expect([...told].filter(([, names]) => names.size > 1)).toEqual([])
  })

  it('names nothing by an id that is not a page of the site', () => {
    const graphs = graphsIn(folder())
    const addresses = new Set(graphs.map(({ address }) => address))
    const ids = graphs.flatMap(({ graph }) => nodesIn(graph['@graph']).flatMap((node) => node['@id'] ?? []))
    const [home = ''] = [...addresses].sort((a, b) => a.length - b.length)
    expect(ids.filter((id) => !addresses.has(id) && !id.startsWith(`${home}#`))).toEqual([])
  })

  it.each([
    [/^\/posts\/[^/]+\/$/, 'BlogPosting'],
    [/^\/series\/[^/]+\/$/, 'EventSeries'],
    [/^\/organisations\/[^/]+\/$/, 'Organization'],
  ])('%s is a %s that is known by the address of its page', (pattern, type) => {
    const pages = graphsIn(folder()).filter(({ path }) => pattern.test(path))
    expect(pages.length).toBeGreaterThan(0)
    for (const { address, graph } of pages)
      expect(graph['@graph'][0]).toMatchObject({ '@type': type, '@id': address })
  })

  it('is of a person on the page about them alone, and it is known by the address of that page', () => {
    const profiles = graphsIn(folder()).filter(({ graph }) => graph['@graph'][0]?.['@type'] === 'ProfilePage')
    expect(profiles.length).toBeGreaterThan(0)
    for (const { path, address, graph } of profiles) {
      expect(path).toMatch(/^\/people\/[^/]+\/$/)
      expect(graph['@graph'][0]).toMatchObject({ mainEntity: { '@type': 'Person', '@id': address } })
    }
    const people = graphsIn(folder()).filter(({ path }) => /^\/people\/[^/]+\/$/.test(path))
    expect(profiles.map(({ path }) => path)).toEqual(people.map(({ path }) => path))
  })

  it('tells of an event where its page has a date, and nowhere else', () => {
    for (const { path, address, graph } of graphsIn(folder())) {
      const events = graph['@graph'].filter((node) => node['@type'] === 'Event')
      if (events.length > 0) {
        expect(path).toMatch(/^\/(sessions|spin-offs)\/[^/]+\/$/)
        expect(events).toMatchObject([
          { '@id': address, startDate: expect.stringMatching(/^\d{4}-\d{2}-\d{2}/) },
        ])
      }
    }
  })

  it('leads down to every page below the home page in the words that a reader sees', () => {
    for (const { path, html, graph } of graphsIn(folder())) {
      const trail = graph['@graph'].find((node) => node['@type'] === 'BreadcrumbList')
      if (path === '/') expect(trail).toBeUndefined()
      else {
        const seen = read(html).one('nav[aria-label="Breadcrumb"]').all('li')
        expect(
          nodesIn(trail).flatMap(({ name }) => name ?? []),
          path,
        ).toEqual(seen.map(({ text }) => text))
      }
    }
  })

  it('says that events are free where the community does, and not elsewhere', () => {
    const events = graphsIn(folder()).flatMap(({ graph }) =>
      graph['@graph'].filter((node) => node['@type'] === 'Event'),
    )
    expect(events.length).toBeGreaterThan(2)
    for (const event of events) {
      expect(event.isAccessibleForFree).toBe(free ? true : undefined)
      if (free) expect(event.offers).toMatchObject({ '@type': 'Offer', price: 0 })
      else expect(event).not.toHaveProperty('offers')
    }
  })
})
