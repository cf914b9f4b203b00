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

const words: Readonly<Record<ListedKind, Words>> = {
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

/** What will be on the page of a kind, and how it gets there, for as long as there is nothing of it. */
export const NothingYet = ({ kind, library }: { readonly kind: ListedKind; readonly library: Library }) => {
  const { site } = library
  const { yet, yours } = words[kind]
  const add = newFileLink(site, kind, choicesIn(library))
  const guide = guideLink(site)
  return (
    <div class="prose">
      <p>{yet}</p>
      {yours === undefined ? (
        <p>
          <a href={paths.subscribe}>Subscribe to the calendar</a>, and you will see the first one there.
        </p>
      ) : (
        <p>
          {yours} Write to <EmailLink address={site.contact} />
          {add !== undefined && (
            <>
              , or see <a href={paths.contribute}>how to contribute</a>
            </>
          )}
          .
        </p>
      )}
      {add !== undefined && (
        <p>
          Organisers can{' '}
          <a href={add} rel="external">
            add {kindWords[kind].called}
          </a>{' '}
          on GitHub. <a href={guide}>The guide for organisers</a> says how.
        </p>
      )}
    </div>
  )
}
