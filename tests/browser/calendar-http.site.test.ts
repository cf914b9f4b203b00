import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { request } from 'node:http'
import { tmpdir } from 'node:os'
import { join, sep } from 'node:path'
import { expect, inject } from 'vitest'
import { parseNetlifyRules } from '../../scripts/browser/netlify-rules.ts'
import { serveSite } from '../../scripts/browser/serve.ts'
import { siteTest } from './site.ts'

const real = siteTest(() => inject('site'))
const fixture = siteTest(() => inject('fixtureSite'), { basePath: '/between' })

interface Reply {
  readonly status: number | undefined
  readonly headers: Readonly<Record<string, string | string[] | undefined>>
  readonly body: Buffer
}

// Not fetch: it sends headers of its own, unpacks the body and hides what the answer said of its length.
const ask = (address: string, headers: Record<string, string> = {}, method = 'GET'): Promise<Reply> =>
  new Promise((resolve, reject) => {
    request(address, { headers, method }, (response) => {
      const chunks: Buffer[] = []
      response.on('data', (chunk: Buffer) => chunks.push(chunk))
      response.on('end', () =>
        resolve({ status: response.statusCode, headers: response.headers, body: Buffer.concat(chunks) }),
      )
    })
      .on('error', reject)
      .end()
  })

/** The paths of all calendar files of a built site: `/calendar/2020.ics`. */
const calendarsIn = (site: string): readonly string[] =>
  readdirSync(site, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ics'))
    .map((file) => `/${file.split(sep).join('/')}`)
    .sort()

const isSingleEvent = (path: string): boolean => /^\/(sessions|spin-offs)\//.test(path)

for (const [test, name, folder, basePath] of [
  [real, 'the real content', () => inject('site'), ''],
  [fixture, 'the made-up community', () => inject('fixtureSite'), '/between'],
] as const) {
  test(`${name}: every calendar is served as one, to anybody, in full`, async ({ site }) => {
    const paths = calendarsIn(folder())
    expect(paths).toEqual(
      expect.arrayContaining([
        '/calendar.ics',
        '/calendar/all.ics',
        '/calendar/sessions.ics',
        '/calendar/spin-offs.ics',
      ]),
    )
    for (const path of paths) {
      const { status, headers, body } = await ask(`${site.origin}${basePath}${path}`)
      expect([path, status, headers['content-type'], headers['access-control-allow-origin']]).toEqual([
        path,
        200,
        'text/calendar; charset=utf-8',
        '*',
      ])
      const file = readFileSync(join(folder(), path))
      expect(body.equals(file)).toBe(true)
      expect(headers['content-length']).toBe(String(file.length)) // octets, not characters
      expect(headers['content-encoding']).toBeUndefined()
      expect(headers['cache-control']).toBe('public,max-age=0,must-revalidate')
    }
  })

  test(`${name}: a single event is something to download, and no calendar of several is`, async ({
    site,
  }) => {
    const kinds = new Set<string>()
    for (const path of calendarsIn(folder())) {
      kinds.add(path.split('/').slice(0, -1).join('/'))
      const { headers } = await ask(`${site.origin}${basePath}${path}`, {}, 'HEAD')
      expect([path, headers['content-disposition']]).toEqual([
        path,
        isSingleEvent(path) ? 'attachment' : undefined,
      ])
    }
    expect([...kinds]).toEqual(expect.arrayContaining(['', '/calendar', '/series', '/sessions']))
  })

  test(`${name}: a program that asks again gets nothing twice, and the new file when there is one`, async ({
    site,
  }) => {
    const tags = new Map<string, string>()
    for (const path of calendarsIn(folder())) {
      const address = `${site.origin}${basePath}${path}`
      const first = await ask(address)
      const tag = String(first.headers.etag)
      expect(tag).toMatch(/^"[^"]+"$/)
      const again = await ask(address, { 'if-none-match': tag })
      expect([path, again.status, again.body.length, again.headers.etag]).toEqual([path, 304, 0, tag])
      const changed = await ask(address, { 'if-none-match': '"what-it-was-before"' })
      expect([changed.status, changed.body.equals(first.body)]).toEqual([200, true])
      const head = await ask(address, {}, 'HEAD')
      expect([head.status, head.body.length, head.headers['content-length'], head.headers.etag]).toEqual([
        200,
        0,
        first.headers['content-length'],
        tag,
      ])
      expect((await ask(address, { 'if-none-match': tag }, 'HEAD')).status).toBe(304)
      // What differs has another tag: else a program would go on with the old file for good.
      const same = tags.get(tag)
      if (same !== undefined)
        expect(readFileSync(join(folder(), same)).equals(readFileSync(join(folder(), path)))).toBe(true)
      tags.set(tag, path)
    }
  })
}

fixture('a page of another site may read a calendar, and nothing else', async ({ openPage, site }) => {
  const folder = mkdtempSync(join(tmpdir(), 'elsewhere-'))
  writeFileSync(join(folder, 'index.html'), '<!doctype html><title>Elsewhere</title>')
  // Another port is another origin (RFC 6454 §4), and without rules there is no policy that forbids to ask.
  const elsewhere = await serveSite(folder, { rules: parseNetlifyRules('') })
  try {
    const { page } = await openPage()
    await page.goto(`${elsewhere.origin}/`)
    const read = (path: string) =>
      page.evaluate<string>(
        `fetch(${JSON.stringify(`${site.origin}/between${path}`)}).then((it) => it.text(), String)`,
      )
    for (const path of ['/calendar.ics', '/people/odile-exemple.ics', '/sessions/low-tide.ics'])
      expect(await read(path)).toMatch(/^BEGIN:VCALENDAR\r\n/)
    expect(await read('/calendar/')).toMatch(/^TypeError/)
  } finally {
    await elsewhere.close()
    rmSync(folder, { recursive: true })
  }
})
