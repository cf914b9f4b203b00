/**
 * What a reader cannot get at on the page as it stands, a line for each. Runs in the page, so that it may use nothing from
 * outside of itself. What is there for screen readers alone is passed over, and what scrolls inside itself may be wider.
 */
export const layoutFaults = (): readonly string[] => {
  /** Half a pixel is rounding. */
  const slack = 1
  const name = (element: Element): string =>
    `${element.tagName.toLowerCase()}${[...element.classList].map((each) => `.${each}`).join('')}`
  const textIn = (element: Element): string =>
    (element.textContent ?? '').trim().replace(/\s+/g, ' ').slice(0, 40)
  const isForListeners = (element: Element): boolean =>
    getComputedStyle(element).clipPath === 'inset(50%)' ||
    Boolean(element.parentElement && isForListeners(element.parentElement))
  const scrollsItself = (element: Element): boolean =>
    ['auto', 'scroll'].includes(getComputedStyle(element).overflowX) ||
    Boolean(
      element.parentElement &&
        element.parentElement !== document.body &&
        scrollsItself(element.parentElement),
    )
  const blockOf = (element: Element): Element =>
    getComputedStyle(element).display.startsWith('inline') && element.parentElement
      ? blockOf(element.parentElement)
      : element

  const faults: string[] = []
  const width = document.documentElement.clientWidth
  if (document.documentElement.scrollWidth > width + slack)
    faults.push(`the page is ${document.documentElement.scrollWidth} pixels wide`)

  // Text that is cut off by its own box or by one around it.
  for (const element of document.querySelectorAll<HTMLElement>('body, body *')) {
    const style = getComputedStyle(element)
    const isCut = (overflow: string): boolean => ['hidden', 'clip'].includes(overflow)
    if (isForListeners(element) || !element.checkVisibility()) continue
    if (
      (isCut(style.overflowX) && element.scrollWidth > element.clientWidth + slack) ||
      (isCut(style.overflowY) && element.scrollHeight > element.clientHeight + slack)
    )
      faults.push(`${name(element)} cuts off “${textIn(element)}”`)
    if (element instanceof HTMLElement && /^(BUTTON|SELECT|INPUT)$/.test(element.tagName))
      if (element.tagName === 'BUTTON' && element.scrollWidth > element.clientWidth + slack)
        faults.push(`${name(element)} is too narrow for “${textIn(element)}”`)
  }

  // Lines of text, each with the block that it belongs to.
  const lines: { readonly block: Element; readonly box: DOMRect; readonly text: string }[] = []
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const element = node.parentElement
    if (!element || !node.textContent?.trim() || !element.checkVisibility() || isForListeners(element))
      continue
    if (element.closest('.skip-link, svg, select, textarea, script, style, noscript')) continue
    const range = document.createRange()
    range.selectNodeContents(node)
    const isInScroller = scrollsItself(element)
    for (const box of range.getClientRects()) {
      if (box.width < 1) continue
      if (!isInScroller && (box.left < -slack || box.right > width + slack))
        faults.push(`“${textIn(element)}” reaches from ${Math.round(box.left)} to ${Math.round(box.right)}`)
      if (!isInScroller) lines.push({ block: blockOf(element), box, text: textIn(element) })
    }
  }

  // What stays in sight while the page scrolls may be high only where no text passes below it.
  for (const element of document.querySelectorAll<HTMLElement>('body *')) {
    const { position } = getComputedStyle(element)
    if (!['sticky', 'fixed'].includes(position) || element.offsetHeight <= innerHeight / 3) continue
    const own = element.getBoundingClientRect()
    const way = (position === 'sticky' && element.parentElement) || document.documentElement
    const { top, bottom } = way.getBoundingClientRect()
    const covered = lines.find(
      ({ block, box }) =>
        !element.contains(block) &&
        Math.min(box.right, own.right) - Math.max(box.left, own.left) > 2 &&
        box.bottom > top &&
        box.top < bottom,
    )
    if (covered)
      faults.push(
        `${name(element)} stays over ${element.offsetHeight} of ${innerHeight} pixels and covers “${covered.text}”`,
      )
  }

  // Text over text. The boxes of letters are higher than what is seen of most of them, so they may touch a little.
  const sorted = lines.sort((one, other) => one.box.top - other.box.top)
  for (const [at, one] of sorted.entries())
    for (let next = at + 1; next < sorted.length; next++) {
      const other = sorted[next]
      if (!other || other.box.top > one.box.bottom) break
      const high = Math.min(one.box.bottom, other.box.bottom) - other.box.top
      const wide = Math.min(one.box.right, other.box.right) - Math.max(one.box.left, other.box.left)
      if (one.block !== other.block && wide > 2 && high > 0.35 * Math.min(one.box.height, other.box.height))
        faults.push(`“${one.text}” and “${other.text}” lie over each other`)
    }
  return [...new Set(faults)]
}
