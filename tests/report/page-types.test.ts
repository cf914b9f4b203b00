import { join } from 'node:path'
import { expect, it } from 'vitest'
import {
  exampleOfEachType,
  pagesOfNoType,
  searchFor,
  typedPages,
  typesWithoutPage,
  type Written,
} from '../../scripts/report/page-types.ts'

const output = join('built', 'site')

const page = (template: string, path: string): Written => ({
  inputPath: `./layouts/pages/${template}.11ty.tsx`,
  outputPath: `./${join(output, path.endsWith('/') ? `${path}index.html` : path)}`,
  url: path,
})

const written = [
  page('session', '/sessions/short/'),
  page('session', '/sessions/longest-of-all/'),
  page('session', '/sessions/longer/'),
  page('home', '/'),
  page('not-found', '/404.html'),
  { inputPath: './layouts/pages/outputs.11ty.js', outputPath: './built/site/feed.xml', url: '/feed.xml' },
]

it('takes the largest page of each template, and nothing that is no page', () => {
  expect(exampleOfEachType(written, ({ url }) => url.length)).toEqual([
    { type: 'home', path: '/' },
    { type: 'not-found', path: '/404.html' },
    { type: 'session', path: '/sessions/longest-of-all/' },
  ])
})

it('knows the address of results, whatever is looked for', () => {
  expect(searchFor('ropes & "knots"')).toEqual({ type: 'search', path: '/search/?q=ropes+%26+%22knots%22' })
})

it('names the type of every page', () => {
  expect(typedPages(written).map(({ type, path }) => `${type} ${path}`)).toEqual([
    'session /sessions/short/',
    'session /sessions/longest-of-all/',
    'session /sessions/longer/',
    'home /',
    'not-found /404.html',
  ])
})

it('names the templates that made no page', () => {
  expect(typesWithoutPage(['home.11ty.tsx', 'post.11ty.tsx', 'session.11ty.tsx'], written)).toEqual(['post'])
})

it('names the pages that no template made', () => {
  const files = [
    '404.html',
    'index.html',
    'feed.xml',
    'pagefind/pagefind.js',
    ...['short', 'longest-of-all', 'longer'].map((slug) => join('sessions', slug, 'index.html')),
  ]
  expect(pagesOfNoType(files, output, written)).toEqual([])
  expect(pagesOfNoType([...files, 'forgotten.html'], output, written)).toEqual(['forgotten.html'])
})
