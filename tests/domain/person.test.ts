import { expect, it } from 'vitest'
import { isFormer, roleOf } from '../../scripts/domain/person.ts'
import { organisation, person } from '../examples.ts'

it('tells a role with where it is', () => {
  const ada = person('ada', { role: 'chair', organisation: organisation('Example Council') })
  expect(roleOf(ada)).toBe('chair, Example Council')
  expect(roleOf({ ...ada, role: undefined })).toBe('Example Council')
  expect(roleOf({ ...ada, organisation: undefined })).toBe('chair')
})

it.each([
  ['former head of corporate communications', true],
  ['Formerly a pilot', true],
  ['ex-mayor', true],
  ['Retired nurse', true],
  ['until 2029 head of learning', true],
  ['previously head of learning', true],
  ['head of learning', false],
  ['ex-officio member', false],
  ['exhibition maker', false],
  ['formering technician', false],
  ['head of the former docks', false],
  [undefined, false],
])('%s: of the past is %s', (role, is) => {
  expect(isFormer({ role })).toBe(is)
})
