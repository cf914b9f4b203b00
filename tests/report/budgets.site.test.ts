import { statSync } from 'node:fs'
import { expect, inject } from 'vitest'
import { breachesOf } from '../../scripts/report/budgets.ts'
import { measurePage } from '../../scripts/report/measure.ts'
import { fileOf, oneOfEachType, pagesOf } from '../browser/pages.ts'
import { siteTest } from '../browser/site.ts'

const real = siteTest(() => inject('site'))
const fixture = siteTest(() => inject('fixtureSite'), { basePath: '/between' })

/** What holds for the largest page of a type holds for the rest of it. */
const largestFirst = (folder: string): readonly string[] =>
  [...pagesOf(folder)].sort(
    (one, other) => statSync(fileOf(folder, other)).size - statSync(fileOf(folder, one)).size,
  )

for (const [test, name, folder, basePath, zone] of [
  [real, 'the real content', () => inject('site'), '', 'Europe/London'],
  [fixture, 'the made-up community', () => inject('fixtureSite'), '/between', 'Europe/Paris'],
] as const)
  test(`${name}: the largest page of each type is within every budget`, async ({ browser, site }) => {
    const breaches: string[] = []
    for (const path of oneOfEachType(largestFirst(folder())))
      breaches.push(...breachesOf(await measurePage(browser, { origin: site.origin, basePath, zone }, path)))
    expect(breaches).toEqual([])
  }, 240_000)
