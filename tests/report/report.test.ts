import { expect, it } from 'vitest'
import type { Looked } from '../../scripts/report/look.ts'
import { allBreaches, reportOn } from '../../scripts/report/report.ts'
import { measures } from './measures.ts'

const looked = (some: Partial<Looked> = {}): Looked => ({
  type: 'page',
  path: '/about/',
  measures: measures({}),
  scores: undefined,
  ...some,
})

const score = (category: string, points: number | undefined) => ({
  category,
  title: category.toUpperCase(),
  points,
  lost: points === 100 ? [] : ['some-audit: Something is amiss'],
})

it('shows what each page costs, and says that all is well', () => {
  const report = reportOn({ looked: [looked()], without: [], ofNoType: [] })
  expect(report).toMatch(/^page type {2}its largest page .* gzip {2}brotli .* paint ms$/m)
  expect(report).toMatch(/^page {7}\/about\/ +1300 {2}6000 {4}5000 /m)
  expect(report).toMatch(/\n\nEverything is within budget\.$/)
  expect(report).not.toMatch(/Over budget|no page of these types|Lighthouse/)
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
    without: ['post'],
    ofNoType: ['styleguide.html'],
  }
  expect(allBreaches(findings)).toEqual([
    '/about/ SEO 92: some-audit: Something is amiss',
    '/join/ layout shift: 0.2, at most 0',
    'styleguide.html comes from no template, so that nothing in this report stands for it',
  ])
  const report = reportOn(findings)
  expect(report).toMatch(/^page type {2}its largest page {2}SEO {2}PERFORMANCE$/m)
  expect(report).toMatch(/^page +\/about\/ +92 +71$/m)
  expect(report).toMatch(/^page +\/join\/ +100 +unknown$/m)
  expect(report).toMatch(/Nothing is judged by it:\n {2}\/about\/ PERFORMANCE 71/)
  expect(report).toContain('The content has no page of these types:\n  post')
  expect(report).toMatch(/\n\nOver budget:\n( {2}.+\n){2} {2}styleguide.+$/)
  expect(report).not.toContain('Everything is within budget')
})
