/**
 * What depends on today. The page is true without this: it says what was known on the day of the build. Here what has
 * passed since then is taken out, and sign-up is closed.
 */
const isOver = (until: string | null | undefined, now: number): boolean =>
  until ? Date.parse(until) <= now : false

const show = (element: HTMLElement, visible: boolean): void => {
  element.hidden = !visible
}

export const takeOutThePast = (root: ParentNode, now: number): void => {
  for (const list of root.querySelectorAll<HTMLElement>('[data-upcoming]')) {
    const events = [...list.querySelectorAll<HTMLElement>('[data-over-at]')]
    for (const event of events) show(event, !isOver(event.dataset.overAt, now))
    const none = list.querySelector<HTMLElement>('[data-when-none]')
    if (none)
      show(
        none,
        events.every(({ hidden }) => hidden),
      )
  }
  for (const panel of root.querySelectorAll<HTMLElement>('[data-sign-up]')) {
    const over = isOver(panel.dataset.signUp, now)
    for (const part of panel.querySelectorAll<HTMLElement>('[data-open]')) show(part, !over)
    for (const part of panel.querySelectorAll<HTMLElement>('[data-closed]')) show(part, over)
  }
}
