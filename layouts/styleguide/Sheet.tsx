import type { PropsWithChildren } from 'hono/jsx'
import { paths } from '../../scripts/domain/addresses.ts'
import { Document } from '../components/Document.tsx'
import { PageHead } from '../components/PageHead.tsx'
import type { Context } from '../context.ts'

/** The pages of the styleguide. One page of it all would be more than a first response may have. */
const sheets = [
  { path: paths.styleguide, title: 'Styleguide' },
  { path: paths.styleguideEvents, title: 'Styleguide: events' },
  { path: paths.styleguideLists, title: 'Styleguide: lists' },
] as const

interface SheetProps {
  readonly context: Context
  readonly path: (typeof sheets)[number]['path']
}

/**
 * A page of components, with what the site itself holds, for those who work on it. The tests of how things look take their
 * pictures here.
 */
export const Sheet = ({ context, path, children }: PropsWithChildren<SheetProps>) => {
  const title = sheets.find((sheet) => sheet.path === path)?.title ?? ''
  const lead = 'The parts that pages are made of, for those who work on this site.'
  return (
    <Document
      context={context}
      title={title}
      description={lead}
      path={path}
      scripts={[context.assets.copyScript]}
      hidden
    >
      <PageHead title={title} lead={lead} />
      <ul class="specimens">
        {sheets
          .filter((sheet) => sheet.path !== path)
          .map((sheet) => (
            <li>
              <a href={sheet.path}>{sheet.title}</a>
            </li>
          ))}
      </ul>
      {children}
    </Document>
  )
}
