/** What is wrong with how a page is put together, by what a listener would miss. */
export interface StructureFaults {
  readonly landmarks: readonly string[]
  readonly headings: readonly string[]
  readonly links: readonly string[]
  readonly hidden: readonly string[]
  readonly order: readonly string[]
  readonly motion: readonly string[]
}

/** Runs in the page, so that it may use nothing from outside of itself. Expects a narrow screen with all in one column. */
export const structureFaults = (): StructureFaults => {
  const said = (text: string | null | undefined): string => (text ?? '').trim().replace(/\s+/g, ' ')
  const isShown = (element: Element): boolean =>
    element.checkVisibility({ visibilityProperty: true }) && !element.closest('[aria-hidden="true"]')
  const shown = (selector: string): readonly HTMLElement[] =>
    [...document.querySelectorAll<HTMLElement>(selector)].filter(isShown)
  const twice = (words: readonly string[]): readonly string[] =>
    words.filter((word, at) => words.indexOf(word) !== at)
  const isForListeners = (element: Element): boolean =>
    getComputedStyle(element).clipPath === 'inset(50%)' ||
    Boolean(element.parentElement && isForListeners(element.parentElement))

  /** What an element is called: by a label of its own, by what labels it, else by its text and the pictures in it. */
  const nameOf = (element: Element): string => {
    const by = element.getAttribute('aria-labelledby')
    if (by)
      return said(
        by
          .split(' ')
          .map((id) => document.getElementById(id)?.textContent)
          .join(' '),
      )
    const own = element.getAttribute('aria-label')
    if (own !== null) return said(own)
    if (!element.matches('a, button')) return ''
    const copy = element.cloneNode(true)
    if (!(copy instanceof Element)) return ''
    for (const silent of copy.querySelectorAll('[aria-hidden="true"], [hidden]')) silent.remove()
    for (const image of copy.querySelectorAll('img')) image.replaceWith(image.alt)
    return said(copy.textContent)
  }

  const landmarks: string[] = []
  for (const [selector, name] of [
    ['main', 'main part'],
    ['body > header', 'header'],
    ['body > footer', 'footer'],
  ] as const)
    if (shown(selector).length !== 1) landmarks.push(`${shown(selector).length} times a ${name}`)
  // A section with a heading needs no name: without one it is no landmark, and nobody hears its title twice.
  for (const section of shown('section:not([aria-label], [aria-labelledby])'))
    if (!section.querySelector('h2, h3, h4')) landmarks.push('a section without a heading')
  const regions = 'section[aria-label], section[aria-labelledby]'
  for (const kind of ['nav', 'aside', regions, 'form[aria-label], form[aria-labelledby]']) {
    const names = shown(kind).map(nameOf)
    if (names.includes('')) landmarks.push(`${kind} without a name`)
    for (const name of twice(names)) landmarks.push(`two of ${kind} are “${name}”`)
  }

  const outline = shown('h1, h2, h3, h4, h5, h6').map((heading) => ({
    level: Number(heading.tagName.slice(1)),
    text: said(heading.textContent),
  }))
  const headings = [
    ...(outline.filter(({ level }) => level === 1).length === 1 ? [] : ['not one heading of level 1']),
    ...outline.filter(({ text }) => text === '').map(() => 'an empty heading'),
    ...outline
      .filter(({ level }, at) => level > (outline[at - 1]?.level ?? 0) + 1 && at > 0)
      .map(({ level, text }) => `“${text}” jumps to level ${level}`),
  ]

  const saysNothing = /^(click )?(here|this|more|read more|learn more|details|link|continue|go)\W*$/i
  // The same words may lead elsewhere from another part of the page: a stage of the journey may be called as a list is.
  const addresses = new Map<Element | null, Map<string, string>>()
  const links: string[] = []
  for (const link of shown('a[href]')) {
    if (!(link instanceof HTMLAnchorElement)) continue
    const name = nameOf(link)
    const place = link.closest('nav, main, footer')
    const inPlace = addresses.get(place) ?? new Map<string, string>()
    addresses.set(place, inPlace)
    const known = inPlace.get(name.toLowerCase())
    // What a text calls its links is its author’s.
    if (name === '' || (saysNothing.test(name) && !link.closest('.prose')))
      links.push(`“${name}” does not say where it leads`)
    if (known !== undefined && known !== link.href)
      links.push(`“${name}” leads to ${known} and to ${link.href}`)
    inPlace.set(name.toLowerCase(), link.href)
    if (link.target) links.push(`“${name}” opens somewhere else`)
  }

  // What is hidden appears by a script, because something has happened: nobody needs it before.
  const isForScripts = (element: Element): boolean =>
    element.closest('[data-copy], [data-search], [data-search-found]') !== null ||
    [...element.attributes].some(({ name }) => /^data-(from|when|search)/.test(name))
  const hidden = [
    ...[...document.querySelectorAll('main [hidden]')]
      .filter((element) => !isForScripts(element))
      .map((element) => `“${said(element.textContent).slice(0, 40)}” is hidden, and nothing shows it`),
    ...[...document.images]
      .filter((image) => !image.hasAttribute('alt'))
      .map(({ src }) => `${src} has no words`),
  ]

  const order: string[] = []
  const motion: string[] = []
  for (const element of shown('body, body *')) {
    const style = getComputedStyle(element)
    const name = `${element.tagName.toLowerCase()}.${element.className}`
    if (style.order !== '0' || style.flexDirection.endsWith('reverse') || style.flexWrap.endsWith('reverse'))
      order.push(`${name} is not where it stands in the page`)
    if (/url\(/.test(style.backgroundImage)) hidden.push(`${name} has a picture that is only in the style`)
    for (const pseudo of ['::before', '::after']) {
      const { content } = getComputedStyle(element, pseudo)
      // What is heard of a number is nothing (`/ ""`) only where a list says the same number by itself.
      const silent = element.matches('ol > li') ? '( / "")?' : ''
      if (
        /\p{L}/u.test(content.replace(new RegExp(`^(none|normal|counters?\\([^)]*\\)${silent})$`), '')) &&
        !element.closest('[aria-current]')
      )
        hidden.push(`${name} says ${content}, which is only in the style`)
    }
    for (const pseudo of [undefined, '::before', '::after']) {
      const { animationName, transitionDuration, scrollBehavior } = getComputedStyle(element, pseudo)
      if (animationName !== 'none' || scrollBehavior !== 'auto' || /[1-9]/.test(transitionDuration))
        motion.push(`${name} moves`)
    }
  }
  if (getComputedStyle(document.documentElement).scrollBehavior !== 'auto')
    motion.push('the page scrolls by itself')
  if (document.getAnimations().length > 0) motion.push('something moves')

  // In one column, what comes later stands further down. What stands beside it may be higher.
  let before = new DOMRect()
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const element = node.parentElement
    if (!element || !said(node.textContent) || !isShown(element) || isForListeners(element)) continue
    if (element.closest('.skip-link, table, select, textarea, svg')) continue
    const range = document.createRange()
    range.selectNodeContents(node)
    const box = range.getBoundingClientRect()
    if (box.height === 0) continue
    const isBeside = box.left >= before.right || box.right <= before.left
    if (box.bottom < before.top && !isBeside)
      order.push(`“${said(node.textContent).slice(0, 40)}” stands above what it follows`)
    before = box
  }
  return { landmarks, headings, links, hidden, order, motion }
}
