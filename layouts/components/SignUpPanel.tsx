import { hasSignUp, isOver, isSignUpOpen, isUpcoming, overAt } from '../../scripts/domain/event.ts'
import type { Event } from '../../scripts/domain/items.ts'
import { signUpHref, signUpPlace } from '../../scripts/domain/sign-up.ts'
import type { Context } from '../context.ts'

const openWords = (event: Event): string => {
  const place = signUpPlace(event.signUp)
  return event.signUp.kind === 'email' ? `Email ${place} to sign up` : `Sign up at ${place}`
}

const closedWords = (event: Event, context: Context): string => {
  if (event.status === 'cancelled') return 'This event is cancelled, so there is nothing to sign up for.'
  if (event.status === 'postponed')
    return 'This event is postponed. Sign-up is closed until there is a new date.'
  if (isOver(event, context.now)) return 'Sign-up is closed: this event is over.'
  if (event.signUp.kind === 'not needed') return 'You do not need to sign up. Just come.'
  return 'How to sign up is not recorded.'
}

/** Where people registered while it was open: a fact to keep, and no link to follow any more. */
const openedAt = ({ signUp }: Event): string | undefined => {
  if (signUp.kind === 'link') return `Sign-up was at ${signUp.url}`
  if (signUp.kind === 'email') return `Sign-up was by email to ${signUp.address}`
  return undefined
}

/** How to register, or why one cannot. Closes in the reader’s browser when the event is over (`layouts/client/upcoming.ts`). */
export const SignUpPanel = ({ event, context }: { readonly event: Event; readonly context: Context }) => {
  if (!hasSignUp(event)) return null
  const open = isSignUpOpen(event, context.now)
  const until = isUpcoming(event, context.now) ? overAt(event) : undefined
  return (
    <section class="sign-up">
      <h2 id="part:sign-up">Sign up</h2>
      {open ? (
        <>
          <p data-open data-over-at={until}>
            <a class="button" href={signUpHref(event.signUp)}>
              {openWords(event)}
            </a>
          </p>
          <p data-open data-over-at={until} class="sign-up__word">
            {event.signUp.kind === 'link'
              ? 'The link leaves this site. The organisers then send you what you need to take part.'
              : 'The organisers then send you what you need to take part.'}
          </p>
          <p data-from={until} hidden>
            Sign-up is closed: this event is over.
          </p>
          <p hidden data-when-kept>
            Whether sign-up is still open can be seen when the site can be reached again.
          </p>
        </>
      ) : (
        <>
          <p data-over-at={until}>{closedWords(event, context)}</p>
          {until && (
            <p data-from={until} hidden>
              This event is over.
            </p>
          )}
          {isOver(event, context.now) && openedAt(event) && <p class="sign-up__word">{openedAt(event)}.</p>}
        </>
      )}
    </section>
  )
}
