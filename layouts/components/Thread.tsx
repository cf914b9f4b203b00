import { pathOf } from '../../scripts/domain/addresses.ts'
import { isOff, isUpcoming, overAt } from '../../scripts/domain/event.ts'
import type { Event, Post } from '../../scripts/domain/items.ts'
import { kindWords } from '../../scripts/domain/kind-words.ts'
import { contentsOf } from '../../scripts/domain/material.ts'
import type { Step } from '../../scripts/domain/thread.ts'
import { isDated } from '../../scripts/domain/when/when.ts'
import type { Context } from '../context.ts'
import { InlineLinks } from './InlineLinks.tsx'
import { LearnedThere } from './LearningList.tsx'
import { Published } from './PostList.tsx'
import { StatusTag } from './StatusTag.tsx'
import { When } from './When.tsx'
import { YourStart } from './YourTime.tsx'

interface EventStepProps {
  readonly event: Event
  readonly context: Context
}

/** Whether it takes or took place, as far as anybody knows. */
const isHeld = (event: Event): boolean =>
  !isOff(event) && (isDated(event.when) || event.when.reason === 'not recorded')

const EventStep = ({ event, context }: EventStepProps) => {
  const ahead = isUpcoming(event, context.now)
  const materials = context.library.materialsOf(event)
  return (
    <li class={isHeld(event) ? 'h-event' : 'h-event timeline__open'}>
      <p class="quiet" data-pagefind-ignore>
        <span class="p-category">{kindWords[event.kind].one}</span>
        {'. '}
        <When when={event.when} /> <StatusTag event={event} />
        {ahead && (
          <strong class="status-tag timeline__ahead" data-over-at={overAt(event)}>
            Upcoming
          </strong>
        )}
      </p>
      <h3>
        <a class="p-name u-url" href={pathOf(event)} lang={event.language} dir="auto">
          {event.title}
        </a>
      </h3>
      {event.summary && (
        <p lang={event.language} data-pagefind-ignore>
          {event.summary}
        </p>
      )}
      {event.learned.length > 0 && (
        <>
          <h4>What we learned there</h4>
          <LearnedThere event={event} />
        </>
      )}
      {materials.length > 0 && (
        <p class="quiet" data-pagefind-ignore>
          Materials:{' '}
          <InlineLinks
            links={materials.map((material) => ({
              href: pathOf(material),
              label: material.title,
              language: material.language,
              after: ` (${contentsOf(material).toLowerCase()})`,
            }))}
          />
        </p>
      )}
      {ahead && <YourStart when={event.when} />}
    </li>
  )
}

interface PostStepProps {
  readonly post: Post
  readonly context: Context
}

const PostStep = ({ post, context }: PostStepProps) => (
  <li class="h-entry">
    <p class="quiet" data-pagefind-ignore>
      <span class="p-category">{kindWords.post.one}</span>. <Published post={post} context={context} />
    </p>
    <h3>
      <a class="p-name u-url" href={pathOf(post)} lang={post.language} dir="auto">
        {post.title}
      </a>
    </h3>
    {post.summary && (
      <p class="p-summary" lang={post.language} data-pagefind-ignore>
        {post.summary}
      </p>
    )}
  </li>
)

/**
 * What worked on one thing, from the oldest to the newest: what is to come says so until it is over, which the reader’s
 * browser knows.
 */
export const Thread = ({
  thread,
  context,
}: {
  readonly thread: readonly Step[]
  readonly context: Context
}) => (
  <ol class="timeline">
    {thread.map((step) =>
      step.kind === 'post' ? (
        <PostStep post={step} context={context} />
      ) : (
        <EventStep event={step} context={context} />
      ),
    )}
  </ol>
)
