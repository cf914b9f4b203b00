import { choicesIn } from '../../scripts/authoring/choices.ts'
import { fileNameToChange, guideLink, newFileLink } from '../../scripts/authoring/web-editor.ts'
import { paths } from '../../scripts/domain/addresses.ts'
import { kindWords } from '../../scripts/domain/kind-words.ts'
import type { Library } from '../../scripts/domain/library.ts'
import { Document } from '../components/Document.tsx'
import { EmailLink } from '../components/EmailLink.tsx'
import { PageHead } from '../components/PageHead.tsx'
import { Section } from '../components/Section.tsx'
import { onePage } from '../template.ts'

const title = 'Contribute'
const lead = 'Add something to this site, or suggest a change.'

const offered = [
  { kind: 'session', about: 'A meeting of the community.' },
  { kind: 'spin-off', about: 'A one-off event beside the sessions.' },
  { kind: 'material', about: 'Slides, a video, notes or a link from an event.' },
  { kind: 'post', about: 'An article.' },
  { kind: 'person', about: 'Somebody who leads or speaks at events, or writes.' },
  { kind: 'question', about: 'Something that the community works on.' },
] as const

const Steps = ({ guide }: { readonly guide: string | undefined }) => (
  <Section title="How it works" id="how">
    <div class="prose">
      <ol>
        <li>
          Choose what you want to add. GitHub opens with a file that is half written. You need a free account
          there.
        </li>
        <li>
          Change the name of the file. In <code>{fileNameToChange('session')}</code>, write the year, month
          and day, and then a few words with dashes between them.
        </li>
        <li>Fill in the lines, and write your text at the end. The file says what goes where.</li>
        <li>
          Choose <strong>Commit changes…</strong>, and then the button that proposes your change or starts a
          pull request.
        </li>
        <li>
          Wait a few minutes for the check. A red cross means that something needs mending, and says what. An
          organiser then publishes it.
        </li>
      </ol>
      {guide !== undefined && (
        <p>
          There is <a href={guide}>a guide for organisers</a> with an example of everything.
        </p>
      )}
    </div>
  </Section>
)

const Additions = ({ library }: { readonly library: Library }) => {
  const choices = choicesIn(library)
  return (
    <Section title="Add something" id="add">
      <ul class="item-list">
        {offered.map(({ kind, about }) => (
          <li>
            <a href={newFileLink(library.site, kind, choices)} rel="external">
              Add {kindWords[kind].called}
            </a>
            <p>{about}</p>
          </li>
        ))}
      </ul>
    </Section>
  )
}

const Changes = () => (
  <Section title="Change something" id="change">
    <div class="prose">
      <p>
        Open the page that you want to change. At its end there is a link,{' '}
        <strong>Suggest a change to this page</strong>. It opens the file that the page is made from.
      </p>
    </div>
  </Section>
)

const NotPublic = ({ contact }: { readonly contact: string }) => (
  <div class="prose">
    <p>
      Write to <EmailLink address={contact} /> and say what you would like to add or change. The source files
      of this site are not public yet, so that email is the only way.
    </p>
  </div>
)

const WriteToUs = ({ contact }: { readonly contact: string }) => (
  <Section title="Rather not?" id="write">
    <div class="prose">
      <p>
        You do not need any of this. Write to <EmailLink address={contact} /> and say what you would like to
        add or change.
      </p>
    </div>
  </Section>
)

export default onePage(paths.contribute, (context) => {
  const { library } = context
  const { site } = library
  return (
    <Document context={context} title={title} description={lead} path={paths.contribute}>
      <PageHead title={title} lead={lead} />
      {site.repository === undefined ? (
        <NotPublic contact={site.contact} />
      ) : (
        <>
          <Additions library={library} />
          <Steps guide={guideLink(site)} />
          <Changes />
          <WriteToUs contact={site.contact} />
        </>
      )}
    </Document>
  )
})
