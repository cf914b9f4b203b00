/**
 * What depends on today. The page is true without this: it says what was known on the day of the build. Here what has
 * passed since then is taken out, and what is said instead appears. Nothing ever comes back: time goes one way.
 */
export const takeOutThePast = (root: ParentNode, now: number): void => {
  const isOver = (instant = ''): boolean => Date.parse(instant) <= now
  for (const element of root.querySelectorAll<HTMLElement>('[data-over-at]'))
    if (isOver(element.dataset.overAt)) element.hidden = true
  for (const element of root.querySelectorAll<HTMLElement>('[data-from]'))
    if (isOver(element.dataset.from)) element.hidden = false
  // The word on an empty list stands inside it, and is seen once all else there is hidden.
  for (const word of root.querySelectorAll<HTMLElement>('[data-when-none]'))
    word.hidden = Boolean(word.parentElement?.querySelector('[data-over-at]:not([hidden])'))
}
