/**
 * Rule: a link into somebody's own web mail ("compose a message to …") becomes a plain `mailto:`, which opens whatever
 * the reader writes mail with. Such links creep in where an address was copied out of Gmail or Outlook on the web.
 */

const outlookHosts: ReadonlySet<string> = new Set([
  'outlook.office.com',
  'outlook.office365.com',
  'outlook.live.com',
])

const isGmail = (url: URL): boolean =>
  url.hostname === 'mail.google.com' && url.searchParams.get('view') === 'cm'

const isOutlook = (url: URL): boolean =>
  outlookHosts.has(url.hostname) &&
  (/\/deeplink\/compose\/?$/.test(url.pathname) || url.searchParams.get('path') === '/mail/action/compose')

/** What web mail calls a field, and what `mailto:` calls it (RFC 6068). */
const fields: readonly (readonly [webMail: string, mailto: string])[] = [
  ['cc', 'cc'],
  ['bcc', 'bcc'],
  ['su', 'subject'],
  ['subject', 'subject'],
  ['body', 'body'],
]
const recipients: ReadonlySet<string> = new Set(['cc', 'bcc'])

const plainAddress = /^[^\s@<>,;:"()[\]\\]+@[^\s@<>,;:"()[\]\\]+$/

/** `ada@example.org,grace@example.org`, encoded; nothing where any of them is not a plain mail address. */
const encodedAddresses = (list: string): string | undefined => {
  const addresses = list
    .split(/[,;]/)
    // A "+" in a query reads as a space; a mail address has no spaces but may well have a plus.
    .map((address) => address.trim().replaceAll(' ', '+'))
    .filter((address) => address !== '')
  if (addresses.length === 0 || !addresses.every((address) => plainAddress.test(address))) return undefined
  return addresses.map((address) => encodeURIComponent(address).replaceAll('%40', '@')).join(',')
}

const encodedField = (url: URL, webMail: string, mailto: string): readonly string[] => {
  const value = url.searchParams.get(webMail)
  if (value === null || value === '') return []
  const encoded = recipients.has(mailto)
    ? encodedAddresses(value)
    : encodeURIComponent(value.replace(/\r\n?|\n/g, '\r\n'))
  return encoded === undefined ? [] : [`${mailto}=${encoded}`]
}

/** The `mailto:` that a web-mail compose link stands for, or nothing where it is not one. */
export const mailtoOfComposeLink = (href: string): string | undefined => {
  if (!/^https?:\/\//i.test(href) || !URL.canParse(href)) return undefined
  const url = new URL(href)
  if (!isGmail(url) && !isOutlook(url)) return undefined
  const to = encodedAddresses(url.searchParams.get('to') ?? '')
  if (to === undefined) return undefined
  const query = fields.flatMap(([webMail, mailto]) => encodedField(url, webMail, mailto)).join('&')
  return query === '' ? `mailto:${to}` : `mailto:${to}?${query}`
}
