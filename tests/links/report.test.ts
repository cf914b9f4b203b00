import { expect, it } from 'vitest'
import { reportOnLinks } from '../../scripts/links/report.ts'
import { tryAll } from '../../scripts/links/try-all.ts'
import type { Outcome } from '../../scripts/links/try-link.ts'

const link = (address: string, ...files: readonly string[]) => ({ address, files })

it('tries so many hosts at once and one link at a time at each', async () => {
  let at = 0
  let most = 0
  const busy = new Set<string>()
  const links = ['a', 'a', 'a', 'b', 'b', 'c', 'd', 'e', 'f'].map((host, n) => link(`http://${host}/${n}`))
  const tried = await tryAll(links, 4, async ({ address }) => {
    const { host } = new URL(address)
    expect(busy.has(host)).toBe(false)
    busy.add(host)
    most = Math.max(most, ++at)
    await new Promise((resolve) => setTimeout(resolve, 5))
    at--
    busy.delete(host)
    return { kind: 'in order' }
  })
  expect(most).toBe(4)
  expect(tried.map(({ address }) => address)).toEqual(links.map(({ address }) => address))
})

it('reports the worst first, with the files to mend', () => {
  const tried: readonly (ReturnType<typeof link> & { readonly outcome: Outcome })[] = [
    { ...link('https://a.example/', 'a.md'), outcome: { kind: 'in order' } },
    { ...link('https://b.example/', 'a.md'), outcome: { kind: 'moved', to: 'https://c.example/' } },
    { ...link('https://d.example/', 'a.md', 'b.md'), outcome: { kind: 'broken', why: 'It is gone.' } },
    { ...link('https://e.example/', 'b.md'), outcome: { kind: 'untried', why: 'It is busy.' } },
  ]
  expect(reportOnLinks(tried)).toBe(`Broken:
  https://d.example/
    It is gone.
    in a.md
    in b.md

Moved for good, and still found from the old address:
  https://b.example/
    Now at https://c.example/
    in a.md

Could not be tried. Open these in a browser:
  https://e.example/
    It is busy.
    in b.md

4 links tried: 1 in order, 1 broken, 1 moved, 1 could not be tried.`)
  expect(reportOnLinks([])).toBe('0 links tried: 0 in order, 0 broken, 0 moved, 0 could not be tried.')
})
