import { describe, expect, it } from 'vitest'
import { siteYaml } from '../content/folder.ts'
import { commit, git } from '../content/repository.ts'
import { type ParsedEvent, parsedEvents } from './parsed.ts'
import { type Community, community, file, sessionWith, states } from './story.ts'

const everywhere = [
  '/calendar.ics',
  '/calendar/all.ics',
  '/calendar/2030.ics',
  '/calendar/sessions.ics',
  '/sessions/tides.ics',
] as const

/** The event as each calendar has it that should; nothing where it is in none of them. */
const seen = ({ published }: Community): ParsedEvent | undefined => {
  const files = published()
  const entries = everywhere.map((path) =>
    parsedEvents(files.find((one) => one.path === path)?.text ?? 'BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n').find(
      ({ uid }) => uid === 'tides@example.org',
    ),
  )
  for (const entry of entries) expect(entry).toEqual(entries[0])
  return entries[0]
}

/** What a calendar does with a version that comes after another: it takes it for the same event, and for a newer state of it. */
const expectNewer = (after: ParsedEvent | undefined, before: ParsedEvent | undefined): void => {
  expect(after?.uid).toBe(before?.uid)
  expect(Number(after?.sequence)).toBeGreaterThan(Number(before?.sequence))
  expect(Date.parse(after?.modified ?? '')).toBeGreaterThan(Date.parse(before?.modified ?? ''))
  expect(after?.created).toBe(before?.created)
}

describe('an event, as a subscriber sees it', () => {
  it('comes, moves, is uncertain, is postponed, comes again, is called off and goes', () => {
    const tides = community('2030-01-01T09:00:00Z')
    expect(seen(tides)).toBeUndefined()

    tides.change('2030-01-02T09:00:00Z', file, states.created)
    const created = seen(tides)
    expect(created).toMatchObject({
      uid: 'tides@example.org',
      summary: 'High tides, low tides',
      start: '2030-06-05T13:00:00.000Z', // 2pm in London, in summer
      end: '2030-06-05T14:30:00.000Z',
      status: 'CONFIRMED',
      transp: 'OPAQUE',
      created: '2030-01-02T09:00:00.000Z',
      modified: '2030-01-02T09:00:00.000Z',
    })

    tides.change('2030-02-01T09:00:00Z', file, states.rescheduled)
    const rescheduled = seen(tides)
    expectNewer(rescheduled, created)
    expect(rescheduled).toMatchObject({
      start: '2030-12-12T14:00:00.000Z', // 2pm in London, in winter
      end: '2030-12-12T15:30:00.000Z',
      status: 'CONFIRMED',
      transp: 'OPAQUE',
    })
    expect(rescheduled?.description).toContain('The old date was Wednesday 5 June 2030')

    tides.change('2030-03-01T09:00:00Z', file, states.tentative)
    const tentative = seen(tides)
    expectNewer(tentative, rescheduled)
    expect(tentative).toMatchObject({ start: rescheduled?.start, status: 'TENTATIVE', transp: 'OPAQUE' })

    tides.change('2030-04-01T09:00:00Z', file, states.postponed)
    const postponed = seen(tides)
    expectNewer(postponed, tentative)
    expect(postponed).toMatchObject({
      summary: 'Postponed: High tides, low tides',
      start: rescheduled?.start, // the day that people have in their calendars
      status: 'TENTATIVE',
      transp: 'TRANSPARENT',
    })
    expect(postponed?.description).toContain('a new date is to be confirmed. The pier is closed.')

    tides.change('2030-05-01T09:00:00Z', file, states.rescheduled)
    const back = seen(tides)
    expectNewer(back, postponed)
    expect(back).toMatchObject({ summary: 'High tides, low tides', status: 'CONFIRMED', transp: 'OPAQUE' })

    tides.change('2030-06-01T09:00:00Z', file, states.cancelled)
    const cancelled = seen(tides)
    expectNewer(cancelled, back)
    expect(cancelled).toMatchObject({
      summary: 'Cancelled: High tides, low tides',
      start: rescheduled?.start,
      status: 'CANCELLED',
      transp: 'TRANSPARENT',
    })
    expect(cancelled?.description).toMatch(/^This event is cancelled\. The pier is gone\./)

    tides.change('2030-07-01T09:00:00Z', file, undefined)
    expect(seen(tides)).toBeUndefined()
    for (const { text } of tides.published()) expect(text).not.toContain('tides@')
  })

  it('stays one event when its file is renamed and says which id it has', () => {
    const tides = community('2030-01-01T09:00:00Z', { [file]: states.created })
    const before = seen(tides)
    const renamed = 'sessions/2030-06-05-ebb-and-flow.md'
    tides.rename('2030-02-01T09:00:00Z', file, renamed)
    expect(() => tides.published()).toThrow('id: tides')
    tides.change('2030-02-02T09:00:00Z', renamed, states.created.replace('\nwhen', '\nid: tides\nwhen'))
    const [after, ...others] = parsedEvents(
      tides.published().find(({ path }) => path === '/sessions/ebb-and-flow.ics')?.text ?? '',
    )
    expect(others).toEqual([])
    expectNewer(after, before)
    expect(after).toMatchObject({ start: before?.start, url: 'https://example.org/sessions/ebb-and-flow/' })
  })

  it('stays one event when the site moves to a new address and keeps its uid-domain', () => {
    const tides = community('2030-01-01T09:00:00Z', { [file]: states.created })
    const before = seen(tides)
    const moved = siteYaml.replace('example.org', 'new.example').concat('uid-domain: example.org\n')
    tides.change('2030-02-01T09:00:00Z', 'site.yaml', moved)
    const after = seen(tides)
    expectNewer(after, before)
    expect(after?.url).toBe('https://new.example/sessions/tides/')
  })

  it.each([
    ['a speaker has a new role', 'people/ada.md', '---\nname: Ada\nrole: pilot\n---\n'],
    [
      'slides come for it',
      'materials/slides.md',
      '---\ntitle: Slides\nlink: https://example.org/s\nevents: [tides]\n---\n',
    ],
  ])('is newer when %s', (_, name, text) => {
    const tides = community('2030-01-01T09:00:00Z', {
      [file]: sessionWith('when: Wednesday 5 June 2030, 2pm to 3.30pm', 'speakers: [ada]'),
      'people/ada.md': '---\nname: Ada\n---\n',
    })
    const before = seen(tides)
    tides.change('2030-02-01T09:00:00Z', name, text)
    expectNewer(seen(tides), before)
  })

  it('never gets older when the slides that came for it are taken away', () => {
    const tides = community('2030-01-01T09:00:00Z', { [file]: states.created })
    const slides = '---\ntitle: Slides\nlink: https://example.org/s\nevents: [tides]\n---\n'
    tides.change('2030-02-01T09:00:00Z', 'materials/slides.md', slides)
    const before = seen(tides)
    tides.change('2030-03-01T09:00:00Z', 'materials/slides.md', undefined)
    const after = seen(tides)
    expect(after?.description).not.toBe(before?.description)
    expectNewer(after, before)
  })

  it('never gets older by squashing, rebasing or merging what changed it', () => {
    const tides = community('2030-01-01T09:00:00Z', { [file]: states.created })
    const { folder } = tides
    const versions = [seen(tides)]
    const branch = (name: string): void => git(folder, '', 'checkout', '--quiet', '-b', name, 'main')
    const main = (): void => git(folder, '', 'checkout', '--quiet', 'main')

    // Two changes on a branch, squashed into one after main has moved on.
    branch('squashed')
    tides.change('2030-02-01T09:00:00Z', file, states.rescheduled)
    tides.change('2030-02-02T09:00:00Z', file, states.tentative)
    main()
    tides.change('2030-03-01T09:00:00Z', 'sessions/2030-08-01-other.md', sessionWith('when: 1 August 2030'))
    git(folder, '2030-03-02T09:00:00Z', 'merge', '--quiet', '--squash', 'squashed')
    commit(folder, '2030-03-02T09:00:00Z')
    versions.push(seen(tides))

    // A change made before that, on a branch which is rebased onto it.
    branch('rebased')
    tides.change('2030-02-15T09:00:00Z', file, states.cancelled)
    main()
    tides.change('2030-04-01T09:00:00Z', 'sessions/2030-08-01-other.md', undefined)
    git(folder, '2030-04-02T09:00:00Z', 'rebase', '--quiet', 'main', 'rebased')
    main()
    git(folder, '2030-04-02T09:00:00Z', 'merge', '--quiet', '--ff-only', 'rebased')
    versions.push(seen(tides))

    // An old commit that arrives by a merge.
    branch('merged')
    tides.change('2030-01-05T09:00:00Z', file, states.rescheduled)
    main()
    git(folder, '2030-05-01T09:00:00Z', 'merge', '--quiet', '--no-edit', '--no-ff', 'merged')
    versions.push(seen(tides))

    expect(versions.map((version) => version?.status)).toEqual([
      'CONFIRMED',
      'TENTATIVE',
      'CANCELLED',
      'CONFIRMED',
    ])
    for (const [index, version] of versions.slice(1).entries()) expectNewer(version, versions[index])
  })
})
