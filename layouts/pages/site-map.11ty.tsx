import { paths } from '../../scripts/domain/addresses.ts'
import { siteMap } from '../../scripts/domain/site-map.ts'
import { Document } from '../components/Document.tsx'
import { PageHead } from '../components/PageHead.tsx'
import { SiteMap } from '../components/SiteMap.tsx'
import { onePage } from '../template.ts'

const title = 'Site map'
const lead = 'Every page of this site, in lists.'

export default onePage(paths.everything, (context) => (
  <Document context={context} title={title} description={lead} path={paths.everything}>
    <PageHead title={title} lead={lead} />
    <SiteMap sections={siteMap(context.library)} />
  </Document>
))
