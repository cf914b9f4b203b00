import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { headersFor, parseNetlifyRules, redirectFor } from '../../scripts/browser/netlify-rules.ts'

const withHeader = (...paths: string[]) =>
  parseNetlifyRules(
    paths.map((path, n) => `[[headers]]\nfor = "${path}"\n[headers.values]\nX-${n} = "yes"`).join('\n'),
  )

const withRedirect = (from: string, to: string, more = '') =>
  parseNetlifyRules(`[[redirects]]\nfrom = "${from}"\nto = "${to}"\n${more}`)

describe('which paths a rule matches', () => {
  test.each([
    ['/*', '/'],
    ['/*', '/sessions/after-shock/'],
    ['/assets/*', '/assets'],
    ['/assets/*', '/assets/fonts/a.woff2'],
    ['/*.ics', '/calendar.ics'],
    ['/*.ics', '/sessions/after-shock.ics'],
    ['/sessions/*.ics', '/sessions/after-shock.ics'],
    ['/sessions/a*b/x', '/sessions/a-and-b/x'],
    ['/:kind/feed.xml', '/posts/feed.xml'],
    ['/about', '/about/'],
    ['/about/', '/about'],
  ])('%s matches %s', (rule, path) => {
    expect(headersFor(withHeader(rule), path).get('x-0')).toBe('yes')
  })

  test.each([
    ['/assets/*', '/assets-of-ours/a.css'],
    ['/assets/*', '/old/assets/a.css'],
    ['/*.ics', '/sessions/data-ethics/'],
    ['/*.ics', '/calendar.ics.html'],
    ['/sessions/*.ics', '/spin-offs/one.ics'],
    ['/:kind/feed.xml', '/posts/2020/feed.xml'],
    ['/:kind/feed.xml', '/feed.xml'],
    ['/about', '/about-us'],
    ['/feed.xml', '/feedxxml'],
  ])('%s does not match %s', (rule, path) => {
    expect(headersFor(withHeader(rule), path).size).toBe(0)
  })
})

describe('headers', () => {
  test('every matching rule adds its own', () => {
    expect([...headersFor(withHeader('/*', '/*.ics'), '/calendar.ics')]).toEqual([
      ['x-0', 'yes'],
      ['x-1', 'yes'],
    ])
  })

  test('the same header from two rules is refused where both match, whatever its case', () => {
    const rules = parseNetlifyRules(`
      [[headers]]
      for = "/*"
      values = { Cache-Control = "no-cache" }
      [[headers]]
      for = "/assets/*"
      values = { cache-control = "immutable" }
    `)
    expect(headersFor(rules, '/about/').get('cache-control')).toBe('no-cache')
    expect(() => headersFor(rules, '/assets/a.css')).toThrow(
      /cache-control is set twice for \/assets\/a\.css.*\/\*.*\/assets\/\*/,
    )
  })
})

describe('redirects', () => {
  test('the first rule that matches decides', () => {
    const rules = parseNetlifyRules(`
      [[redirects]]
      from = "/old/kept"
      to = "/kept/"
      status = 302
      [[redirects]]
      from = "/old/*"
      to = "/new/"
    `)
    expect(redirectFor(rules, '/old/kept')).toEqual({ to: '/kept/', status: 302, force: false })
    expect(redirectFor(rules, '/old/other')).toEqual({ to: '/new/', status: 301, force: false })
    expect(redirectFor(rules, '/elsewhere')).toBeUndefined()
  })

  test('placeholders and the splat are filled in', () => {
    const rules = withRedirect('/news/:year/*', '/posts/:year-:splat')
    expect(redirectFor(rules, '/news/2020/after/all')?.to).toBe('/posts/2020-after/all')
    expect(redirectFor(rules, '/news/2020')?.to).toBe('/posts/2020-')
  })

  test('an address in the target keeps its colons', () => {
    expect(redirectFor(withRedirect('/join', 'https://example.org:8443/x'), '/join')?.to).toBe(
      'https://example.org:8443/x',
    )
  })
})

describe('what this server cannot do is refused', () => {
  test.each([
    ['a rewrite', () => withRedirect('/a', '/b', 'status = 200')],
    ['conditions', () => withRedirect('/a', '/b', 'conditions = { Country = ["uk"] }')],
    ['a rule without a leading slash', () => withHeader('assets/*')],
    ['a placeholder beside a wildcard', () => withHeader('/:kind*')],
    ['a value of several lines', () => parseNetlifyRules('[[headers]]\nfor = "/"\nvalues = { X = "a\\nb" }')],
    ['broken TOML', () => parseNetlifyRules('[[headers]')],
  ])('%s', (_, parse) => {
    expect(parse).toThrow()
  })
})

describe("the project's own netlify.toml", () => {
  const rules = parseNetlifyRules(readFileSync(join(import.meta.dirname, '../../netlify.toml'), 'utf8'))
  const header = (path: string, name: string) => headersFor(rules, path).get(name)

  test.each([
    '/',
    '/sessions/after-shock/',
    '/calendar.ics',
    '/calendar/sessions.ics',
    '/series/round-tables.ics',
    '/sessions/after-shock.ics',
    '/spin-offs/one.ics',
    '/feed.xml',
    '/feed.json',
    '/events.json',
    '/assets/a.0123abcd.css',
    '/pagefind/pagefind.js',
    '/404.html',
  ])('sets no header twice on %s, and the policy on all', (path) => {
    expect(header(path, 'content-security-policy')).toMatch(/^default-src 'none'; [^\n]+[^;\s]$/)
    // Styles alone: each page narrows them to its own stylesheet (tests/browser/whole-site.site.test.ts).
    const [styles = '', ...others] = (header(path, 'content-security-policy') ?? '')
      .split(/; /)
      .sort((one, other) => Number(other.startsWith('style-src')) - Number(one.startsWith('style-src')))
    expect(styles).toBe("style-src 'self' 'unsafe-inline'")
    expect(others.join('; ')).not.toMatch(/unsafe-inline|'unsafe-eval'| {2}/)
    expect(header(path, 'permissions-policy')).not.toMatch(/ {2}|,$/)
  })

  test('calendars and feeds may be read from anywhere', () => {
    for (const path of [
      '/calendar.ics',
      '/series/a.ics',
      '/sessions/a.ics',
      '/feed.xml',
      '/feed.json',
      '/events.json',
    ]) {
      expect(header(path, 'access-control-allow-origin')).toBe('*')
    }
    expect(header('/sessions/a/', 'access-control-allow-origin')).toBeUndefined()
    expect(header('/sitemap.xml', 'content-type')).toBeUndefined()
    expect(header('/calendar/sessions.ics', 'content-type')).toBe('text/calendar; charset=utf-8')
  })

  test('single events are downloads, calendars are not', () => {
    expect(header('/sessions/a.ics', 'content-disposition')).toBe('attachment')
    expect(header('/spin-offs/a.ics', 'content-disposition')).toBe('attachment')
    for (const path of ['/calendar.ics', '/calendar/2020.ics', '/series/a.ics', '/people/a.ics'])
      expect(header(path, 'content-disposition')).toBeUndefined()
  })

  test('hashed assets alone are kept without asking', () => {
    expect(header('/assets/a.0123abcd.css', 'cache-control')).toContain('immutable')
    for (const path of ['/', '/calendar.ics', '/pagefind/pagefind.js'])
      expect(header(path, 'cache-control')).toBeUndefined()
  })

  test.each([
    ['/events', '/calendar/'],
    ['/events/anything/at/all', '/calendar/'],
    ['/rss', '/feed.xml'],
    ['/feed', '/feed.xml'],
    ['/feed/', '/feed.xml'],
    ['/atom.xml', '/feed.xml'],
    ['/ical', '/calendar.ics'],
    ['/calendar.ical', '/calendar.ics'],
    ['/subscribe', '/calendar/subscribe/'],
  ])('%s leads to %s', (from, to) => {
    expect(redirectFor(rules, from)).toEqual({ to, status: 301, force: false })
  })

  test.each(['/events.json', '/feed.xml', '/feed.json', '/calendar.ics', '/calendar/subscribe/'])(
    '%s stays',
    (path) => {
      expect(redirectFor(rules, path)).toBeUndefined()
    },
  )
})
