import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { request as httpRequest } from 'node:http'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { parseNetlifyRules } from '../../scripts/browser/netlify-rules.ts'
import { projectRules, type ServedSite, serveSite } from '../../scripts/browser/serve.ts'

const files: Readonly<Record<string, string>> = {
  'site/index.html': '<!doctype html><title>Home</title>',
  'site/404.html': '<!doctype html><title>Not here</title>',
  'site/about/index.html': '<!doctype html><title>About</title>',
  'site/über uns/index.html': '<!doctype html><title>Über uns</title>',
  'site/empty/note.txt': 'a folder without a page',
  'site/calendar.ics': `BEGIN:VCALENDAR\r\n${'X-PADDING:again and again\r\n'.repeat(50)}END:VCALENDAR\r\n`,
  'site/assets/a.css': 'body { color: green }',
  'site/search.pagefind': 'binary',
  'site/kept.html': 'kept',
  'site/forced.html': 'never seen',
  'secret.txt': 'not for the world',
}

const rules = parseNetlifyRules(`
  [[headers]]
  for = "/*"
  values = { X-Everywhere = "yes" }
  [[headers]]
  for = "/*.ics"
  values = { Access-Control-Allow-Origin = "*" }
  [[headers]]
  for = "/assets/*"
  values = { Cache-Control = "public, max-age=31536000, immutable" }
  [[headers]]
  for = "/clash/*"
  values = { X-Everywhere = "no" }
  [[redirects]]
  from = "/kept.html"
  to = "/about/"
  [[redirects]]
  from = "/forced.html"
  to = "/about/?from=rule"
  force = true
  [[redirects]]
  from = "/old/*"
  to = "/new/:splat"
  status = 302
`)

type Reply = { status: number; headers: Record<string, string | undefined>; body: Buffer }

// Not fetch: it would tidy up the path, follow redirects and unpack the body.
function ask(
  site: ServedSite,
  path: string,
  headers: Record<string, string> = {},
  method = 'GET',
): Promise<Reply> {
  return new Promise((resolve, reject) => {
    const { hostname, port } = new URL(site.origin)
    httpRequest({ hostname, port, path, headers, method }, (response) => {
      const chunks: Buffer[] = []
      response.on('data', (chunk: Buffer) => chunks.push(chunk))
      response.on('end', () =>
        resolve({
          status: response.statusCode ?? 0,
          headers: response.headers as Record<string, string | undefined>,
          body: Buffer.concat(chunks),
        }),
      )
    })
      .on('error', reject)
      .end()
  })
}

let folder: string
let site: ServedSite
let below: ServedSite

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'serve-'))
  for (const [name, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, name)), { recursive: true })
    await writeFile(join(folder, name), text)
  }
  await mkdir(join(folder, 'site/clash'))
  await writeFile(join(folder, 'site/clash/a.txt'), 'a')
  site = await serveSite(join(folder, 'site'), { rules })
  below = await serveSite(join(folder, 'site'), { rules, basePath: '/sub/' })
})

afterAll(async () => {
  await Promise.all([site?.close(), below?.close()])
  await rm(folder, { recursive: true })
})

describe('pages', () => {
  test('a folder answers with its index.html', async () => {
    expect((await ask(site, '/')).body.toString()).toBe(files['site/index.html'])
    expect((await ask(site, '/about/?x=1')).body.toString()).toBe(files['site/about/index.html'])
  })

  test('a folder without its slash leads to the one with it, the query kept', async () => {
    const reply = await ask(site, '/about?x=1')
    expect([reply.status, reply.headers.location]).toEqual([301, '/about/?x=1'])
  })

  test('a name with spaces and letters beyond ASCII is found', async () => {
    const reply = await ask(site, `/${encodeURIComponent('über uns')}/`)
    expect([reply.status, reply.body.toString()]).toEqual([200, files['site/über uns/index.html']])
  })

  test.each(['/nothing/here', '/empty/', '/empty', '/about/nothing.html', '/calendar.ics/'])(
    '%s is answered by 404.html',
    async (path) => {
      const reply = await ask(site, path)
      expect([reply.status, reply.body.toString()]).toEqual([404, files['site/404.html']])
      expect(reply.headers['content-type']).toBe('text/html; charset=utf-8')
      expect(reply.headers['x-everywhere']).toBe('yes')
    },
  )

  test('a missing asset is not kept for a year', async () => {
    expect((await ask(site, '/assets/gone.css')).headers['cache-control']).toBe(
      'public,max-age=0,must-revalidate',
    )
  })
})

describe('headers', () => {
  test.each([
    ['/', 'text/html; charset=utf-8'],
    ['/calendar.ics', 'text/calendar; charset=utf-8'],
    ['/assets/a.css', 'text/css; charset=utf-8'],
    ['/search.pagefind', 'application/octet-stream'],
  ])('%s is %s', async (path, type) => {
    expect((await ask(site, path)).headers['content-type']).toBe(type)
  })

  test('rules add to what Netlify sends by itself', async () => {
    expect((await ask(site, '/calendar.ics')).headers).toMatchObject({
      'x-everywhere': 'yes',
      'access-control-allow-origin': '*',
      'cache-control': 'public,max-age=0,must-revalidate',
    })
    expect((await ask(site, '/assets/a.css')).headers['cache-control']).toBe(
      'public, max-age=31536000, immutable',
    )
  })

  test('two rules for one header are an error that nobody overlooks', async () => {
    const reply = await ask(site, '/clash/a.txt')
    expect(reply.status).toBe(500)
    expect(reply.body.toString()).toMatch(/X-Everywhere is set twice/)
  })

  test("without other rules, the project's own are used", async () => {
    const own = await serveSite(join(folder, 'site'))
    const reply = await ask(own, '/calendar.ics')
    await own.close()
    expect(reply.headers['content-security-policy']).toBe(
      projectRules().headers[0]?.values['Content-Security-Policy'],
    )
  })
})

describe('redirects', () => {
  test('a file that exists comes before a rule', async () => {
    expect((await ask(site, '/kept.html')).status).toBe(200)
  })

  test('a rule leads on with the query, unless its target has one of its own', async () => {
    const old = await ask(site, '/old/a/b?x=1')
    expect([old.status, old.headers.location]).toEqual([302, '/new/a/b?x=1'])
    expect((await ask(site, '/forced.html?x=1')).headers.location).toBe('/about/?from=rule')
  })

  test('nothing on this host leads to another by a doubled slash', async () => {
    expect((await ask(site, '//about')).headers.location).toBe('/about/')
  })
})

describe('asking again', () => {
  test('an unchanged file is not sent twice', async () => {
    const first = await ask(site, '/calendar.ics')
    expect(first.headers.etag).toMatch(/^"[\w-]{22}"$/)
    const second = await ask(site, '/calendar.ics', { 'if-none-match': `"other", W/${first.headers.etag}` })
    expect([second.status, second.body.length]).toEqual([304, 0])
    expect(second.headers.etag).toBe(first.headers.etag)
    expect(second.headers['x-everywhere']).toBe('yes')
  })

  test('another tag gets the file, and a missing page is never "unchanged"', async () => {
    expect((await ask(site, '/calendar.ics', { 'if-none-match': '"other"' })).status).toBe(200)
    expect((await ask(site, '/nothing', { 'if-none-match': '*' })).status).toBe(404)
  })

  test('HEAD tells all but the body', async () => {
    const [get, head] = [await ask(site, '/calendar.ics'), await ask(site, '/calendar.ics', {}, 'HEAD')]
    expect(head.body.length).toBe(0)
    expect(head.headers['content-length']).toBe(String(get.body.length))
    expect(head.headers.etag).toBe(get.headers.etag)
  })

  test('other methods are refused', async () => {
    const reply = await ask(site, '/', {}, 'POST')
    expect([reply.status, reply.headers.allow]).toEqual([405, 'GET, HEAD'])
  })
})

describe('compression', () => {
  test.each([
    ['br', 'gzip, deflate, br', brotliDecompressSync],
    ['gzip', 'gzip;q=1.0, br;q=0', gunzipSync],
  ] as const)('%s when asked with "%s"', async (encoding, accepts, unpack) => {
    const reply = await ask(site, '/calendar.ics', { 'accept-encoding': accepts })
    expect(reply.headers).toMatchObject({ 'content-encoding': encoding, vary: 'Accept-Encoding' })
    expect(reply.body.length).toBeLessThan(200)
    expect(Number(reply.headers['content-length'])).toBe(reply.body.length)
    expect(unpack(reply.body).toString()).toBe(files['site/calendar.ics'])
    // A cache must not take one form for the other.
    expect(reply.headers.etag).not.toBe((await ask(site, '/calendar.ics')).headers.etag)
  })

  test('not when nobody asked, and not for what is packed already', async () => {
    expect((await ask(site, '/calendar.ics')).headers['content-encoding']).toBeUndefined()
    expect(
      (await ask(site, '/search.pagefind', { 'accept-encoding': 'br' })).headers['content-encoding'],
    ).toBeUndefined()
  })
})

describe('the folder is a fence', () => {
  test.each([
    '/../secret.txt',
    '/%2e%2e/secret.txt',
    '/..%2fsecret.txt',
    '/about/..%2f..%2fsecret.txt',
    '/..%5csecret.txt',
    '//../secret.txt',
    '/%00',
    '/%',
    '/%ff',
  ])('%s shows nothing', async (path) => {
    const reply = await ask(site, path)
    expect([400, 404]).toContain(reply.status)
    expect(reply.body.toString()).not.toContain(files['secret.txt'])
  })

  test('a path of another form is refused', async () => {
    expect((await ask(site, 'http://example.org/')).status).toBe(400)
  })
})

describe('below a sub-path', () => {
  test('pages, folders and redirects keep the sub-path', async () => {
    expect((await ask(below, '/sub/about/')).status).toBe(200)
    expect((await ask(below, '/sub')).headers.location).toBe('/sub/')
    expect((await ask(below, '/sub/about')).headers.location).toBe('/sub/about/')
    expect((await ask(below, '/sub/old/a')).headers.location).toBe('/sub/new/a')
  })

  test('rules match the path below it', async () => {
    expect((await ask(below, '/sub/assets/a.css')).headers['cache-control']).toContain('immutable')
  })

  test('nothing is served outside it', async () => {
    for (const path of ['/', '/about/', '/subway/']) expect((await ask(below, path)).status).toBe(404)
  })
})

test('a folder that is not there is named', async () => {
  await expect(serveSite(join(folder, 'none'))).rejects.toThrow(/none.*Build the site first/)
})

test('a port that is taken is an error', async () => {
  await expect(serveSite(folder, { rules, port: Number(new URL(site.origin).port) })).rejects.toThrow(
    /EADDRINUSE/,
  )
})
