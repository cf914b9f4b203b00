/**
 * Judges an address written in a link or an image: may it stand, is it another file's, or what is wrong with it.
 *
 * Nothing but `http`, `https`, `mailto` and `tel` passes, and browsers are taken at their word: they drop tabs and line
 * breaks within an address and read `\` as `/`, so `java	script:` and `/\host` are judged for what they would become.
 */
import { fault, ok, type Result } from '../domain/problem.ts'

export interface Address {
  readonly kind: 'web' | 'mail' | 'phone' | 'fragment' | 'local'
  /** Ready for an attribute but for HTML's own escapes. */
  readonly href: string
}

const quoted = (address: string): string => `"${address.length > 80 ? `${address.slice(0, 79)}…` : address}"`

const malformed = (address: string, repaired?: string): Result<never> =>
  fault(
    'malformed-link',
    `${quoted(address)} is not a whole address.`,
    repaired === undefined
      ? 'Write the whole address, such as "https://example.org/page".'
      : `Write ${quoted(repaired)}.`,
  )

const noAddress = (): Result<never> =>
  fault(
    'malformed-link',
    'There is no address between the round brackets.',
    'Write the address there, such as "https://example.org/page", or leave the brackets out.',
  )

const refused = (scheme: string): Result<never> =>
  fault(
    'link-scheme',
    `An address may not start with ${quoted(`${scheme}:`)}.`,
    'Use an address that starts with "https://", "http://", "mailto:" or "tel:", or the path of a file of this site.',
  )

// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what browsers drop from an address
const control = /[\u0000-\u001f\u007f]/g
// biome-ignore lint/suspicious/noControlCharactersInRegex: they must not reach a page as they are
const unprintable = /[\u0000-\u0020\u007f"<>\\`]/g

const percentEncoded = (character: string): string =>
  `%${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`

/** Touches only what may not stand in an address at all: the rest stays byte for byte as it was written. */
const printable = (address: string): string => address.replace(unprintable, percentEncoded)

/** `https;//x`, `http:/x`, `htp://x`, `https//x`, `ttps://x`, `https.//x`, `https:x`: a slip of the four letters or of `://`. */
const slip = /^([htps]{3,7})(?::[/\\]*|[;,.][/\\]+|[/\\]{2,})(.+)$/is
const whole = /^https?:\/\/[^/\\?#\s]/i

const repairedWeb = (address: string): string | undefined => {
  const [, letters, rest] = slip.exec(address) ?? []
  if (letters === undefined || rest === undefined) return undefined
  const repaired = `${/s/i.test(letters) ? 'https' : 'http'}://${rest.replaceAll('\\', '/')}`
  return URL.canParse(repaired) ? repaired : undefined
}

const judgeWeb = (address: string): Result<Address> => {
  // The address was pasted behind a "https://" that was there already, or a mail address was taken for a page.
  const inner = /^https?:\/\/((?:https?:?\/\/|mailto:).+)$/i.exec(address)?.[1]
  if (inner !== undefined) return malformed(address, repairedWeb(inner) ?? inner)
  if (!whole.test(address)) return malformed(address, repairedWeb(address))
  if (address.includes('\\')) return malformed(address, address.replaceAll('\\', '/'))
  if (!URL.canParse(address)) return malformed(address)
  return ok({ kind: 'web', href: printable(address) })
}

const judgeMail = (address: string): Result<Address> => {
  const slashed = /^mailto:[/\\]+(.+)$/is.exec(address)?.[1]
  if (slashed !== undefined) return malformed(address, `mailto:${slashed}`)
  // `mailto:?subject=…` lets the reader choose whom to write to.
  if (!/^mailto:\s*(?:[^\s?@]+@[^\s?@]+|\?)/i.test(address)) {
    return fault(
      'malformed-link',
      `${quoted(address)} names no mail address.`,
      'Write the whole address, such as "mailto:ada@example.org".',
    )
  }
  return ok({ kind: 'mail', href: printable(address) })
}

const judgePhone = (address: string): Result<Address> => ok({ kind: 'phone', href: printable(address) })

const judges: Readonly<Record<string, (address: string) => Result<Address>>> = {
  http: judgeWeb,
  https: judgeWeb,
  mailto: judgeMail,
  tel: judgePhone,
}

const judgeWithoutScheme = (address: string): Result<Address> => {
  if (address.startsWith('#')) return ok({ kind: 'fragment', href: printable(address) })
  if (/^[/\\]{2}/.test(address)) return malformed(address, `https://${address.replace(/^[/\\]+/, '')}`)
  if (/^www\.[^/\s]/i.test(address)) return malformed(address, `https://${address}`)
  if (/^[^\s@/?#:]+@[^\s@/?#:]+\.[^\s@/?#:]+$/.test(address)) return malformed(address, `mailto:${address}`)
  if (address.includes('\\')) return malformed(address, address.replaceAll('\\', '/'))
  return ok({ kind: 'local', href: printable(address) })
}

const judge = (address: string): Result<Address> => {
  if (address === '') return noAddress()
  const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(address)?.[1]?.toLowerCase()
  const judgeScheme = scheme === undefined || !Object.hasOwn(judges, scheme) ? undefined : judges[scheme]
  if (judgeScheme) return judgeScheme(address)
  const repaired = repairedWeb(address)
  if (repaired !== undefined) return malformed(address, repaired)
  return scheme === undefined ? judgeWithoutScheme(address) : refused(scheme)
}

const asBrowsersRead = (address: string): string => address.replace(control, '').trim()

/** The address that a page may print for the one that was written, or the fault to report. */
export const settleAddress = (
  written: string,
  resolve: (href: string) => Result<string>,
): Result<Address> => {
  const address = asBrowsersRead(written)
  const judged = judge(address)
  if (!judged.ok || judged.value.kind !== 'local') return judged
  const resolved = resolve(address)
  // What comes back is judged as well: a path must not turn into another host on its way through.
  return resolved.ok ? judge(asBrowsersRead(resolved.value)) : resolved
}

export const hostOf = (address: string): string => (URL.canParse(address) ? new URL(address).host : address)
