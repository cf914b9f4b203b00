import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { brotliCompressSync, constants, gzipSync } from 'node:zlib'
import { afterAll, beforeAll, expect } from 'vitest'
import { measurePage } from '../../scripts/report/measure.ts'
import { siteTest } from '../browser/site.ts'

const good = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Good</title>
  <meta name="viewport" content="width=device-width"><script type="module" src="/own.js"></script>
  <script type="module" src="/pagefind/engine.js"></script></head>
  <body><main><h1>After the fire</h1><p>${'Regrowth. '.repeat(200)}</p></main></body></html>`

const bad = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Bad</title>
  <meta name="viewport" content="width=device-width"><link rel="stylesheet" href="/style.css">
  <script src="/late.js"></script></head>
  <body><div id="late"></div><p>Moves.</p><img src="https://example.org/pixel.gif" alt=""></body></html>`

const script = `document.documentElement.dataset.width = innerWidth // ${'something to compress '.repeat(20)}`

const files: Readonly<Record<string, string>> = {
  'index.html': good,
  'own.js': script,
  'bad.html': bad,
  'style.css': 'p { color: green }',
  'abroad.html': bad.replace('src="/late.js"', 'defer src="/abroad.js"'),
  'early.html': good.replace(
    '</main>',
    `</main><script>1</script><script defer>2</script><script src="/own.js"></script>
    <script async type="module" src="/own.js?async"></script><script src="/own.js?deferred" defer></script>
    <script type="module">3</script><script type="application/ld+json">{}</script>`,
  ),
  'moves.html': good.replace('own.js', 'moves.js').replace('<main>', '<div id="late"></div><main>'),
  'moves.js': `if (performance.getEntriesByType('paint').length > 0) document.querySelector('main').textContent = 'Painted before'
    late.style.height = '200px'`,
  'abroad.js': `if (Intl.DateTimeFormat().resolvedOptions().timeZone !== 'Europe/London')
    addEventListener('load', () => setTimeout(() => { late.style.height = '200px' }, 100))`,
  'late.js': `addEventListener('load', () => setTimeout(() => { late.style.height = '200px' }, 100))`,
}

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'measure-'))
  for (const [name, text] of Object.entries(files)) await writeFile(join(folder, name), text)
})
afterAll(() => rm(folder, { recursive: true }))

const it = siteTest(() => folder, { basePath: '' })

const brotli = (text: string): number =>
  brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_QUALITY]: 6 } }).length

it('weighs a good page', async ({ browser, site }) => {
  const { head, largestPaint, ...measures } = await measurePage(
    browser,
    { ...site, basePath: '', zone: 'Europe/London' },
    '/',
  )
  expect(measures).toEqual({
    path: '/',
    gzip: gzipSync(good).length,
    brotli: brotli(good),
    requests: 3,
    elsewhere: [],
    script: brotli(script), // the engine is not the site's own
    blocking: [],
    early: [],
    shift: 0,
    elements: 11,
    text: `After the fire\n\n${'Regrowth. '.repeat(200).trim()}`,
  })
  expect(head).toBeGreaterThan(500) // the policy alone is as long
  expect(head).toBeLessThan(5_000)
  expect(largestPaint).toBeGreaterThan(0)
})

it('sees what blocks, what moves and who else is asked', async ({ browser, site }) => {
  const measures = await measurePage(browser, { ...site, basePath: '', zone: 'Europe/London' }, '/bad.html')
  expect(measures.blocking).toEqual([`${site.origin}/style.css`, `${site.origin}/late.js`])
  expect(measures.early).toEqual([`${site.origin}/late.js`])
  expect(measures.elsewhere).toEqual(['https://example.org/pixel.gif'])
  expect(measures.shift).toBeGreaterThan(0)
})

it('sees what a script moves, on a fast machine too: it comes after the first paint', async ({
  browser,
  site,
}) => {
  const { shift, text } = await measurePage(
    browser,
    { ...site, basePath: '', zone: 'Europe/London' },
    '/moves.html',
  )
  expect(text).toBe('Painted before')
  expect(shift).toBeGreaterThan(0)
})

it('does not count what moved once and not again', async ({ browser }) => {
  const moving = `<!doctype html><title>Once</title><div id="late"></div><p>Moves.</p><script>${files['late.js']}</script>`
  let visits = 0
  const server = createServer(({ url }, response) => {
    const isFirst = url === '/once/' && visits++ === 0
    response.setHeader('content-length', moving.length)
    response.end(isFirst ? moving : moving.replace('200px', '000px'))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  const origin = `http://127.0.0.1:${port}`
  const measures = await measurePage(browser, { origin, basePath: '', zone: 'Europe/London' }, '/once/')
  expect(measures.shift).toBe(0)
  expect(visits).toBeGreaterThan(1)
  server.close()
})

it('names the scripts that may run before all of the page is read', async ({ browser, site }) => {
  const { early } = await measurePage(
    browser,
    { ...site, basePath: '', zone: 'Europe/London' },
    '/early.html',
  )
  const inPage = 'a script in the page'
  expect(early).toEqual([inPage, inPage, `${site.origin}/own.js`, `${site.origin}/own.js?async`])
})

it('reads in the zone it is told', async ({ browser, site }) => {
  const shiftIn = async (zone: string): Promise<number> =>
    (await measurePage(browser, { ...site, basePath: '', zone }, '/abroad.html')).shift
  expect(await shiftIn('Europe/London')).toBe(0)
  expect(await shiftIn('Asia/Kolkata')).toBeGreaterThan(0)
})

it('does not take an error for a small page', async ({ browser, site }) => {
  await expect(
    measurePage(browser, { ...site, basePath: '', zone: 'Europe/London' }, '/gone/'),
  ).rejects.toThrow('does not open: 404')
})
