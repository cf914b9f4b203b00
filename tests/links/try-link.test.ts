import { createServer } from 'node:net'
import { expect, it } from 'vitest'
import { politely, requestsWith } from '../../scripts/links/requests.ts'
import { tryLink } from '../../scripts/links/try-link.ts'
import { answer, linesOf, localServer } from './local-server.ts'

const request = requestsWith({ fetch, userAgent: 'link-check (+https://example.org)', timeout: 300 })

const trying = () => {
  const waits: number[] = []
  const wait = async (milliseconds: number): Promise<void> => {
    waits.push(milliseconds)
  }
  return { request, wait, clock: () => Date.parse('2030-01-01T00:00:00Z'), waits }
}

it('asks for the head alone where that is answered, and says who asks', async () => {
  const { address, asked } = await localServer((_, response) => answer(response, 200))
  expect(await tryLink(`${address}/a`, trying())).toEqual({ kind: 'in order' })
  expect(linesOf(asked)).toEqual(['HEAD /a'])
  expect(asked[0]?.headers['user-agent']).toBe('link-check (+https://example.org)')
})

it.each([403, 405, 501])('asks for the page where the head is answered with %i', async (status) => {
  const { address, asked } = await localServer(({ method }, response) =>
    answer(response, method === 'HEAD' ? status : 200),
  )
  expect(await tryLink(`${address}/`, trying())).toEqual({ kind: 'in order' })
  expect(linesOf(asked)).toEqual(['HEAD /', 'GET /'])
})

it.each([
  [404, 'broken', 'There is no such page (404).'],
  [410, 'broken', 'The page was taken away for good (410).'],
  [500, 'broken', 'The site answers with an error (500).'],
  [401, 'untried', 'The site asks to sign in (401).'],
  [403, 'untried', 'The site turns this check away (403). It may be in order in a browser.'],
  [999, 'untried', 'The site turns this check away (999). It may be in order in a browser.'],
])('says of %i that it is %s', async (status, kind, why) => {
  const { address } = await localServer((_, response) => answer(response, status))
  expect(await tryLink(address, trying())).toEqual({ kind, why })
})

it.each([
  ['3', [3000]],
  [undefined, [2000]],
  ['Tue, 01 Jan 2030 00:00:07 GMT', [7000]],
])('tries a busy site once more after as long as it says: %s', async (after, waits) => {
  let busy = true
  const { address, asked } = await localServer((_, response) => {
    answer(response, busy ? 429 : 200, after === undefined ? {} : { 'retry-after': after })
    busy = false
  })
  const politeness = trying()
  expect(await tryLink(address, politeness)).toEqual({ kind: 'in order' })
  expect(politeness.waits).toEqual(waits)
  expect(asked).toHaveLength(2)
})

it('leaves a site alone that asks for more patience, or is busy twice', async () => {
  const { address, asked } = await localServer(({ url }, response) =>
    answer(response, 503, { 'retry-after': url === '/long' ? '11' : '1' }),
  )
  const untried = { kind: 'untried', why: 'The site is too busy to answer (503).' }
  expect(await tryLink(`${address}/long`, trying())).toEqual(untried)
  expect(await tryLink(`${address}/short`, trying())).toEqual(untried)
  expect(linesOf(asked)).toEqual(['HEAD /long', 'HEAD /short', 'HEAD /short'])
})

it('tells where a link moved for good, and not where it is sent on for now', async () => {
  const { address } = await localServer(({ url }, response) => {
    if (url === '/old') answer(response, 301, { location: '/older' })
    else if (url === '/older') answer(response, 308, { location: '/new' })
    else if (url === '/new') answer(response, 302, { location: '/today' })
    else if (url === '/mixed') answer(response, 301, { location: '/hop' })
    else if (url === '/hop') answer(response, 302, { location: '/old' })
    else if (url === '/page') answer(response, 301, { location: '/page/' })
    else if (url === '/lost') answer(response, 301, { location: '/gone' })
    else if (url === '/loop') answer(response, 302, { location: '/loop' })
    else if (url === '/app') answer(response, 302, { location: 'app://open' })
    else answer(response, url === '/gone' ? 404 : 200)
  })
  const tried = (path: string) => tryLink(address + path, trying())
  expect(await tried('/old')).toEqual({ kind: 'moved', to: `${address}/new` })
  expect(await tried('/new')).toEqual({ kind: 'in order' })
  expect(await tried('/mixed')).toEqual({ kind: 'moved', to: `${address}/hop` })
  expect(await tried('/page')).toEqual({ kind: 'in order' })
  expect(await tried('/lost')).toMatchObject({ kind: 'broken' })
  expect(await tried('/loop')).toMatchObject({ kind: 'untried' })
  expect(await tried('/app')).toMatchObject({ kind: 'broken' })
})

it('calls what never answers untried, and what nobody answers broken', async () => {
  const { address } = await localServer(() => undefined)
  expect(await tryLink(address, trying())).toEqual({ kind: 'untried', why: 'There was no answer in time.' })

  const free = await new Promise<number>((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const place = server.address()
      server.close(() => resolve(typeof place === 'object' && place ? place.port : 0))
    })
  })
  expect(await tryLink(`http://127.0.0.1:${free}/`, trying())).toEqual({
    kind: 'broken',
    why: 'Nothing answers at this address.',
  })
})

it('calls a connection that is not secure broken, and one that fails untried', async () => {
  const { address } = await localServer(({ socket }) => socket.destroy())
  expect(await tryLink(address, trying())).toMatchObject({ kind: 'untried' })
  const failing = (code: string) => ({
    ...trying(),
    request: () =>
      Promise.reject(new TypeError('fetch failed', { cause: Object.assign(new Error(), { code }) })),
  })
  const kindOf = async (code: string) => (await tryLink('https://example.org', failing(code))).kind
  expect(await kindOf('CERT_HAS_EXPIRED')).toBe('broken')
  expect(await kindOf('DEPTH_ZERO_SELF_SIGNED_CERT')).toBe('broken')
  expect(await kindOf('ENOTFOUND')).toBe('broken')
  expect(await kindOf('EAI_AGAIN')).toBe('untried')
})

it('asks a host one thing at a time with a pause in between, and other hosts meanwhile', async () => {
  const told: string[] = []
  const slowly = politely(
    async (address) => {
      told.push(`ask ${address}`)
      await new Promise((resolve) => setTimeout(resolve, 10))
      told.push(`had ${address}`)
      if (address.endsWith('1')) throw new Error('no')
      return { status: 200, location: undefined, retryAfter: undefined }
    },
    500,
    async (milliseconds) => {
      told.push(`wait ${milliseconds}`)
    },
  )
  const asked = ['http://a/1', 'http://a/2', 'http://b/3'].map((address) => slowly(address, 'HEAD'))
  expect((await Promise.allSettled(asked)).map(({ status }) => status)).toEqual([
    'rejected',
    'fulfilled',
    'fulfilled',
  ])
  expect(told.slice(0, 2)).toEqual(['ask http://a/1', 'ask http://b/3'])
  expect(told.indexOf('wait 500')).toBeLessThan(told.indexOf('ask http://a/2'))
  expect(told.indexOf('had http://a/1')).toBeLessThan(told.indexOf('ask http://a/2'))
})
