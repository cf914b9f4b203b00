import { expect, inject } from 'vitest'
import { breachesOf } from '../../scripts/report/budgets.ts'
import { measurePage } from '../../scripts/report/measure.ts'
import { searchFor } from '../../scripts/report/page-types.ts'
import { largestOfEachType } from '../browser/pages.ts'
import { siteTest } from '../browser/site.ts'

const real = siteTest(() => inject('site'))
const fixture = siteTest(() => inject('fixtureSite'), { basePath: '/between' })

for (const [test, name, folder, basePath, zone, siteName] of [
  [real, 'the real content', () => inject('site'), '', 'Europe/London', 'The Days After'],
  [
    fixture,
    'the made-up community',
    () => inject('fixtureSite'),
    '/between',
    'Europe/Paris',
    'Between Tides',
  ],
] as const)
  test(`${name}: the largest page of each type is within every budget`, async ({ browser, site }) => {
    const waiting = [...largestOfEachType(folder()), searchFor(siteName).path]
    const breaches: string[] = []
    const measureOn = async (): Promise<void> => {
      for (let path = waiting.shift(); path !== undefined; path = waiting.shift())
        breaches.push(
          ...breachesOf(await measurePage(browser, { origin: site.origin, basePath, zone }, path)),
        )
    }
    // Most of a measurement is waiting until a page is quiet: four wait together.
    await Promise.all(Array.from({ length: 4 }, measureOn))
    expect(breaches).toEqual([])
  }, 240_000)
