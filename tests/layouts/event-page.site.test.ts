import { expect, inject } from 'vitest'
import { siteTest } from '../browser/site.ts'

const it = siteTest(() => inject('fixtureSite'), { basePath: '/between', isMeasuredOnly: true })

it('has facts as tall as a taller panel to sign up beside them, and no hole below', async ({ openPage }) => {
  const { page } = await openPage({ viewport: { width: 1280, height: 900 } })
  await page.clock.setFixedTime(new Date('2030-06-01T09:00:00Z'))
  await page.goto('/between/sessions/who-owns-the-beach/')
  const boxOf = (selector: string) =>
    page.locator(selector).evaluate((part) => {
      const { top, bottom } = part.getBoundingClientRect()
      return { top, bottom }
    })
  const panel = await boxOf('.beside__urgent > .sign-up')
  const where = await boxOf('.beside__facts > .facts > :last-child')
  expect(panel.bottom - where.bottom).toBeGreaterThan(48)
  expect(await boxOf('.beside__facts > .facts')).toEqual(panel)
  const first = await boxOf('.beside__facts > .facts > :first-child')
  expect(first.top - panel.top).toBeLessThan(48)
})
