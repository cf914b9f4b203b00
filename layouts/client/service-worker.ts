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

const { scope } = worker.registration
const keptCache = `kept ${scope}`
const visitedCache = `visited ${scope}`
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

const keepVisited = async (request: Request, response: Response): Promise<void> => {
  const cache = await caches.open(visitedCache)
  await cache.delete(request) // what is put in again counts as the newest
  await cache.put(request, response)
  const requests = await cache.keys()
  await Promise.all(requests.slice(0, -mostVisited).map((old) => cache.delete(old)))
}

/** The newest copy: a page that is kept from the first visit on may have been visited since. */
const copyOf = async (request: Request | string): Promise<Response | undefined> => {
  const options = { ignoreSearch: true }
  const visited = await (await caches.open(visitedCache)).match(request, options)
  return visited ?? (await (await caches.open(keptCache)).match(request, options))
}

/** The stylesheet then lets it say that it is a copy, and takes out what may not be true any more (`layouts/styles/reset.css`). */
const markedAsCopy = async (copy: Response): Promise<Response> => {
  const html = await copy.text()
  return new Response(html.replace('<html ', '<html data-kept '), { headers: copy.headers })
}

const networkFirst = async (event: Fetching): Promise<Response> => {
  const { request } = event
  const isPage = request.mode === 'navigate'
  try {
    // Going back, a browser would take a page from its own cache without asking, and nothing would say that it is old.
    const response = await fetch(request, isPage ? { cache: 'no-cache' } : {})
    // A page that was reached by a redirect may not be shown for the address before it.
    if (response.ok && !response.redirected) event.waitUntil(keepVisited(request, response.clone()))
    return response
  } catch (unreachable) {
    const copy = (await copyOf(request)) ?? (isPage ? await copyOf(scope + FALLBACK) : undefined)
    if (!copy) throw unreachable
    return isPage ? markedAsCopy(copy) : copy
  }
}

/** Pages, and what they are made of; no calendar, no feed and no download. */
const isKept = ({ method, mode, destination, url }: Request): boolean =>
  method === 'GET' &&
  url.startsWith(scope) &&
  (mode === 'navigate'
    ? /\/(\?|$)/.test(url)
    : ['script', 'image'].includes(destination) ||
      ['pagefind/', 'search/'].some((folder) => url.startsWith(scope + folder)))

worker.addEventListener('fetch', (event) => {
  if (isKept(event.request)) event.respondWith(networkFirst(event))
})
