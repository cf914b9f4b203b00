/**
 * What is wrong with the keyboard’s focus on a page, a line for each: whether it shows, and where `isPlaceAsked` whether it
 * is in view and nothing over it. Runs in the page: nothing from outside of it.
 */
export const focusFaults = (isPlaceAsked: boolean): readonly string[] => {
  const reachable = 'a[href], button, input, select, textarea, summary, [tabindex]:not([tabindex="-1"])'
  const said = (element: Element): string =>
    `“${(element.textContent || element.getAttribute('aria-label') || element.id).trim().replace(/\s+/g, ' ').slice(0, 40)}”`

  const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true })
  /** Red, green and blue from 0 to 255, and how much shows of them from 0 to 1. */
  type Colour = readonly [number, number, number, number]
  const parsed = new Map<string, Colour>()
  const parse = (colour: string): Colour => {
    const known = parsed.get(colour)
    if (known || !canvas) return known ?? [0, 0, 0, 0]
    canvas.clearRect(0, 0, 1, 1)
    canvas.fillStyle = colour
    canvas.fillRect(0, 0, 1, 1)
    const [red = 0, green = 0, blue = 0, alpha = 0] = canvas.getImageData(0, 0, 1, 1).data
    const seen: Colour = [red, green, blue, alpha / 255]
    parsed.set(colour, seen)
    return seen
  }
  const luminance = (colour: string): number => {
    const [red, green, blue] = parse(colour)
      .slice(0, 3)
      .map((each) => each / 255)
      .map((each) => (each <= 0.04045 ? each / 12.92 : ((each + 0.055) / 1.055) ** 2.4))
    return 0.2126 * (red ?? 0) + 0.7152 * (green ?? 0) + 0.0722 * (blue ?? 0)
  }
  const contrast = (one: string, other: string): number => {
    const [low = 0, high = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b)
    return (high + 0.05) / (low + 0.05)
  }
  const behind = (element: Element | null): string => {
    if (!element) return 'Canvas'
    const { backgroundColor } = getComputedStyle(element)
    return parse(backgroundColor)[3] > 0.9 ? backgroundColor : behind(element.parentElement)
  }
  /** `rgb(255, 191, 71) 0px 0px 0px 6px` */
  const ringOf = (shadow: string): string | undefined => {
    const [, colour, spread] = /^(.*\)) 0px 0px 0px ([\d.]+)px/.exec(shadow) ?? []
    return Number(spread) >= 2 ? colour : undefined
  }
  const isForced = matchMedia('(forced-colors: active)').matches
  /** The colours of what is drawn around an element, at least 2 pixels wide (WCAG 2.2, 2.4.13). */
  const drawnAround = (element: Element): readonly string[] => {
    const { outlineStyle, outlineWidth, outlineColor, boxShadow } = getComputedStyle(element)
    const ring = ringOf(boxShadow)
    return [
      ...(outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2 ? [outlineColor] : []),
      ...(ring && !isForced ? [ring] : []),
    ]
  }

  const elements = [...document.querySelectorAll<HTMLElement>(reachable)].filter(
    (element) =>
      element.checkVisibility({ visibilityProperty: true }) &&
      !element.closest('[inert]') &&
      !element.matches(':disabled, [type=hidden]'),
  )
  if (document.activeElement instanceof HTMLElement) document.activeElement.blur()
  const faults: string[] = [
    ...elements
      .filter((element) => element.tabIndex > 0)
      .map((element) => `${said(element)} jumps the queue`),
    ...[...document.querySelectorAll('a[href][tabindex="-1"], button[tabindex="-1"]')].map(
      (element) => `${said(element)} is out of reach of Tab`,
    ),
  ]

  const look = (element: HTMLElement, isIndicatorAsked: boolean): void => {
    const before = drawnAround(element)
    element.focus()
    if (document.activeElement !== element) {
      faults.push(`${said(element)} takes no focus`)
      return
    }
    if (isIndicatorAsked) {
      const around = behind(element.parentElement)
      const drawn = drawnAround(element).filter((colour) => !before.includes(colour))
      if (!drawn.some((colour) => contrast(colour, around) >= 3))
        faults.push(
          `${said(element)} does not show that it has the focus: ${drawn.join(', ') || 'nothing'} on ${around}`,
        )
    }
    if (!isPlaceAsked) return
    // In view, and nothing over it: at its middle and near its corners.
    const box = [...element.getClientRects()].find(({ width, height }) => width > 1 && height > 1)
    if (!box) return
    const isOwn = (at: Element | null): boolean =>
      at !== null && (element.contains(at) || at.contains(element))
    const top = Math.max(box.top, 0)
    const bottom = Math.min(box.bottom, innerHeight)
    if (bottom - top < Math.min(box.height, innerHeight) - 2) faults.push(`${said(element)} is not in view`)
    const points = [
      [box.left + box.width / 2, (top + bottom) / 2],
      [box.left + 3, top + 3],
      [box.right - 3, bottom - 3],
    ] as const
    for (const [x, y] of points) {
      const at = document.elementFromPoint(x, y)
      if (at && !isOwn(at)) faults.push(`${said(element)} is covered by ${said(at)}`)
    }
  }
  // Down the page, then up: what sticks to the top covers only what comes in from there.
  for (const element of elements) look(element, true)
  if (isPlaceAsked) for (const element of elements.toReversed()) look(element, false)
  return [...new Set(faults)]
}
