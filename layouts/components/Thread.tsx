import { isHeld, isUpcoming, overAt } from '../../scripts/domain/event.ts'
import type { Event, Post } from '../../scripts/domain/items.ts'
import { kindWords } from '../../scripts/domain/kind-words.ts'
import { contentsOf } from '../../scripts/domain/material.ts'
import type { Step } from '../../scripts/domain/thread.ts'
import type { Context } from '../context.ts'
import { ItemLink, ItemLinks } from './ItemLink.tsx'
import { LearnedThere } from './LearningList.tsx'
import { Published } from './PostList.tsx'
import { StatusTag } from './StatusTag.tsx'
import { When } from './When.tsx'
import { YourStart } from './YourTime.tsx'

interface EventStepProps {
  readonly event: Event
  readonly context: Context
}

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
        <ItemLink item={event} as="p-name u-url" />
      </h3>
      {event.summary && (
        <p lang={event.language} data-pagefind-ignore>
          {event.summary}
        </p>
      )}
      {event.learned.length > 0 && (
        <>
          <h4 data-pagefind-ignore>
            What we learned there
            <span class="visually-hidden">
              , at <bdi lang={event.language}>{event.title}</bdi>
            </span>
          </h4>
          <LearnedThere event={event} />
        </>
      )}
      {materials.length > 0 && (
        <p class="quiet" data-pagefind-ignore>
          Materials:{' '}
          <ItemLinks items={materials} after={(material) => ` (${contentsOf(material).toLowerCase()})`} />
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
      <ItemLink item={post} as="p-name u-url" />
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
