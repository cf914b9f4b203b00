/**
 * Two short ways to the search page. A key without Ctrl or Cmd would be quicker still, but whoever speaks to their
 * computer types such keys without meaning to (WCAG 2.2, 2.1.4 Character Key Shortcuts).
 */

/** Ctrl-K or Cmd-K opens the search page from any page, and goes to its field where it is open already. */
export const openSearchByKey = (document: Document): void => {
  document.addEventListener('keydown', (event) => {
    if (event.key !== 'k' || event.ctrlKey === event.metaKey || event.altKey) return
    event.preventDefault()
    const field = document.querySelector<HTMLInputElement>('#q')
    const link = document.querySelector<HTMLAnchorElement>('[aria-keyshortcuts]') // in the head of every page
    if (field) field.select()
    else if (link) location.assign(`${link.href}#q`)
  })
}

/** On the page for what is not there: the words at the end of the address, as a search. */
export const searchForAddress = (root: ParentNode, path: string): void => {
  const link = root.querySelector<HTMLAnchorElement>('[data-search-address]')
  const decoded = new URLSearchParams(`p=${path}`).get('p') ?? '' // even where the encoding is broken
  const [end = ''] = decoded.match(/[^/]+(?=\/?$)/) ?? []
  const words = end
    .replace(/\.\w+$/, '')
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim()
  if (!link || !words) return
  link.search = `?q=${encodeURIComponent(words)}`
  link.textContent = `Search for “${words}”`
}
