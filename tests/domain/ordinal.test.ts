import { expect, it } from 'vitest'
import { ordinal } from '../../scripts/domain/ordinal.ts'

it('is what people say', () => {
  const said = [1, 2, 3, 4, 10, 11, 12, 13, 20, 21, 22, 23, 24, 101, 111, 112, 113, 121].map(ordinal)
  expect(said.join(' ')).toBe(
    '1st 2nd 3rd 4th 10th 11th 12th 13th 20th 21st 22nd 23rd 24th 101st 111th 112th 113th 121st',
  )
})
