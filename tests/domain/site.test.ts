import { expect, it } from 'vitest'
import { pageName } from '../../scripts/domain/site.ts'
import { site } from '../examples.ts'

it('names the community once in the name of a page', () => {
  expect(pageName('Low tide', site)).toBe(`Low tide — ${site.name}`)
  expect(pageName(undefined, site)).toBe(`${site.name} — ${site.tagline}`)
  expect(pageName(`${site.name} — how it began`, site)).toBe(`${site.name} — how it began`)
  expect(pageName(`${site.name}wards`, site)).toBe(`${site.name}wards — ${site.name}`)
})
