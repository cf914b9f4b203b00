import { paths } from '../../scripts/domain/addresses.ts'
import { Document } from '../components/Document.tsx'
import { PageHead } from '../components/PageHead.tsx'
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
      <div class="prose">
        <ul>
          <li>
            If you typed the address, look at it once more. If you pasted it, see whether it came whole.
          </li>
          <li>
            <a href={paths.search} data-search-address>
              Search for what you want
            </a>
            , or look in <a href={paths.calendar}>the calendar</a>.
          </li>
          <li>
            If a link of ours led here, tell us: <a href={`mailto:${contact}`}>{contact}</a>.
          </li>
        </ul>
      </div>
    </Document>
  )
})
