/**
 * Two short ways to the search page. A key without Ctrl or Cmd would be quicker still, but whoever speaks to their
 * computer types such keys without meaning to (WCAG 2.2, 2.1.4 Character Key Shortcuts).
 */

/** The link to the search page that every page has in its head. */
const searchLink = (root: ParentNode): HTMLAnchorElement | null => root.querySelector('[aria-keyshortcuts]')

/** Ctrl-K or Cmd-K opens the search page from any page, and goes to its field where it is open already. */
export const openSearchByKey = (document: Document): void => {
  document.addEventListener('keydown', (event) => {
    if (event.key !== 'k' || event.ctrlKey === event.metaKey || event.altKey) return
    const link = searchLink(document)
    if (!link) return
    event.preventDefault()
    const field = document.querySelector<HTMLInputElement>('#q')
    if (field) field.select()
    else location.assign(`${link.href}#q`)
  })
}

/** Percent-encoding undone, even where it is broken. */
const decoded = (path: string): string =>
  new URLSearchParams(`path=${path.replaceAll('&', '%26')}`).get('path') ?? ''

/** On the page for what is not there: the words at the end of the address, as a search. */
export const searchForAddress = (root: ParentNode, path: string): void => {
  const link = root.querySelector<HTMLAnchorElement>('[data-search-address]')
  const end = decoded(path).split('/').filter(Boolean).at(-1) ?? ''
  const words = (end.replace(/\.\w+$/, '').match(/[\p{L}\p{M}\p{N}]+/gu) ?? []).join(' ')
  if (!link || !words) return
  link.search = `?q=${encodeURIComponent(words)}`
  link.textContent = `Search for “${words}”`
}
