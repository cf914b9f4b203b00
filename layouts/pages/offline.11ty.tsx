import { paths } from '../../scripts/domain/addresses.ts'
import { Document } from '../components/Document.tsx'
import { PageHead } from '../components/PageHead.tsx'
import { onePage } from '../template.ts'

const lead = 'This page was never opened on this device, so there is no copy of it.'

/** What the service worker shows for a page that it has no copy of. */
export default onePage(
  ({ library }) => library.site.offline && paths.offline,
  (context) => (
    <Document
      context={context}
      title="The site cannot be reached"
      description={lead}
      path={paths.offline}
      hidden
    >
      <PageHead title="The site cannot be reached" lead={lead} />
      <div class="prose">
        <p>You can still open:</p>
        <ul>
          <li>
            the <a href={paths.home}>home page</a>
          </li>
          <li>
            the <a href={paths.calendar}>calendar</a>
          </li>
          <li>every page that you opened before.</li>
        </ul>
      </div>
    </Document>
  ),
)
