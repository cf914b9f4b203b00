import { describe, expect, it } from 'vitest'
import { eventData } from '../../layouts/structured-data/event.ts'
import { postData } from '../../layouts/structured-data/post.ts'
import { communityLibrary, instant, named } from '../outputs/community.ts'

const { site, sessions, spinOffs, posts } = communityLibrary()
const address = 'https://example.org/between'
const circle = {
  '@type': 'Organization',
  name: 'Between Tides — a circle for people who mend harbours & homes',
  url: `${address}/`,
}
const eventOf = (slug: string) => eventData(named([...sessions, ...spinOffs], slug), site)[0]
const postOf = (slug: string) => postData(named(posts, slug), site)[0]

describe('schema.org/Event', () => {
  it('tells what it is, when, where and with whom', () => {
    expect(eventOf('low-tide')).toEqual({
      '@context': 'https://schema.org',
      '@type': 'Event',
      '@id': `${address}/sessions/low-tide/`,
      name: 'Low tide',
      description: 'What the shore looks like when the water is away.',
      url: `${address}/sessions/low-tide/`,
      startDate: '2030-04-03T18:00:00+02:00',
      endDate: '2030-04-03T19:30:00+02:00',
      eventStatus: 'https://schema.org/EventScheduled',
      eventAttendanceMode: 'https://schema.org/OnlineEventAttendanceMode',
      location: { '@type': 'VirtualLocation', url: 'https://tickets.example.net/low-tide?from=site&seats=1' },
      organizer: circle,
      performer: [
        {
          '@type': 'Person',
          name: 'Odile Exemple',
          jobTitle: 'harbour master',
          worksFor: { '@type': 'Organization', name: 'Port of Nowhere' },
        },
        {
          '@type': 'Person',
          name: 'Kabir Sample',
          worksFor: { '@type': 'Organization', name: 'Sample & Daughters' },
        },
      ],
    })
  })

  it('has dates of every kind', () => {
    const dates = (slug: string) => [eventOf(slug)?.startDate, eventOf(slug)?.endDate]
    expect(dates('mending-days')).toEqual(['2030-05-31', '2030-06-02'])
    expect(dates('until-the-light-goes')).toEqual(['2030-06-20T18:00:00+02:00', undefined])
    expect(dates('monsoon-call')).toEqual(['2030-08-14T16:30:00+05:30', '2030-08-14T18:00:00+05:30'])
    expect(dates('watch-night')).toEqual(['2030-12-31T23:00:00+01:00', '2031-01-01T01:00:00+01:00'])
    expect(dates('three-evenings-of-nets')).toEqual([
      '2030-09-17T18:00:00+02:00',
      '2030-10-01T21:00:00+02:00',
    ])
  })

  it('says what became of it', () => {
    const status = (slug: string) => {
      const { eventStatus, startDate, previousStartDate } = eventOf(slug) ?? {}
      return [String(eventStatus).replace('https://schema.org/', ''), startDate, previousStartDate]
    }
    expect(status('salt-and-rust')).toEqual(['EventCancelled', '2030-07-03T18:00:00+02:00', undefined])
    expect(status('storm-drill')).toEqual(['EventPostponed', '2030-11-04', undefined])
    expect(status('charting-the-bay')).toEqual(['EventScheduled', '2030-07-31T18:00:00+02:00', undefined])
    expect(status('walk-along-the-pier')).toEqual([
      'EventRescheduled',
      '2030-06-12T10:00:00+02:00',
      '2030-06-11T10:00:00+02:00',
    ])
  })

  it('keeps the old date of what is postponed until there is another', () => {
    expect(eventOf('the-lighthouse')).toMatchObject({
      eventStatus: 'https://schema.org/EventPostponed',
      startDate: '2030-07-10T18:00:00+02:00',
      endDate: '2030-07-10T19:30:00+02:00',
      previousStartDate: '2030-07-10T18:00:00+02:00',
    })
    const lighthouse = named(sessions, 'the-lighthouse')
    expect(eventData({ ...lighthouse, status: 'scheduled' }, site)).toEqual([])
  })

  it('is not there where no date was ever known: it needs one', () => {
    for (const slug of ['first-meeting', 'kitchen-table', 'boat-trip']) expect(eventOf(slug)).toBeUndefined()
  })

  it('takes place at the page where signing up is by email or not needed', () => {
    for (const slug of ['walk-along-the-pier', 'watch-night'])
      expect(eventOf(slug)?.location).toEqual({
        '@type': 'VirtualLocation',
        url: `${address}/sessions/${slug}/`,
      })
  })
})

describe('schema.org/BlogPosting', () => {
  it('tells who wrote what and when', () => {
    expect(postOf('after-low-tide')).toEqual({
      '@context': 'https://schema.org',
      '@type': 'BlogPosting',
      '@id': `${address}/posts/after-low-tide/`,
      headline: 'After low tide',
      description: 'Two of us wrote down what we saw.',
      url: `${address}/posts/after-low-tide/`,
      datePublished: '2030-04-10T08:15:00Z',
      dateModified: '2030-05-30T12:00:00Z',
      inLanguage: 'en',
      author: [
        { '@type': 'Person', name: 'Odile Exemple' },
        { '@type': 'Person', name: 'Kabir Sample' },
      ],
      publisher: circle,
    })
  })

  it('is by the community where nobody is named', () => {
    expect(postOf('no-words')).toMatchObject({ author: circle })
    expect(postOf('no-words')).not.toHaveProperty('description')
  })

  it('says where the text comes from', () => {
    expect(postOf('what-the-harbour-taught-us')).toMatchObject({
      isBasedOn: 'https://stories.example.net/@between/what-the-harbour-taught-us-0f1e2d3c4b5a',
      datePublished: '2029-11-20T21:59:23Z',
    })
  })

  it('was never changed before it came out', () => {
    const post = named(posts, 'no-words')
    expect(postData({ ...post, revised: instant('2030-01-01T00:00:00Z') }, site)[0]).not.toHaveProperty(
      'dateModified',
    )
  })
})
