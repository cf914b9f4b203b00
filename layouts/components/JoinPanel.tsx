import type { Library } from '../../scripts/domain/library.ts'
import { EmailLink } from './EmailLink.tsx'
import { ItemLink } from './ItemLink.tsx'

/** How one becomes part of it: one email, and the groups it opens. */
export const JoinPanel = ({ library }: { readonly library: Library }) => {
  const { site } = library
  const page = library.pageNamed('join')
  return (
    <div class="join">
      <p>
        Write to <EmailLink address={site.contact} />.{site.free && ' There is no charge and no obligation.'}
      </p>
      {site.groups.length > 0 && (
        <ul>
          {site.groups.map(({ name, about }) => (
            <li>
              <strong>{name}.</strong> {about}
            </li>
          ))}
        </ul>
      )}
      {page && (
        <p class="section__more">
          <ItemLink item={page} />
        </p>
      )}
    </div>
  )
}
