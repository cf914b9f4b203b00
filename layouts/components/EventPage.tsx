import type { PropsWithChildren } from 'hono/jsx'
import { placeOf } from '../../scripts/calendar/words.ts'
import { listPathOf, pathOf, paths } from '../../scripts/domain/addresses.ts'
import { changesAt, comingAfter, hasPlace, hasSignUp, isOff, tookPlace } from '../../scripts/domain/event.ts'
import type { Event } from '../../scripts/domain/items.ts'
import { ordinal } from '../../scripts/domain/ordinal.ts'
import { printDay, printWhen } from '../../scripts/domain/when/print.ts'
import { isDated, startOf } from '../../scripts/domain/when/when.ts'
import type { Context } from '../context.ts'
import { eventData } from '../structured-data/event.ts'
import { AddToCalendar } from './AddToCalendar.tsx'
import { UpcomingEvents } from './EventList.tsx'
import { ItemLink } from './ItemLink.tsx'
import { ItemPage } from './ItemPage.tsx'
import { LearnedThere } from './LearningList.tsx'
import { MaterialList } from './MaterialList.tsx'
import { Pager } from './Pager.tsx'
import { PeopleList } from './PersonLine.tsx'
import { PostList } from './PostList.tsx'
import { Section } from './Section.tsx'
import { SessionSheet } from './SessionSheet.tsx'
import { isShared, ShareEvent } from './ShareEvent.tsx'
import { SignUpPanel } from './SignUpPanel.tsx'
import { StatusTag } from './StatusTag.tsx'
import { OnceOver, UntilOver } from './Until.tsx'
import { When, WhenForReader } from './When.tsx'

interface EventProps {
  readonly event: Event
  readonly context: Context
}

const neighbour = (event: Event | undefined) =>
  event && {
    href: pathOf(event),
    label: event.title,
    language: event.language,
    note: <StatusTag event={event} />,
  }

interface FactProps {
  readonly name: string
  readonly class?: string
  /** The instant from which it is of no use any more. */
  readonly until?: string | undefined
}

/** One fact: what it is about, and what it is. */
const Fact = ({ name, class: className, until, children }: PropsWithChildren<FactProps>) => (
  <div class={className} data-over-at={until}>
    <dt data-pagefind-ignore>{name}</dt>
    <dd>{children}</dd>
  </div>
)

/** What decides whether one comes, in the order in which one asks. */
const Facts = ({ event, context }: EventProps) => {
  const { library, now } = context
  const until = changesAt(event, now)
  return (
    <dl class="facts">
      {event.status !== 'scheduled' && (
        <Fact name="Status">
          <StatusTag event={event} /> {event.why}
        </Fact>
      )}
      <Fact name="When" class="facts__when">
        {until ? <WhenForReader when={event.when} /> : <When when={event.when} />}
      </Fact>
      {event.was && (
        <Fact name={isDated(event.when) ? 'Moved from' : 'Was to be'}>
          <s>{printWhen(event.was)}</s>
        </Fact>
      )}
      {event.speakers.length > 0 && (
        <Fact name="With">
          <PeopleList people={event.speakers} as="p-attendee" />
        </Fact>
      )}
      {library.site.free && !isOff(event) && !tookPlace(event, now) && (
        <Fact name="Cost" until={until}>
          Nothing
        </Fact>
      )}
      {hasPlace(event) && (
        <Fact name="Where">
          <UntilOver event={event} context={context} as="span">
            <span class="p-location">{placeOf(event)}</span>
          </UntilOver>
          <OnceOver event={event} context={context} as="span">
            <span class={until ? undefined : 'p-location'}>Online</span>
          </OnceOver>
        </Fact>
      )}
    </dl>
  )
}

/** What an event works on, and what it is a part of. */
const Connections = ({ event, context: { library } }: EventProps) => {
  const stages = library.stagesOf(event)
  const number = library.numberOf(event)
  return event.questions.length > 0 || event.series || stages.length > 0 ? (
    <dl class="facts facts--more">
      {event.questions.length > 0 && (
        <Fact name="Questions">
          <ul class="plain-list" data-pagefind-weight="2">
            {event.questions.map((question) => (
              <li>
                <ItemLink item={question} as="p-category" />
              </li>
            ))}
          </ul>
        </Fact>
      )}
      {event.series && (
        <Fact name="Series">
          <ItemLink item={event.series} as="p-category" />
          {number !== undefined && `, ${ordinal(number)} meeting`}
        </Fact>
      )}
      {stages.length > 0 && (
        <Fact name="Journey">
          <ul class="plain-list">
            {stages.map((stage) => (
              <li>
                <ItemLink item={stage} />
              </li>
            ))}
          </ul>
        </Fact>
      )}
    </dl>
  ) : null
}

const Learned = ({ event, context: { library } }: EventProps) => (
  <Section title="What we learned" id="learned">
    {event.learned.length > 0 ? (
      <LearnedThere event={event} />
    ) : (
      <p class="empty" data-pagefind-ignore>
        Nothing is recorded here yet of what we learned. Were you there?{' '}
        <a
          href={`mailto:${library.site.contact}?subject=${encodeURIComponent(`What I learned at “${event.title}”`)}`}
        >
          Tell us what you took from it
        </a>
        .
      </p>
    )}
  </Section>
)

const Materials = ({ event, context }: EventProps) => {
  const materials = context.library.materialsOf(event)
  return materials.length > 0 ? (
    <Section title="Materials" id="materials">
      <MaterialList materials={materials} />
    </Section>
  ) : null
}

/** The later events that are on the same questions, whether anybody recorded what came of them or not. */
const CarriedOn = ({ event, context }: EventProps) => {
  const carried = context.library.carriedOnFrom(event)
  return carried.length > 0 ? (
    <Section title="Later events on these questions" id="carried-on">
      <ul class="item-list" data-pagefind-weight="0.5">
        {carried.map(({ event: later, questions }) => (
          <li>
            <ItemLink item={later} />
            {isDated(later.when) && `, ${printDay(startOf(later.when))}`}
            <ul class="plain-list quiet">
              {questions.map(({ title, language }) => (
                <li lang={language} dir="auto">
                  {title}
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </Section>
  ) : null
}

/** For whom this event comes too late, or not at all. Of a series, what comes next in it is told where that is another. */
const NextEvent = ({ event, context }: EventProps) => {
  const { all, inSeries } = comingAfter(event, context.library.events, context.now)
  const isOther = inSeries.length > 0 && inSeries[0] !== all[0]
  return (
    <div data-pagefind-ignore>
      {isOther && (
        <Section title="Next in this series" id="next-in-series">
          <UpcomingEvents events={inSeries} context={context} most={1} ofSeries saysAsOf={false} />
        </Section>
      )}
      <Section
        title={isOther ? 'Next event of any kind' : 'Next event'}
        id="next"
        more={{ href: paths.subscribe, label: 'Subscribe to hear of every event' }}
      >
        <UpcomingEvents events={all} known={context.library.events} context={context} most={1} />
      </Section>
    </div>
  )
}

/** The page of a session or a spin-off: how to take part until it is over, and from then on what came of it. */
export const EventPage = ({ event, context }: EventProps) => {
  const { library, now, assets } = context
  const posts = library.postsOf(event)
  const { previous, next } = library.neighboursOf(event)
  const isOpen = !tookPlace(event, now)
  const tellsFirst = event.learned.length > 0 && !isOpen
  // What has no date yet can be put into no calendar, and there is nothing to tell a colleague.
  const hasActions = isDated(event.when) || !isOpen
  return (
    <ItemPage
      context={context}
      item={event}
      structuredData={eventData(event, library)}
      script={isShared(event, context) ? assets.eventScript : undefined}
      facts={
        <>
          <Facts event={event} context={context} />
          <SessionSheet event={event} context={context} />
        </>
      }
      urgent={isOpen && hasSignUp(event) && <SignUpPanel event={event} context={context} />}
      moreFacts={<Connections event={event} context={context} />}
      actions={
        hasActions && (
          <>
            {!isOpen && <SignUpPanel event={event} context={context} />}
            <AddToCalendar event={event} context={context} />
            <ShareEvent event={event} context={context} />
          </>
        )
      }
      first={
        tellsFirst && (
          <>
            <Learned event={event} context={context} />
            <Materials event={event} context={context} />
          </>
        )
      }
      last={
        <>
          <Pager
            label={event.series ? `More of ${event.series.title}` : 'More events'}
            previous={neighbour(previous)}
            next={neighbour(next)}
          />
          <p class="back" data-pagefind-ignore>
            <a href={listPathOf(event.kind)}>All {event.kind === 'session' ? 'sessions' : 'spin-offs'}</a>
          </p>
        </>
      }
    >
      {!tellsFirst &&
        (event.learned.length > 0 ? (
          <Learned event={event} context={context} />
        ) : (
          <OnceOver event={event} context={context}>
            <Learned event={event} context={context} />
          </OnceOver>
        ))}
      {!tellsFirst && <Materials event={event} context={context} />}
      <CarriedOn event={event} context={context} />
      {posts.length > 0 && (
        <div data-pagefind-ignore>
          <Section title="Posts about it" id="posts">
            <PostList posts={posts} context={context} />
          </Section>
        </div>
      )}
      {isOff(event) ? (
        <NextEvent event={event} context={context} />
      ) : (
        <OnceOver event={event} context={context}>
          <NextEvent event={event} context={context} />
        </OnceOver>
      )}
    </ItemPage>
  )
}
