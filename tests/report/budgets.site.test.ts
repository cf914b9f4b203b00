import { expect, inject } from 'vitest'
import { breachesOf } from '../../scripts/report/budgets.ts'
import { measurePage } from '../../scripts/report/measure.ts'
import { largestOfEachType } from '../browser/pages.ts'
import { siteTest } from '../browser/site.ts'

const real = siteTest(() => inject('site'))
const fixture = siteTest(() => inject('fixtureSite'), { basePath: '/between' })

for (const [test, name, folder, basePath, zone] of [
  [real, 'the real content', () => inject('site'), '', 'Europe/London'],
  [fixture, 'the made-up community', () => inject('fixtureSite'), '/between', 'Europe/Paris'],
] as const)
  test(`${name}: the largest page of each type is within every budget`, async ({ browser, site }) => {
    const breaches: string[] = []
    for (const path of largestOfEachType(folder()))
      breaches.push(...breachesOf(await measurePage(browser, { origin: site.origin, basePath, zone }, path)))
    expect(breaches).toEqual([])
  }, 240_000)
