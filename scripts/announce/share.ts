import type { DateTime } from 'luxon'
import type { Event } from '../domain/items.ts'
import type { Library } from '../domain/library.ts'
import { type Announcement, announcementOf, inShort } from './announcement.ts'
import { asHtml } from './html.ts'
import { asUnwrappedText } from './plain-text.ts'
import { asWhatsApp } from './whatsapp.ts'

/** The ways of telling somebody about an event: two addresses to follow, and the announcement to copy. */
export interface Share {
  readonly whatsApp: string
  readonly email: string
  readonly text: string
  /** The same text in simple HTML, for programs that take it with links and lists. */
  readonly html: string
}

/** Programs for Windows refuse an address of more than 2,083 characters. */
const longestAddress = 2000

/** The first address that is short enough; the last one otherwise. */
const shortEnough = (addressOf: (announcement: Announcement) => string, whole: Announcement): string => {
  const address = addressOf(whole)
  return address.length <= longestAddress ? address : addressOf(inShort(whole))
}

const whatsAppAddress = (announcement: Announcement): string =>
  `https://wa.me/?text=${encodeURIComponent(asWhatsApp(announcement))}`

/** Line ends are CRLF, and a space is `%20` and never `+` (RFC 6068 §5). */
const mailAddress = (announcement: Announcement): string => {
  const body = asUnwrappedText(announcement).replaceAll('\n', '\r\n')
  return `mailto:?subject=${encodeURIComponent(announcement.subject)}&body=${encodeURIComponent(body)}`
}

/**
 * How readers tell others of an event. The links need no script, and nothing is asked of anybody until one is followed.
 * With a moment at which the event is over, the words are those for something that has taken place.
 */
export const shareOf = (event: Event, library: Library, now?: DateTime): Share => {
  const announcement = announcementOf(event, library, now)
  return {
    whatsApp: shortEnough(whatsAppAddress, announcement),
    email: shortEnough(mailAddress, announcement),
    text: asUnwrappedText(announcement),
    html: asHtml(announcement),
  }
}
