import { listPathOf, materialKindPath } from '../../scripts/domain/addresses.ts'
import { kindWords } from '../../scripts/domain/kind-words.ts'
import { contentWords } from '../../scripts/domain/material.ts'
import { materialsWith } from '../../scripts/domain/material-finding.ts'
import { yearLinks } from '../../scripts/domain/material-lists.ts'
import { listLead, newestOf } from '../../scripts/domain/material-shelves.ts'
import { Document } from '../components/Document.tsx'
import { PartLinks } from '../components/MaterialFinder.tsx'
import { MaterialShelf, NewestOf } from '../components/MaterialShelf.tsx'
import { PageHead } from '../components/PageHead.tsx'
import { Section } from '../components/Section.tsx'
import { eachMaterialKind } from '../template.ts'

export default eachMaterialKind((content, context) => {
  const { library } = context
  const title = contentWords[content]
  const materials = materialsWith(content, library)
  const lead = listLead(title, materials, library)
  const years = yearLinks(content, materials, library)
  return (
    <Document
      context={context}
      title={title}
      description={lead}
      path={materialKindPath(content)}
      above={[{ href: listPathOf('material'), label: kindWords.material.many }]}
    >
      <PageHead title={title} lead={lead}>
        {years.length > 0 && (
          <p>
            <NewestOf materials={materials} /> <a href="#part:years">All of them by year</a>
          </p>
        )}
      </PageHead>
      <MaterialShelf materials={newestOf(materials)} library={library} />
      {years.length > 0 && (
        <Section title="By year" id="years">
          <PartLinks links={years} />
        </Section>
      )}
    </Document>
  )
})
