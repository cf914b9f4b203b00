/**
 * Rule: an address written out in running text (`https://…`, `http://…`, `mailto:…`) becomes a link; nothing is guessed
 * from `example.org` or `ada@example.org`.
 *
 * As on GitHub, an address does not end in `_`, `*` or `~`: those close the emphasis around it, as in the credit lines
 * of the Medium export (`_Photo: … https://example.org/photo_`). One that truly ends so is written `<https://…_>`.
 */
import type { MarkdownIt } from 'markdown-it'

const closers = '_*~'
const punctuation = '?!.,:;'

// By hand and from the end: a regular expression would look at every run of underscores from each of its characters.
const endWithout = (text: string, start: number, end: number, characters: string): number => {
  let at = end
  while (at > start && characters.includes(text.charAt(at - 1))) at--
  return at
}

const trimmedLength = (text: string, start: number, length: number): number => {
  const end = endWithout(text, start, start + length, closers)
  return end === start + length ? length : endWithout(text, start, end, punctuation) - start
}

/** `https://example.org_`: linkify-it takes no host that is followed by `_`, though here it closes an emphasis. */
const hostBeforeCloser = /^\/\/[^\s_*~/?#]{1,253}(?=[_*~]{1,3}(?:[\s?!.,:;)\]]|$))/

export const bareAddresses = (markdown: MarkdownIt): void => {
  const { linkify } = markdown
  linkify.set({ fuzzyLink: false, fuzzyEmail: false, fuzzyIP: false })
  linkify.add('ftp:', null).add('//', null)
  for (const scheme of ['http:', 'https:']) {
    linkify.add(scheme, {
      validate: (text, at, self) => {
        const web = self.re.get_http_validator()
        const lengthAt = (candidate: string, from: number): number => {
          web.lastIndex = from
          return web.exec(candidate)?.[0].length ?? 0
        }
        const length = lengthAt(text, at)
        if (length > 0) return trimmedLength(text, at, length)
        const host = hostBeforeCloser.exec(text.slice(at, at + 260))?.[0]
        return host === undefined ? 0 : lengthAt(host, 0)
      },
    })
  }
}
