/**
 * Keeps what was visited, so that it can be read again without a network (w3.org/TR/service-workers). The network always
 * comes first: a kept page is shown only when the site cannot be reached, and says so.
 */

/** What this worker needs of its surroundings: the compiler’s types of workers do not stand beside those of pages. */
interface Lasting extends Event {
  waitUntil(work: Promise<unknown>): void
}
interface Fetching extends Lasting {
  readonly request: Request
  respondWith(response: Promise<Response>): void
}
interface Worker {
  readonly registration: { readonly scope: string }
  readonly clients: { claim(): Promise<void> }
  skipWaiting(): Promise<void>
  addEventListener(type: 'install' | 'activate', listener: (event: Lasting) => void): void
  addEventListener(type: 'fetch', listener: (event: Fetching) => void): void
}
const worker = self as unknown as Worker

/** Addresses from the root of the site that are kept from the first visit on. The build puts them here. */
declare const KEPT: readonly string[]
/** The page to show for one that was never visited; one of those that are kept. */
declare const FALLBACK: string
/** The search page, and the list of the files that it needs. */
declare const SEARCH: string
declare const SEARCH_FILES: string

const { scope } = worker.registration
const keptCache = `kept ${scope}`
const visitedCache = `visited ${scope}`
const searchCache = `search ${scope}`
const mostVisited = 200

worker.addEventListener('install', (event) => {
  const keep = async (): Promise<void> => {
    const cache = await caches.open(keptCache)
    await cache.addAll(KEPT.map((address) => new Request(scope + address, { cache: 'reload' })))
    await worker.skipWaiting()
  }
  event.waitUntil(keep())
})

/** The scripts of earlier builds go; visited pages stay. */
worker.addEventListener('activate', (event) => {
  const tidy = async (): Promise<void> => {
    const cache = await caches.open(keptCache)
    const known = new Set(KEPT.map((address) => scope + address))
    for (const request of await cache.keys()) if (!known.has(request.url)) await cache.delete(request)
    await worker.clients.claim()
  }
  event.waitUntil(tidy())
})

/** Nothing here depends on a query: `/search/?q=tide` is the search page, which reads the rest by a script. */
const addressOf = ({ url }: Request): string => url.replace(/[?#].*/, '')

const keepVisited = async (request: Request, response: Response): Promise<void> => {
  const address = addressOf(request)
  if (await (await caches.open(searchCache)).match(address)) return
  const cache = await caches.open(visitedCache)
  await cache.delete(address) // what is put in again counts as the newest
  await cache.put(address, response)
  const requests = await cache.keys()
  await Promise.all(requests.slice(0, -mostVisited).map((old) => cache.delete(old)))
}

/**
 * Keeps all that search needs, for whoever comes to the search page: it is much for somebody who never searches. The names of
 * most files change with any page of the site, and so does the list. It is kept last: until then the old one stays.
 */
const keepSearch = async (): Promise<void> => {
  const cache = await caches.open(searchCache)
  const list = scope + SEARCH_FILES
  const response = await fetch(list, { cache: 'no-cache' })
  const files = await response.clone().text()
  if (!response.ok || files === (await (await cache.match(list))?.text())) return
  const addresses = files.split('\n').map((file) => scope + file)
  await cache.addAll(addresses.map((address) => new Request(address, { cache: 'no-cache', priority: 'low' })))
  for (const { url } of await cache.keys()) if (!addresses.includes(url)) await cache.delete(url)
  await cache.put(list, response)
}

/** The newest copy: what is kept without having been visited may have been visited since. */
const copyOf = async (address: string): Promise<Response | undefined> => {
  for (const name of [visitedCache, searchCache, keptCache]) {
    const copy = await (await caches.open(name)).match(address)
    if (copy) return copy
  }
}

/** The stylesheet then lets it say that it is a copy, and takes out what may not be true any more (`layouts/styles/reset.css`). */
const markedAsCopy = async (copy: Response): Promise<Response> => {
  const html = await copy.text()
  return new Response(html.replace('<html ', '<html data-kept '), { headers: copy.headers })
}

const copyOfPage = async (address: string): Promise<Response> => {
  // A server sends such an address on to the page's own.
  if (!address.endsWith('/')) return Response.redirect(`${address}/`)
  const copy = (await copyOf(address)) ?? (await copyOf(scope + FALLBACK))
  return copy ? markedAsCopy(copy) : Response.error()
}

const networkFirst = async (event: Fetching): Promise<Response> => {
  const { request } = event
  const address = addressOf(request)
  const isPage = request.mode === 'navigate'
  try {
    // Going back, a browser would take a page from its own cache without asking, and nothing would say that it is old.
    const response = await fetch(request, isPage ? { cache: 'no-cache' } : {})
    // A page that was reached by a redirect may not be shown for the address before it.
    if (response.ok && !response.redirected) event.waitUntil(keepVisited(request, response.clone()))
    if (address === scope + SEARCH) event.waitUntil(keepSearch())
    return response
  } catch {
    return isPage ? copyOfPage(address) : ((await copyOf(address)) ?? Response.error())
  }
}

/** Pages, and what they are made of; no calendar, no feed and no download. */
const isKept = (request: Request): boolean => {
  const { method, mode, destination } = request
  const address = addressOf(request)
  if (method !== 'GET' || !address.startsWith(scope)) return false
  if (mode === 'navigate') return !/\.\w+$/.test(address)
  return (
    ['script', 'image'].includes(destination) ||
    ['pagefind/', 'search/'].some((folder) => address.startsWith(scope + folder))
  )
}

worker.addEventListener('fetch', (event) => {
  if (isKept(event.request)) event.respondWith(networkFirst(event))
})
