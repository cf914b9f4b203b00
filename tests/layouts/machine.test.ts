import { join } from 'node:path'
import { expect, it } from 'vitest'
import { madeOnAnyMachine } from '../machines.ts'
import type { everything } from './everything.ts'

it('the whole site is the same, byte for byte, on a machine of any zone, language and clock', async () => {
  const hashes = await madeOnAnyMachine<Awaited<ReturnType<typeof everything>>>(
    join(import.meta.dirname, 'everything.ts'),
  )
  expect(Object.keys(hashes).length).toBeGreaterThan(80)
}, 60_000)
