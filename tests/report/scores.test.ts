import { expect, it } from 'vitest'
import { type Outcome, scoresOf, shortOfFull, slowness, speedOf } from '../../scripts/report/scores.ts'

const full: Outcome = {
  categories: {
    performance: {
      id: 'performance',
      title: 'Performance',
      score: 1,
      auditRefs: [{ id: 'total-blocking-time', weight: 30 }],
    },
    seo: {
      id: 'seo',
      title: 'SEO',
      score: 1,
      auditRefs: [
        { id: 'document-title', weight: 1 },
        { id: 'link-text', weight: 1 },
        { id: 'hreflang', weight: 1 },
        { id: 'structured-data', weight: 0 },
      ],
    },
  },
  audits: {
    'total-blocking-time': { title: 'Total Blocking Time', score: 1 },
    'document-title': { title: 'Document has a title', score: 1 },
    'link-text': { title: 'Links have descriptive text', score: 1 },
    hreflang: { title: 'No hreflang', score: null },
    'structured-data': { title: 'Weighs nothing', score: 0 },
  },
}

const changed = (
  category: 'performance' | 'seo',
  score: number | null,
  audits: Outcome['audits'],
): Outcome => {
  const [performance, seo] = [full.categories.performance, full.categories.seo]
  if (!performance || !seo) throw new Error('The example has both.')
  const categories = { performance, seo }
  return {
    categories: { ...categories, [category]: { ...categories[category], score } },
    audits: { ...full.audits, ...audits },
  }
}

it('finds nothing where every category is full', () => {
  const scores = scoresOf(full)
  expect(scores.map(({ title, points, lost }) => [title, points, lost])).toEqual([
    ['Performance', 100, []],
    ['SEO', 100, []],
  ])
  expect([...shortOfFull('/', scores), ...slowness('/', scores)]).toEqual([])
})

it('names the audits that cost points, and no other', () => {
  const scores = scoresOf(
    changed('seo', 0.9, {
      'link-text': { title: 'Links do not have descriptive text', score: 0, displayValue: '2 links found' },
    }),
  )
  expect(shortOfFull('/posts/', scores)).toEqual([
    '/posts/ SEO 90: link-text: Links do not have descriptive text (2 links found)',
  ])
})

it('counts a category that could not be judged as short', () => {
  const scores = scoresOf(
    changed('seo', null, { 'link-text': { title: 'Links', score: null, errorMessage: 'No links artifact' } }),
  )
  expect(shortOfFull('/', scores)).toEqual(['/ SEO unknown: link-text did not run: No links artifact'])
})

it('tells slowness apart: it says as much about the machine', () => {
  const scores = scoresOf(
    changed('performance', 0.994, {
      'total-blocking-time': { title: 'Total Blocking Time', score: 0.9, displayValue: '200 ms' },
    }),
  )
  expect(slowness('/', scores)).toEqual([
    '/ Performance 99: total-blocking-time: Total Blocking Time (200 ms)',
  ])
  expect(shortOfFull('/', scores)).toEqual([])
  expect([scores, scoresOf(full), scoresOf(changed('performance', null, {}))].map(speedOf)).toEqual([
    99, 100, 0,
  ])
})

it('does not take a page that did not open for a good one', () => {
  expect(() => scoresOf({ ...full, runtimeError: { message: 'The page may not be loading.' } })).toThrow(
    'The page may not be loading.',
  )
})
