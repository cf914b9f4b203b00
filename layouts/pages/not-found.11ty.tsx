import { paths } from '../../scripts/domain/addresses.ts'
import { Document } from '../components/Document.tsx'
import { EmailLink } from '../components/EmailLink.tsx'
import { PageHead } from '../components/PageHead.tsx'
import { SearchField } from '../components/SearchForm.tsx'
import { onePage } from '../template.ts'

export default onePage(paths.notFound, (context) => {
  const { contact } = context.library.site
  return (
    <Document
      context={context}
      title="Page not found"
      description="There is no page at this address."
      path={paths.notFound}
      scripts={[context.assets.notFoundScript]}
      hidden
    >
      <PageHead title="Page not found" lead="There is no page at this address." />
      <form class="search" action={paths.search}>
        <div class="search__words">
          <SearchField label="Search this site" />
        </div>
      </form>
      <div class="prose">
        <ul>
          <li>
            If you typed the address, look at it once more. If you pasted it, see whether it came whole.
          </li>
          <li>
            Events are in <a href={paths.calendar}>the calendar</a>, and all pages in{' '}
            <a href={paths.everything}>the site map</a>.
          </li>
          <li>
            If a link of ours led here, tell us: <EmailLink address={contact} />.
          </li>
        </ul>
      </div>
    </Document>
  )
})
