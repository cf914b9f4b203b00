/**
 * Rule: images that only count readers vanish, and with them the link or paragraph that held nothing else. The Medium
 * export ends every post with one.
 */
import type { StateCore, Token } from 'markdown-it'
import { attributeOf, inlinesOf, isBlank, withoutBlankEnds } from './tokens.ts'

/** Hosts with their subdomains, and how the path of the pixel starts. */
const trackers: readonly { readonly host: string; readonly path: string }[] = [
  { host: 'medium.com', path: '/_/stat' },
  { host: 'google-analytics.com', path: '/' },
  { host: 'doubleclick.net', path: '/' },
  { host: 'facebook.com', path: '/tr' },
  { host: 'px.ads.linkedin.com', path: '/' },
  { host: 'pixel.wp.com', path: '/' },
  { host: 'stats.wordpress.com', path: '/' },
  { host: 'feeds.feedburner.com', path: '/~r/' },
  { host: 'feeds.wordpress.com', path: '/1.0/' },
  { host: 'list-manage.com', path: '/track/' },
  { host: 'pixel.quantserve.com', path: '/' },
  { host: 'scorecardresearch.com', path: '/' },
]

export const isTrackingPixel = (address: string): boolean => {
  const web = address.trim().replace(/^\/\//, 'https://')
  if (!/^https?:/i.test(web) || !URL.canParse(web)) return false
  const { hostname, pathname, search } = new URL(web)
  // Publications with a domain of their own serve the same pixel from there.
  if (pathname === '/_/stat' && search.startsWith('?event=post.')) return true
  return trackers.some(
    ({ host, path }) => (hostname === host || hostname.endsWith(`.${host}`)) && pathname.startsWith(path),
  )
}

const isPixel = (token: Token): boolean =>
  token.type === 'image' && isTrackingPixel(attributeOf(token, 'src'))

/** Without links and emphasis that hold nothing any more, from the inside out. */
const withoutEmptyPairs = (tokens: readonly Token[]): readonly Token[] => {
  const kept: Token[] = []
  for (const token of tokens) {
    if (token.nesting === -1 && kept.at(-1)?.nesting === 1) kept.pop()
    else kept.push(token)
  }
  return kept
}

const dropPixels = (block: Token): void => {
  const children = block.children ?? []
  if (!children.some(isPixel)) return
  const left = withoutEmptyPairs(children.filter((token) => !isPixel(token)))
  block.children = withoutBlankEnds(left)
}

const isEmptied = (block: Token | undefined): boolean =>
  block?.type === 'inline' && (block.children ?? []).every(isBlank)

export const trackingPixels = (state: StateCore): void => {
  for (const { token } of inlinesOf(state.tokens)) dropPixels(token)
  const kept: Token[] = []
  for (let at = 0; at < state.tokens.length; at++) {
    const token = state.tokens[at]
    if (token?.type === 'paragraph_open' && isEmptied(state.tokens[at + 1])) at += 2
    else if (token) kept.push(token)
  }
  state.tokens = kept
}
