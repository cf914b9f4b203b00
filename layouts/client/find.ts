/**
 * Ctrl-K or Cmd-K opens the search page from any page, and goes to its field where it is open already. A key without Ctrl
 * or Cmd would be quicker still, but whoever speaks to their computer types such keys without meaning to (WCAG 2.2, 2.1.4
 * Character Key Shortcuts).
 */
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
