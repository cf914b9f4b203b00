import { hasSignUp, isSignUpOpen } from '../../scripts/domain/event.ts'
import type { Event } from '../../scripts/domain/items.ts'
import { signUpHref, signUpPlace } from '../../scripts/domain/sign-up.ts'
import { printDay } from '../../scripts/domain/when/print.ts'
import type { Context } from '../context.ts'
import { EmailAddress } from './EmailLink.tsx'
import { OnceOver, UntilOver } from './Until.tsx'

interface SignUpPanelProps {
  readonly event: Event
  readonly context: Context
}

const OpenWords = ({ signUp }: Pick<Event, 'signUp'>) =>
  signUp.kind === 'email' ? (
    <>
      Email <EmailAddress address={signUp.address} /> to sign up
    </>
  ) : (
    <>Sign up at {signUpPlace(signUp)}</>
  )

/** Until it is over, and how it is then. */
const closedWords = (event: Event): string => {
  if (event.status === 'cancelled') return 'This event is cancelled, so there is nothing to sign up for.'
  if (event.status === 'postponed')
    return 'This event is postponed. Sign-up is closed until there is a new date.'
  if (event.signUp.kind === 'not needed') return 'You do not need to sign up. Just come.'
  return 'How to sign up is not recorded.'
}

/** Where people registered while it was open: a fact to keep, and no link to follow any more. */
const OpenedAt = ({ signUp }: Pick<Event, 'signUp'>) => {
  if (signUp.kind === 'link') return <p class="sign-up__word">Sign-up was at {signUp.url}.</p>
  if (signUp.kind !== 'email') return null
  return (
    <p class="sign-up__word">
      Sign-up was by email to <EmailAddress address={signUp.address} />.
    </p>
  )
}

const Open = ({ event, context }: SignUpPanelProps) => (
  <>
    <p data-unless-kept>
      <a class="button" href={signUpHref(event.signUp)}>
        <OpenWords signUp={event.signUp} />
      </a>
    </p>
    <p data-unless-kept class="sign-up__word">
      {event.signUp.kind === 'link'
        ? 'The link leaves this site. The organisers then send you what you need to take part.'
        : 'The organisers then send you what you need to take part.'}
    </p>
    {/* Where scripts run, sign-up closes by itself. */}
    <noscript>
      <p data-unless-kept class="sign-up__word">
        As known on {printDay(context.now)}. Sign-up closes when the event is over.
      </p>
    </noscript>
    <p hidden data-when-kept>
      Whether sign-up is still open can be seen when the site can be reached again.
    </p>
  </>
)

const Over = ({ event }: { readonly event: Event }) =>
  event.signUp.kind === 'not needed' ? (
    <p>This event is over. You did not need to sign up.</p>
  ) : (
    <>
      <p>Sign-up is closed: this event is over.</p>
      <OpenedAt signUp={event.signUp} />
    </>
  )

/** How to register, or why one cannot. Closes in the reader’s browser when the event is over (`layouts/client/upcoming.ts`). */
export const SignUpPanel = ({ event, context }: SignUpPanelProps) => {
  if (!hasSignUp(event)) return null
  const before = isSignUpOpen(event, context.now) ? (
    <Open event={event} context={context} />
  ) : (
    <p>{closedWords(event)}</p>
  )
  return (
    <section class="sign-up">
      <h2 id="part:sign-up">Sign up</h2>
      <UntilOver event={event} context={context}>
        {before}
      </UntilOver>
      <OnceOver event={event} context={context}>
        <Over event={event} />
      </OnceOver>
    </section>
  )
}
