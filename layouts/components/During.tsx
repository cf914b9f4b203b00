import type { PropsWithChildren } from 'hono/jsx'

interface DuringProps {
  /** The instants between which it is true; `undefined` where it was so before the build, or stays so. */
  readonly from: string | undefined
  readonly until: string | undefined
}

/**
 * What is true for some time: shown as it is on the day of the build, and brought up to date by the reader’s browser
 * (`layouts/client/upcoming.ts`), which shows what begins and then hides what is over.
 */
export const During = ({ from, until, children }: PropsWithChildren<DuringProps>) => (
  <div data-from={from} hidden={from !== undefined}>
    {until === undefined ? children : <div data-over-at={until}>{children}</div>}
  </div>
)
