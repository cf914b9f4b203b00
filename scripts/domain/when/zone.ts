import { type DateTime, IANAZone } from 'luxon'
import { spelledLike } from './spelling.ts'

const UK = 'Europe/London'
const UK_ZONES = new Set(
  [UK, 'GB', 'GB-Eire', 'Europe/Belfast', 'Europe/Guernsey', 'Europe/Isle_of_Man', 'Europe/Jersey'].map(
    (zone) => zone.toLowerCase(),
  ),
)
const UTC_ZONES = new Set(
  ['UTC', 'UCT', 'GMT', 'Universal', 'Zulu'].flatMap((name) => [
    name.toLowerCase(),
    `etc/${name.toLowerCase()}`,
  ]),
)
/** What an organiser may write who does not know that these letters alone say too little. */
const LETTERS_ELSEWHERE: ReadonlyMap<string, readonly string[]> = new Map([
  ['wet', ['Europe/Lisbon']],
  ['west', ['Europe/Lisbon']],
  ['cet', ['Europe/Paris']],
  ['cest', ['Europe/Paris']],
  ['eet', ['Europe/Athens']],
  ['eest', ['Europe/Athens']],
  ['ist', ['Europe/Dublin', 'Asia/Kolkata']],
  ['est', ['America/New_York']],
  ['edt', ['America/New_York']],
  ['et', ['America/New_York']],
  ['cst', ['America/Chicago']],
  ['cdt', ['America/Chicago']],
  ['pst', ['America/Los_Angeles']],
  ['pdt', ['America/Los_Angeles']],
  ['pt', ['America/Los_Angeles']],
  ['aest', ['Australia/Sydney']],
  ['aedt', ['Australia/Sydney']],
  ['z', ['UTC']],
])
const REGIONS = [
  'Africa',
  'America',
  'Antarctica',
  'Asia',
  'Atlantic',
  'Australia',
  'Europe',
  'Indian',
  'Pacific',
]

const isUkZone = (zone: string): boolean => UK_ZONES.has(zone.toLowerCase())
const isUtc = (zone: string): boolean => UTC_ZONES.has(zone.toLowerCase())

/** Whether `zone` is an IANA name that this machine knows. */
export const isZone = (zone: string): boolean => /^[a-z]/i.test(zone) && IANAZone.create(zone).isValid

const cityOf = (zone: string): string => (zone.split('/').at(-1) ?? zone).replaceAll('_', ' ')

// A formatter costs some hundred times what a use of it does: one is kept for each zone.
const letterings = new Map<string, Intl.DateTimeFormat>()
const lettering = (zone: string): Intl.DateTimeFormat => {
  const kept = letterings.get(zone)
  if (kept) return kept
  const made = new Intl.DateTimeFormat('en-GB', { timeZone: zone, timeZoneName: 'short' })
  letterings.set(zone, made)
  return made
}

const printOffset = (minutes: number): string => {
  const away = Math.round(Math.abs(minutes))
  const rest = away % 60
  const sign = minutes < 0 ? '-' : '+'
  return `UTC${sign}${Math.floor(away / 60)}${rest === 0 ? '' : `:${String(rest).padStart(2, '0')}`}`
}

/** What clocks show at that instant, in letters where British English has some: `BST`, `CEST`, `UTC+5:30`. */
export const offsetName = (instant: DateTime<true>): string => {
  const zone = instant.zoneName
  // Intl writes "GMT+1" for the winters of 1968 to 1971, when the UK was on BST all year round.
  if (isUkZone(zone)) return instant.offset === 0 ? 'GMT' : 'BST'
  if (isUtc(zone)) return 'UTC'
  const name = lettering(zone)
    .formatToParts(instant.toMillis())
    .find(({ type }) => type === 'timeZoneName')?.value
  return name && /^[A-Z]+$/.test(name) ? name : printOffset(instant.offset)
}

/** `UK time`, `Paris time`, `UTC`. */
export const zoneTitle = (zone: string): string =>
  isUkZone(zone) ? 'UK time' : isUtc(zone) ? 'UTC' : `${cityOf(zone)} time`

/** The zone of an instant, as a reader should see it: `UK time (BST)`, `Paris time (CEST)`, `UTC`. */
export const printZone = (instant: DateTime<true>): string =>
  isUtc(instant.zoneName) ? 'UTC' : `${zoneTitle(instant.zoneName)} (${offsetName(instant)})`

export interface NamedZone {
  readonly zone: string
  /** The letters that were written, in upper case, such as `BST`: they have to agree with the date. */
  readonly letters: string | undefined
}

// Both are made on first use: most texts name no zone.
let zones: ReadonlyMap<string, string> | undefined
let cities: ReadonlyMap<string, string> | undefined

/** Name in lower case → name. */
const knownZones = (): ReadonlyMap<string, string> => {
  zones ??= new Map(Intl.supportedValuesOf('timeZone').map((zone) => [zone.toLowerCase(), zone]))
  return zones
}

/** City in lower case → zone. */
const knownCities = (): ReadonlyMap<string, string> => {
  cities ??= new Map([...knownZones().values()].map((zone) => [cityOf(zone).toLowerCase(), zone]))
  return cities
}

const capitals = (words: string): string =>
  words === words.toLowerCase() ? words.replace(/(?<![a-z])[a-z]/g, (letter) => letter.toUpperCase()) : words

/** `europe/paris` → `Europe/Paris`. */
const ianaZone = (name: string): string | undefined =>
  knownZones().get(name.toLowerCase()) ?? (isZone(name) ? capitals(name) : undefined)

/** `Paris` → `Europe/Paris`. Older names such as Asia/Kolkata are not listed by every Node: those are tried by region. */
const zoneOfCity = (city: string): string | undefined => {
  const name = capitals(city).replaceAll(' ', '_')
  return knownCities().get(city.toLowerCase()) ?? REGIONS.map((region) => `${region}/${name}`).find(isZone)
}

const UK_TIME = /^(?:uk time(?: ?\((bst|gmt)\))?|(bst|gmt))$/i
const CITY_TIME = /^([a-z][^()]*) time(?: ?\(([^()]+)\))?$/i

/**
 * Reads the words after a time: `UK time`, `BST`, `GMT`, `UTC`, `Europe/Paris`, or what `printZone` prints.
 * Where they name the event's own zone by another name (`UK time` and `GB`), the event's name is kept.
 */
export const zoneNamed = (words: string, eventZone: string): NamedZone | undefined => {
  const phrase = words.trim().replace(/ +/g, ' ')
  const uk = UK_TIME.exec(phrase)
  if (uk) return { zone: isUkZone(eventZone) ? eventZone : UK, letters: (uk[1] ?? uk[2])?.toUpperCase() }
  if (isUtc(phrase)) return { zone: isUtc(eventZone) ? eventZone : 'UTC', letters: undefined }
  if (phrase.toLowerCase() === eventZone.toLowerCase()) return { zone: eventZone, letters: undefined }
  if (phrase.includes('/')) {
    const zone = ianaZone(phrase)
    return zone === undefined ? undefined : { zone, letters: undefined }
  }
  const [, city, letters] = CITY_TIME.exec(phrase) ?? []
  if (city === undefined) return undefined
  const zone = city.toLowerCase() === cityOf(eventZone).toLowerCase() ? eventZone : zoneOfCity(city)
  return zone === undefined ? undefined : { zone, letters: letters?.toUpperCase() }
}

/** Zones that such words may have meant, in words that `zoneNamed` reads. */
export const zonesLike = (words: string): readonly string[] => {
  const phrase = words.trim()
  const elsewhere = LETTERS_ELSEWHERE.get(phrase.toLowerCase())
  if (elsewhere) return elsewhere
  const names = [...knownZones().values()]
  const [, city] = CITY_TIME.exec(phrase) ?? []
  if (phrase.includes('/')) return spelledLike(phrase, names)
  return city === undefined
    ? spelledLike(phrase, ['UK time', 'BST', 'GMT', 'UTC'])
    : spelledLike(phrase, ['UK time', ...names.map(zoneTitle)])
}
