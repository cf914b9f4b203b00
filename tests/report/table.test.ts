import { expect, it } from 'vitest'
import { table } from '../../scripts/report/table.ts'

it('lines words up on the left and numbers on the right, under their headings', () => {
  const rows = [
    { name: 'home', bytes: 6590 },
    { name: 'a longer name', bytes: 7 },
  ]
  expect(
    table<(typeof rows)[number]>(
      [
        { heading: 'page', show: ({ name }) => name },
        { heading: 'bytes', show: ({ bytes }) => String(bytes), isNumber: true },
        { heading: 'again', show: ({ name }) => name },
      ],
      rows,
    ),
  ).toBe(
    ['page           bytes  again', 'home            6590  home', 'a longer name      7  a longer name'].join(
      '\n',
    ),
  )
})

it('shows its headings where there is no row', () => {
  expect(table([{ heading: 'page', show: String }], [])).toBe('page')
})
