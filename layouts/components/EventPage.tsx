import type { PropsWithChildren } from 'hono/jsx'
import { placeOf } from '../../scripts/calendar/words.ts'
import { listPathOf, pathOf } from '../../scripts/domain/addresses.ts'
import { isOff, isOver, isUpcoming, overAt } from '../../scripts/domain/event.ts'
import type { Event } from '../../scripts/domain/items.ts'
import { ordinal } from '../../scripts/domain/ordinal.ts'
import { printWhen } from '../../scripts/domain/when/print.ts'
import { isDated } from '../../scripts/domain/when/when.ts'
import type { Context } from '../context.ts'
import { eventData } from '../structured-data/event.ts'
import { AddToCalendar } from './AddToCalendar.tsx'
import { ItemPage } from './ItemPage.tsx'
import { MarkdownLine } from './Markdown.tsx'
import { MaterialList } from './MaterialList.tsx'
import { Pager } from './Pager.tsx'
import { PersonLine } from './PersonLine.tsx'
import { PostList } from './PostList.tsx'
import { QuestionList } from './QuestionList.tsx'
import { Section } from './Section.tsx'
import { ShareEvent } from './ShareEvent.tsx'
import { SignUpPanel } from './SignUpPanel.tsx'
import { StatusTag } from './StatusTag.tsx'
import { When } from './When.tsx'

const neighbour = (event: Event | undefined) =>
  event && { href: pathOf(event), label: event.title, language: event.language }

/** One fact: what it is about, and what it is. */
const Fact = ({ name, children }: PropsWithChildren<{ readonly name: string }>) => (
  <div>
    <dt data-pagefind-ignore>{name}</dt>
    <dd>{children}</dd>
  </div>
)

/** What one wants to know of an event first. */
const Facts = ({ event, context }: { readonly event: Event; readonly context: Context }) => {
  const stages = context.library.stagesOf(event)
  const number = context.library.numberOf(event)
  return (
    <dl class="facts">
      <Fact name="When">
        <When when={event.when} withYourTime />
      </Fact>
      <Fact name="Where">
        {isOver(event, context.now) ? (
          <span class="p-location">Online</span>
        ) : (
          <>
            <span class="p-location" data-over-at={overAt(event)}>
              {placeOf(event)}
            </span>
            {isDated(event.when) && (
              <span data-from={overAt(event)} hidden>
                Online
              </span>
            )}
          </>
        )}
      </Fact>
      {context.library.site.free && !isOff(event) && !isOver(event, context.now) && (
        <Fact name="Cost">Nothing</Fact>
      )}
      {event.status !== 'scheduled' && (
        <Fact name="Status">
          <StatusTag event={event} /> {event.why}
        </Fact>
      )}
      {event.was && (
        <Fact name="Moved from">
          <s>{printWhen(event.was)}</s>
        </Fact>
      )}
      {event.speakers.length > 0 && (
        <Fact name="With">
          <ul class="plain-list" data-pagefind-weight="4">
            {event.speakers.map((person) => (
              <li>
                <PersonLine person={person} as="p-attendee" />
              </li>
            ))}
          </ul>
        </Fact>
      )}
      {event.series && (
        <Fact name="Series">
          <a class="p-category" href={pathOf(event.series)} lang={event.series.language}>
            {event.series.title}
          </a>
          {number !== undefined && `, ${ordinal(number)} meeting`}
        </Fact>
      )}
      {stages.length > 0 && (
        <Fact name="Journey">
          <ul class="plain-list">
            {stages.map((stage) => (
              <li>
                <a href={pathOf(stage)} lang={stage.language}>
                  {stage.title}
                </a>
              </li>
            ))}
          </ul>
        </Fact>
      )}
    </dl>
  )
}

/** The page of a session or a spin-off. */
export const EventPage = ({ event, context }: { readonly event: Event; readonly context: Context }) => {
  const { library } = context
  const materials = library.materialsOf(event)
  const posts = library.postsOf(event)
  const { previous, next } = library.neighboursOf(event)
  return (
    <ItemPage
      context={context}
      item={event}
      structuredData={eventData(event, library)}
      scripts={isUpcoming(event, context.now) ? [context.assets.yahooScript] : []}
      facts={<Facts event={event} context={context} />}
      actionsFirst={!isOver(event, context.now)}
      actions={
        <>
          <SignUpPanel event={event} context={context} />
          <AddToCalendar event={event} context={context} />
        </>
      }
    >
      {event.learned.length > 0 && (
        <Section title="What we learned" id="learned">
          <ul class="learning-list">
            {event.learned.map(({ html }) => (
              <li lang={event.language}>
                <MarkdownLine html={html} />
              </li>
            ))}
          </ul>
        </Section>
      )}
      {materials.length > 0 && (
        <Section title="Materials" id="materials">
          <MaterialList materials={materials} />
        </Section>
      )}
      {event.questions.length > 0 && (
        <Section title="Questions we work on" id="questions">
          <QuestionList questions={event.questions} />
        </Section>
      )}
      {posts.length > 0 && (
        <Section title="Posts about it" id="posts">
          <PostList posts={posts} context={context} />
        </Section>
      )}
      <ShareEvent event={event} context={context} />
      <Pager
        label={event.series ? `More of ${event.series.title}` : 'More events'}
        previous={neighbour(previous)}
        next={neighbour(next)}
      />
      <p class="back" data-pagefind-ignore>
        <a href={listPathOf(event.kind)}>All {event.kind === 'session' ? 'sessions' : 'spin-offs'}</a>
      </p>
    </ItemPage>
  )
}
