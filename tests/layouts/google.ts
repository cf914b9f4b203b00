/*
 * What Google asks of structured data before it shows a page as more than a line of text, from its own documentation. No
 * validator to be had from npm knows these types; those that are known to one are held to it as well.
 */

interface Asked {
  /** The page of the documentation, and the version of it that this follows. */
  readonly source: string
  readonly version: string
  readonly required: readonly string[]
  readonly recommended: readonly string[]
  /** What this site does not tell, or not always, and why. */
  readonly untold: Readonly<Record<string, string>>
  /** What holds beyond a property being there: what is wrong, where something is. */
  readonly rules?: readonly ((node: Node) => string | undefined)[]
}

/** A thing with a type, as it stands in a page. */
export interface Node {
  readonly '@type'?: string
  readonly '@id'?: string
  readonly [key: string]: unknown
}

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null

const documentation = 'https://developers.google.com/search/docs/appearance/structured-data'

const dayOrInstant = /^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}(:\d{2})?(Z|[+-]\d{2}:\d{2}))?$/

const datesAreWhole = (...properties: readonly string[]) =>
  properties.map((property) => (node: Node) => {
    const { [property]: value } = node
    return value === undefined || dayOrInstant.test(String(value))
      ? undefined
      : `${property} is no day, and no time with its distance from UTC`
  })

const rescheduled = 'https://schema.org/EventRescheduled'

const asked: Readonly<Record<string, Asked>> = {
  Event: {
    source: `${documentation}/event`,
    version: 'last updated 10 June 2025',
    required: ['name', 'startDate', 'location', 'location.address'],
    recommended: [
      'description',
      'endDate',
      'eventStatus',
      'image',
      'offers',
      'offers.availability',
      'offers.price',
      'offers.priceCurrency',
      'offers.url',
      'offers.validFrom',
      'organizer',
      'organizer.name',
      'organizer.url',
      'performer',
      'performer.name',
      'previousStartDate',
    ],
    untold: {
      'location.address': 'the events are online. Google says that it shows no such events; others do',
      description: 'an event without a summary',
      endDate: 'an end that nobody noted',
      offers: 'an event that is off, or a community that does not say what it costs',
      'offers.availability': 'places are counted elsewhere, if at all',
      'offers.priceCurrency': 'nothing is the same in all currencies',
      'offers.validFrom': 'nobody notes when signing up begins',
      performer: 'an event without a speaker',
      previousStartDate: 'an event that was never moved',
    },
    rules: [
      ...datesAreWhole('startDate', 'endDate', 'previousStartDate'),
      ({ previousStartDate, eventStatus }) =>
        previousStartDate !== undefined && eventStatus !== rescheduled
          ? 'previousStartDate is for what is rescheduled alone'
          : undefined,
      ({ location, eventAttendanceMode }) =>
        eventAttendanceMode === 'https://schema.org/OnlineEventAttendanceMode' &&
        !(isNode(location) && location['@type'] === 'VirtualLocation' && typeof location.url === 'string')
          ? 'an online event has a VirtualLocation with a url'
          : undefined,
    ],
  },
  EventSeries: {
    source: `${documentation}/event`,
    version: 'as others told of it in 2026: a series is an event to Google, though the page does not name it',
    required: ['name', 'startDate', 'location'],
    recommended: ['description', 'endDate', 'organizer', 'organizer.name', 'organizer.url'],
    untold: {
      startDate: 'a series of which nobody knows the first meeting',
      description: 'a series without a summary',
      endDate: 'after the last event that is known, a series may go on',
    },
    rules: datesAreWhole('startDate', 'endDate'),
  },
  BlogPosting: {
    source: `${documentation}/article`,
    version: 'last updated 25 February 2025',
    required: [],
    recommended: [
      'author',
      'author.name',
      'author.url',
      'dateModified',
      'datePublished',
      'headline',
      'image',
    ],
    untold: {
      dateModified: 'a post that was not changed after it came out',
      datePublished: 'a retelling: nobody noted its own day',
    },
    rules: datesAreWhole('datePublished', 'dateModified'),
  },
  ProfilePage: {
    source: `${documentation}/profile-page`,
    version: 'a copy of September 2026',
    required: ['mainEntity', 'mainEntity.name'],
    recommended: ['dateCreated', 'dateModified'],
    untold: {
      dateCreated: 'when somebody came to be named here tells nothing of them',
      dateModified: 'a file of which no change is known',
    },
    rules: datesAreWhole('dateModified'),
  },
  Person: {
    source: `${documentation}/profile-page`,
    version: 'a copy of September 2026',
    required: ['name'],
    recommended: [
      'agentInteractionStatistic',
      'alternateName',
      'description',
      'identifier',
      'image',
      'interactionStatistic',
      'sameAs',
    ],
    untold: {
      agentInteractionStatistic: 'nobody is counted here',
      interactionStatistic: 'nobody is counted here',
      alternateName: 'nobody has an account here',
      description: 'a person without a summary',
      identifier: 'nobody has an account here',
      image: 'the site has no pictures of people',
      sameAs: 'a person without a link',
    },
  },
  Organization: {
    source: `${documentation}/organization`,
    version: 'as others told of it in 2026: the page itself was not to be had',
    required: [],
    recommended: ['name', 'alternateName', 'description', 'email', 'logo', 'sameAs', 'url'],
    untold: {
      alternateName: 'nothing but the name is known of where people are from',
      description: 'as above',
      email: 'as above',
      logo: 'as above',
      sameAs: 'the community has no other page',
      url: 'as above',
    },
  },
  BreadcrumbList: {
    source: `${documentation}/breadcrumb`,
    version: 'as others told of it in 2026: the page itself was not to be had',
    required: ['itemListElement', 'itemListElement.name', 'itemListElement.position'],
    recommended: [],
    untold: {},
    rules: [
      ({ itemListElement }) => {
        const places = [itemListElement].flat().filter(isNode)
        if (places.length < 2) return 'a trail has two places or more'
        return places.slice(0, -1).every(({ item }) => typeof item === 'string')
          ? undefined
          : 'every place but the last has an address'
      },
    ],
  },
  VideoObject: {
    source: `${documentation}/video`,
    version: 'as @adobe/structured-data-validator 1.7.1 has it',
    required: ['name', 'thumbnailUrl', 'uploadDate'],
    recommended: ['contentUrl', 'description', 'duration', 'embedUrl'],
    untold: {
      thumbnailUrl: 'the site has no picture of a video that is kept elsewhere',
      uploadDate: 'a video without the day it was published',
      contentUrl: 'what is known is the page of the video, not its file',
      description: 'a video without a summary',
      duration: 'nobody notes how long a video is',
      embedUrl: 'no other site is called from a page of this one',
    },
    rules: datesAreWhole('uploadDate'),
  },
}

/** Whether a path such as `author.name` leads nowhere. Where there is no author, that alone is missing. */
const lacks = (node: Node, path: string): boolean => {
  const [property = '', ...deeper] = path.split('.')
  const values = [node[property]].flat().filter((value) => value !== undefined && value !== '')
  if (values.length === 0) return deeper.length === 0
  return deeper.length > 0 && values.some((value) => !isNode(value) || lacks(value, deeper.join('.')))
}

const missingFrom = (node: Node, { required, recommended }: Asked): readonly string[] =>
  [...required, ...recommended].filter((path) => lacks(node, path))

const askedOf = (node: Node): Asked | undefined => asked[node['@type'] ?? '']

/** What Google would miss in a thing, or take for wrong, but for what this site has a reason not to tell. */
export const faultsOf = (thing: Node): readonly string[] => {
  const asks = askedOf(thing)
  if (!asks) return []
  const missing = missingFrom(thing, asks).filter((path) => !(path in asks.untold))
  const broken = (asks.rules ?? []).flatMap((rule) => rule(thing) ?? [])
  return [...missing.map((path) => `${path} is missing`), ...broken]
}

/** What a thing does not tell, with a reason: `Event.performer`. */
export const untoldIn = (node: Node): readonly string[] => {
  const asks = askedOf(node)
  if (!asks) return []
  return missingFrom(node, asks)
    .filter((path) => path in asks.untold)
    .map((path) => `${node['@type']}.${path}`)
}

/** Everything that may be left untold, in the same words. */
export const everythingUntold: readonly string[] = Object.entries(asked).flatMap(([type, { untold }]) =>
  Object.keys(untold).map((path) => `${type}.${path}`),
)
