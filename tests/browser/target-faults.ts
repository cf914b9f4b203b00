/**
 * What is too small to touch, a line for each: below 24 by 24 CSS pixels, and too near to something else to touch (WCAG
 * 2.2, 2.5.8). Links within a sentence may be as high as its lines; lists of links may not. Runs in the page, so that it
 * may use nothing from outside of itself.
 */
export const targetFaults = (): readonly string[] => {
  const least = 24
  const controls =
    'a[href], button, input:not([type=hidden]), select, textarea, summary, [tabindex]:not([tabindex="-1"])'
  const words = (text: string | null): string => (text ?? '').replace(/[\s,;:.|–—]+/g, '')
  const isForListeners = (element: Element): boolean => getComputedStyle(element).clipPath === 'inset(50%)'
  const blockOf = (element: Element): Element =>
    getComputedStyle(element).display.startsWith('inline') && element.parentElement
      ? blockOf(element.parentElement)
      : element
  /** Whether the block that a link stands in has words beside it, which are no links themselves. */
  const isInSentence = (element: Element): boolean => {
    if (getComputedStyle(element).display !== 'inline') return false
    const block = blockOf(element)
    const links = [...block.querySelectorAll('a[href]')].map((link) => words(link.textContent)).join('')
    return words(block.textContent).length > links.length
  }
  const targets = [...document.querySelectorAll<HTMLElement>(controls)]
    .filter((element) => element.checkVisibility() && !isForListeners(element) && !element.closest('[inert]'))
    .filter((element) => !element.matches('.skip-link'))
    .map((element) => {
      const box = element.getBoundingClientRect()
      const label = element.querySelector<HTMLElement>(':scope > *')
      const inner = label?.getBoundingClientRect()
      const [width, height] = [
        Math.max(box.width, inner?.width ?? 0),
        Math.max(box.height, inner?.height ?? 0),
      ]
      const isSmall = width < least - 0.5 || height < least - 0.5
      return { element, box, width, height, isSmall, x: box.x + box.width / 2, y: box.y + box.height / 2 }
    })
  const said = ({ element, width, height }: (typeof targets)[number]): string =>
    `“${(element.textContent || element.id).trim().replace(/\s+/g, ' ').slice(0, 40)}” is ${Math.round(width)} × ${Math.round(height)}`

  const faults: string[] = []
  for (const target of targets) {
    if (!target.isSmall) continue
    if (target.element.closest('nav li')) faults.push(`${said(target)}, in a list to navigate by`)
    if (isInSentence(target.element)) continue
    // A circle of 24 pixels around its middle may touch no other target, nor the circle of another small one.
    for (const other of targets) {
      if (
        other === target ||
        other.element.contains(target.element) ||
        target.element.contains(other.element)
      )
        continue
      const across = Math.max(other.box.left - target.x, 0, target.x - other.box.right)
      const down = Math.max(other.box.top - target.y, 0, target.y - other.box.bottom)
      const isNear =
        Math.hypot(across, down) < least / 2 - 0.5 ||
        (other.isSmall && Math.hypot(other.x - target.x, other.y - target.y) < least - 0.5)
      if (isNear) {
        faults.push(`${said(target)}, and “${(other.element.textContent ?? '').trim().slice(0, 40)}” is near`)
        break
      }
    }
  }
  return [...new Set(faults)]
}
