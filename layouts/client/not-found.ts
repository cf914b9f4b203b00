/** On the page for what is not there: the words at the end of the address, as a search. */
const searchForAddress = (root: ParentNode, path: string): void => {
  const link = root.querySelector<HTMLAnchorElement>('[data-search-address]')
  const decoded = new URLSearchParams(`p=${path}`).get('p') ?? '' // even where the encoding is broken
  const [end = ''] = decoded.match(/[^/]+(?=\/?$)/) ?? []
  const words = end
    .replace(/\.\w+$/, '')
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim()
  if (!link || !words) return
  link.search = `?q=${encodeURIComponent(words)}` // its text stays as it is: another would push the rest aside
}

searchForAddress(document, location.pathname)
