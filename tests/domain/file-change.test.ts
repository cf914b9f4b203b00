import { expect, it } from 'vitest'
import { parseNameStatus } from '../../scripts/domain/file-change.ts'

it('reads what git says of files', () => {
  const output = 'M\0a.md\0A\0b c.md\0D\0d"e.md\0R087\0old.md\0new.md\0C100\0from.md\0to.md\0T\0link.md\0'
  expect(parseNameStatus(output)).toEqual([
    { before: 'a.md', after: 'a.md' },
    { before: undefined, after: 'b c.md' },
    { before: 'd"e.md', after: undefined },
    { before: 'old.md', after: 'new.md' },
    { before: undefined, after: 'to.md' },
    { before: 'link.md', after: 'link.md' },
  ])
  expect(parseNameStatus('')).toEqual([])
})
