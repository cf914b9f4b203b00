import type { Child } from 'hono/jsx'
import { choicesIn } from '../../scripts/authoring/choices.ts'
import { guideLink, newFileLink } from '../../scripts/authoring/web-editor.ts'
import { type ListedKind, paths } from '../../scripts/domain/addresses.ts'
import { kindWords } from '../../scripts/domain/kind-words.ts'
import type { Library } from '../../scripts/domain/library.ts'
import { EmailLink } from './EmailLink.tsx'

interface Words {
  /** That there is nothing, and what will be here. */
  readonly yet: string
  /** What somebody who reads this may have for it; none where the calendar tells of the first. */
  readonly yours?: string
}

const kinds: Readonly<Record<ListedKind, Words>> = {
  session: {
    yet: 'No session is planned or written up yet. Each one gets a page here: when it is and how to take part, and afterwards what came of it.',
  },
  'spin-off': {
    yet: 'There has been no spin-off yet, and none is planned. Each one gets a page here: when it is and how to take part, and afterwards what came of it.',
  },
  material: {
    yet: 'There are no slides, videos or notes yet. What comes out of an event is listed here afterwards.',
    yours: 'Do you have something from an event?',
  },
  post: {
    yet: 'Nobody has published a post here yet.',
    yours: 'Do you want to write the first one?',
  },
  person: {
    yet: 'Nobody is named here yet. People who lead or speak at an event, or write a post, get a page here.',
    yours: 'Do you want to lead or speak at an event?',
  },
  question: {
    yet: 'No question is written down yet. Each one gets a page here, with the events and posts that worked on it.',
    yours: 'Is there a question that we should work on?',
  },
  series: {
    yet: 'No series of meetings is planned yet. Each one gets a page here: how often it meets, and when it meets next.',
  },
  stage: {
    yet: 'The story is not told yet. It will be told here stage by stage, each with its events.',
    yours: 'Do you want to help to tell it?',
  },
}

/** A learning has no file of its own: it stands in that of an event, and before the first event nobody has one. */
const learnings = ({ events }: Library): Words =>
  events.length > 0
    ? {
        yet: 'No event has its learnings written up yet.',
        yours: 'Were you there? We would like one sentence for each thing that you learned.',
      }
    : { yet: 'There is no event here yet. What we learn at each one is told here afterwards.' }

interface NothingYetProps {
  readonly of: ListedKind | 'learning'
  readonly library: Library
  /** What there is instead. */
  readonly children?: Child
}

/** How organisers add the first one, where the source of the site is public. */
const ForOrganisers = ({ of, library }: Omit<NothingYetProps, 'children'>) => {
  const guide = guideLink(library.site)
  if (guide === undefined) return null
  if (of === 'learning')
    return (
      <p>
        Organisers add what was learned to the file of the event.{' '}
        <a href={`${guide}#record-what-was-learned`}>The guide for organisers</a> says how.
      </p>
    )
  return (
    <p>
      Organisers can{' '}
      <a href={newFileLink(library.site, of, choicesIn(library))} rel="external">
        add {kindWords[of].called}
      </a>{' '}
      on GitHub. <a href={guide}>The guide for organisers</a> says how.
    </p>
  )
}

/** What will be on a page, and how it gets there, for as long as there is nothing of it. */
export const NothingYet = ({ of, library, children }: NothingYetProps) => {
  const { site } = library
  const { yet, yours } = of === 'learning' ? learnings(library) : kinds[of]
  return (
    <div class="prose">
      <p>{yet}</p>
      {children}
      {yours === undefined ? (
        <p>
          <a href={paths.subscribe}>Subscribe to the calendar</a>, and you will see the first one there.
        </p>
      ) : (
        <p>
          {yours} Write to <EmailLink address={site.contact} />
          {site.repository !== undefined && (
            <>
              , or see <a href={paths.contribute}>how to contribute</a>
            </>
          )}
          .
        </p>
      )}
      <ForOrganisers of={of} library={library} />
    </div>
  )
}
