import { withoutTracking } from '../../markdown/tracking-query.ts'
import { replaceOutsideCode } from './code-spans.ts'
import { hrefsIn } from './prose.ts'

/** What follows an address that ends here. */
const ends = '(?=$|[\\s)>\\]"\'*_~]|[.,;:!?](?:$|[\\s*_)]))'

const exactly = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&')

const withoutTrackingOf = (content: string, href: string): string =>
  replaceOutsideCode(content, new RegExp(exactly(href) + ends, 'gm'), () => withoutTracking(href))

/** Mend: the parts of a link's address that only tell where the reader came from. The site drops them anyway. */
export const mendTracking = (content: string): string => {
  const hrefs = hrefsIn(content)
  const tracking = new Set(hrefs.filter((href) => withoutTracking(href) !== href))
  if (tracking.size === 0) return content
  const mended = [...tracking].reduce(withoutTrackingOf, content)
  return hrefsIn(mended).join('\n') === hrefs.map(withoutTracking).join('\n') ? mended : content
}
