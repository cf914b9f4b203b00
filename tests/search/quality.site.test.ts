import { expect, inject } from 'vitest'
import { readQuestions } from '../../scripts/browser/questions.ts'
import { measure, printQuality } from '../../scripts/browser/search-quality.ts'
import { siteTest } from '../browser/site.ts'

const real = siteTest(() => inject('site'), { isMeasuredOnly: true })
const fixture = siteTest(() => inject('fixtureSite'), { basePath: '/between', isMeasuredOnly: true })

for (const [test, name, file, base, least] of [
  [real, 'the real content', 'tests/search/questions.yaml', '', 60],
  [fixture, 'the made-up community', 'tests/search/between-tides.yaml', '/between', 20],
] as const)
  test(`${name}: finds what people ask for on the first try`, async ({ openPage }) => {
    const { page, recorded } = await openPage()
    await page.goto(`${base}/search/`)
    const questions = readQuestions(file)
    expect(questions.size).toBeGreaterThanOrEqual(least)
    const quality = await measure(page, questions, base)
    console.log(`${name}: ${printQuality(quality, questions)}`)
    expect(quality.first).toBeGreaterThanOrEqual(0.9)
    expect(quality.firstThree).toBeGreaterThanOrEqual(0.95)
    expect(recorded).toEqual({ console: [], failed: [], elsewhere: [] })
  }, 120_000)
