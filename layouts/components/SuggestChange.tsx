import { editLink } from '../../scripts/authoring/web-editor.ts'
import type { AnyItem } from '../../scripts/domain/items.ts'
import type { Site } from '../../scripts/domain/site.ts'

interface SuggestChangeProps {
  readonly site: Site
  readonly item: AnyItem
}

/** The way from a page to the file it is made from. Nothing where the source is not public. */
export const SuggestChange = ({ site, item }: SuggestChangeProps) => {
  const link = editLink(site, item)
  return link === undefined ? null : (
    <p class="suggest-change">
      <a href={link} rel="external">
        Suggest a change to this page
      </a>
    </p>
  )
}
