import { expect, it } from 'vitest'
import type { Looked } from '../../scripts/report/look.ts'
import type { OwnText } from '../../scripts/report/own-texts.ts'
import { allBreaches, reportOn } from '../../scripts/report/report.ts'
import { measures } from './measures.ts'

const looked = (some: Partial<Looked> = {}): Looked => ({
  type: 'page',
  path: '/about/',
  measures: measures({}),
  scores: undefined,
  ...some,
})

const text = (some: Partial<OwnText>): OwnText => ({
  name: '/about/',
  isJudged: true,
  words: 120,
  sentences: 10,
  grade: 4.25,
  age: 9.2,
  hardest: 'It is.',
  ...some,
})

const score = (category: string, points: number | undefined) => ({
  category,
  title: category.toUpperCase(),
  points,
  lost: points === 100 ? [] : ['some-audit: Something is amiss'],
})

it('shows what each page costs, and says that all is well', () => {
  const report = reportOn({ looked: [looked()], texts: [], without: [], ofNoType: [] })
  expect(report).toMatch(/^page type {2}its largest page .* gzip {2}brotli .* paint ms$/m)
  expect(report).toMatch(/^page {7}\/about\/ +1300 {2}6000 {4}5000 /m)
  expect(report).toMatch(/^page {7}.* 300 {2}at the end +0 {2}/m)
  expect(
    reportOn({
      looked: [looked({ measures: measures({ early: ['/early.js'] }) })],
      texts: [],
      without: [],
      ofNoType: [],
    }),
  ).toMatch(/^page {7}.* 300 {2}early +0 {2}/m)
  expect(report).toMatch(/\n\nEverything is within budget\.$/)
  expect(report).not.toMatch(/Over budget|no page of these types|Lighthouse|reading age/)
})

it('ends with every breach, of budgets, of Lighthouse and of pages that nobody thought of', () => {
  const findings = {
    looked: [
      looked({ scores: [score('seo', 92), score('performance', 71)] }),
      looked({
        path: '/join/',
        measures: measures({ path: '/join/', shift: 0.2 }),
        scores: [score('seo', 100)],
      }),
    ],
    texts: [
      text({ age: 12 }),
      text({ name: '/join/', age: 12.1 }),
      text({ name: '/posts/a/', age: 15, isJudged: false }),
    ],
    without: ['post'],
    ofNoType: ['styleguide.html'],
  }
  expect(allBreaches(findings)).toEqual([
    '/about/ SEO 92: some-audit: Something is amiss',
    '/join/ layout shift: 0.2, at most 0',
    '/join/ reading age: 12.1, at most 12. Its hardest sentence: “It is.”',
    'styleguide.html comes from no template, so that nothing in this report stands for it',
  ])
  const report = reportOn(findings)
  expect(report).toMatch(/^page type {2}its largest page {2}SEO {2}PERFORMANCE$/m)
  expect(report).toMatch(/^page +\/about\/ +92 +71$/m)
  expect(report).toMatch(/^page +\/join\/ +100 +unknown$/m)
  expect(report).toMatch(/Nothing is judged by it:\n {2}\/about\/ PERFORMANCE 71/)
  expect(report).toMatch(/^text +words {2}sentences {2}grade {2}reading age$/m)
  expect(report).toMatch(/^\/posts\/a\/ \(not judged\) +120 +10 +4\.\d +15\.0$/m)
  expect(report).toContain('The content has no page of these types:\n  post')
  expect(report).toMatch(/\n\nOver budget:\n( {2}.+\n){3} {2}styleguide.+$/)
  expect(report).not.toContain('Everything is within budget')
})
