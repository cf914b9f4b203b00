import { listPathOf, materialKindPath } from '../../scripts/domain/addresses.ts'
import { kindWords } from '../../scripts/domain/kind-words.ts'
import { contentWords } from '../../scripts/domain/material.ts'
import { materialsWith } from '../../scripts/domain/material-finding.ts'
import { Document } from '../components/Document.tsx'
import { MaterialShelf } from '../components/MaterialShelf.tsx'
import { PageHead } from '../components/PageHead.tsx'
import { eachMaterialKind } from '../template.ts'

export default eachMaterialKind((content, context) => {
  const { library } = context
  const title = contentWords[content]
  const lead = `${title} from our events, the newest event first.`
  return (
    <Document
      context={context}
      title={title}
      description={lead}
      path={materialKindPath(content)}
      above={[{ href: listPathOf('material'), label: kindWords.material.many }]}
    >
      <PageHead title={title} lead={lead} />
      <MaterialShelf materials={materialsWith(content, library)} library={library} />
    </Document>
  )
})
