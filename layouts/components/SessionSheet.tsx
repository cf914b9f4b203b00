import { wholeAddress } from '../../scripts/announce/text.ts'
import { pathOf } from '../../scripts/domain/addresses.ts'
import { isSignUpOpen } from '../../scripts/domain/event.ts'
import type { Event } from '../../scripts/domain/items.ts'
import { absolute } from '../../scripts/domain/site.ts'
import type { Context } from '../context.ts'
import { QrCode } from './QrCode.tsx'
import { UntilOver } from './Until.tsx'

/** A longer address makes a code that is too fine for a phone to read from paper. */
const longestAddress = 300

const signUpOf = (event: Event, { now }: Context): string | undefined => {
  if (event.signUp.kind !== 'link' || !isSignUpOpen(event, now)) return undefined
  const address = wholeAddress(event.signUp.url)
  return address.length > longestAddress ? undefined : address
}

const Code = ({ address, words }: { readonly address: string; readonly words: string }) => (
  <div class="session-sheet__code">
    <QrCode text={address} label={`QR code that leads to ${address}`} />
    <p>{words}</p>
  </div>
)

interface SessionSheetProps {
  readonly event: Event
  readonly context: Context
}

/**
 * What the page of an event has on paper alone: a code for a phone and the address of the page. The code leads to the
 * sign-up while that is open; a phone makes little of an email address, and then it leads to the page.
 * A copy of the page has no code for a sign-up that may be closed by now.
 */
export const SessionSheet = ({ event, context }: SessionSheetProps) => {
  const page = absolute(context.library.site, pathOf(event))
  const signUp = signUpOf(event, context)
  return (
    <div class="session-sheet" data-pagefind-ignore>
      {signUp === undefined ? (
        <Code address={page} words="Scan to open this page" />
      ) : (
        <UntilOver event={event} context={context}>
          <div data-unless-kept>
            <Code address={signUp} words="Scan to sign up" />
          </div>
        </UntilOver>
      )}
      <p class="session-sheet__page">This page: {page}</p>
    </div>
  )
}
