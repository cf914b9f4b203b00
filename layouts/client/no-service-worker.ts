/** Takes the place of the service worker on a site that has none any more, and takes away what an earlier one kept. */
interface Lasting extends Event {
  waitUntil(work: Promise<unknown>): void
}
interface Worker {
  readonly registration: { readonly scope: string; unregister(): Promise<boolean> }
  skipWaiting(): Promise<void>
  addEventListener(type: 'install' | 'activate', listener: (event: Lasting) => void): void
}
const worker = self as unknown as Worker

worker.addEventListener('install', (event) => event.waitUntil(worker.skipWaiting()))
worker.addEventListener('activate', (event) => {
  const leave = async (): Promise<void> => {
    for (const name of await caches.keys())
      if (name.endsWith(` ${worker.registration.scope}`)) await caches.delete(name)
    await worker.registration.unregister()
  }
  event.waitUntil(leave())
})
