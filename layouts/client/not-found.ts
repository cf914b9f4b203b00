/** On the page for what is not there: the words at the end of the address, ready to be searched for. */
const searchForAddress = (root: ParentNode, path: string): void => {
  const input = root.querySelector<HTMLInputElement>('.search input')
  const decoded = new URLSearchParams(`p=${path}`).get('p') ?? '' // even where the encoding is broken
  const [end = ''] = decoded.match(/[^/]+(?=\/?$)/) ?? []
  const words = end
    .replace(/\.\w+$/, '')
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim()
  if (input && !input.value) input.value = words // a browser that goes back brings what was typed
}

searchForAddress(document, location.pathname)
