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
