/**
 * Rule: the parts of an address that only tell somebody where the reader came from are dropped. They are left over from
 * newsletters, shares and the Medium export, and following a link should not report on the reader.
 */

const trackingName = /^(?:utm_\w+|fbclid|gclid|mc_cid|mc_eid)$/i
/** Medium puts `source=rss-97852f…------2` on what its feeds hand out, whatever the domain of the publication. */
const fromMediumFeed = /^source=rss-+[0-9a-f]+-{3,}\d+$/i
const onMedium = /^https?:\/\/(?:[^/?#@]+\.)?medium\.com(?::\d+)?(?:[/?#]|$)/i

const isTracking = (parameter: string, medium: boolean): boolean => {
  const name = parameter.split('=', 1)[0] ?? ''
  return trackingName.test(name) || fromMediumFeed.test(parameter) || (medium && name === 'source')
}

/** The address without its tracking parameters, and otherwise byte for byte the same. */
export const withoutTracking = (url: string): string => {
  const hashAt = url.indexOf('#')
  const beforeHash = hashAt < 0 ? url : url.slice(0, hashAt)
  const queryAt = beforeHash.indexOf('?')
  if (queryAt < 0) return url
  const medium = onMedium.test(url)
  const parameters = beforeHash.slice(queryAt + 1).split('&')
  const kept = parameters.filter((parameter) => !isTracking(parameter, medium))
  if (kept.length === parameters.length) return url
  const query = kept.length > 0 ? `?${kept.join('&')}` : ''
  return beforeHash.slice(0, queryAt) + query + url.slice(beforeHash.length)
}
