/** Whether the site keeps what is visited: `offline:` in site.yaml. The build puts it here. */
declare const OFFLINE: boolean

/** Once the page is there and quiet: keeping pages must not slow the first one down. */
export const keepForLater = (): void => {
  if (!OFFLINE || !('serviceWorker' in navigator)) return
  addEventListener('load', () => {
    // Beside the folder of this script, wherever the site is mounted. Where a browser refuses, the site works without.
    navigator.serviceWorker.register(new URL('../service-worker.js', import.meta.url)).catch(() => {})
  })
}

/**
 * Says that the page is a copy, where the service worker marked it as one. A way to sign up goes: it may be closed by now,
 * or the event cancelled. Comes after `takeOutThePast`, which knows what is closed for certain.
 */
export const tellOfCopy = ({ documentElement }: Document): void => {
  if (documentElement.dataset.kept === undefined) return
  for (const note of documentElement.querySelectorAll<HTMLElement>('[data-when-kept]')) {
    const panel = note.closest('.sign-up')
    const open = [...(panel?.querySelectorAll<HTMLElement>('[data-open]:not([hidden])') ?? [])]
    note.hidden = panel !== null && open.length === 0
    for (const part of open) part.hidden = true
  }
}
