import { join } from 'node:path'
import { expect, it } from 'vitest'
import { madeOnAnyMachine } from '../machines.ts'
import type { everything } from './everything.ts'

it('makes the same, byte for byte, on a machine of any zone, language and clock', async () => {
  const { files } = await madeOnAnyMachine<ReturnType<typeof everything>>(
    join(import.meta.dirname, 'everything.ts'),
  )
  expect(files.length).toBeGreaterThan(15)
}, 60_000)
