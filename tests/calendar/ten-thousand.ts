// How long the calendar files of 10,000 events take, and where the time goes: npx tsx tests/calendar/ten-thousand.ts
import { Session } from 'node:inspector/promises'
import { type CalendarFile, calendarFiles } from '../../scripts/calendar/files.ts'
import { at, libraryOf, person, series, session, timed } from '../examples.ts'

const count = 10_000
const bodyLength = 1000

const words = 'A plain sentence of some length; it has commas, 語 and 🌱 in it.\n\n'
const text = words.repeat(Math.ceil(bodyLength / words.length)).slice(0, bodyLength)
const talks = series('talks', { title: 'Talks' })
const people = Array.from({ length: 50 }, (_, index) => person(`person-${index}`))

const first = at('2000-01-01T14:00')
const events = Array.from({ length: count }, (_, index) => {
  const start = first.plus({ days: index })
  return session(`talk-${index}`, {
    title: `Talk ${index}: what will we face in ‘the days between’?`,
    when: timed({ start, end: start.plus({ minutes: 90 }) }),
    body: { html: '', text, headings: [] },
    signUp: { kind: 'link', url: `https://example.org/join?talk=${index}` },
    series: talks,
    speakers: people.slice(index % people.length, (index % people.length) + 2),
  })
})
const library = libraryOf(events, { series: [talks], people })
const now = first.plus({ days: count })

/** What a moment of work is for: the first of these whose file is among those that were called. */
const purposes = [
  ['checks that ics makes of what it is given', /node_modules\/yup\//],
  ['the rest of ics', /node_modules\/(ics|runes2|nanoid)\//],
  ['which events stand in which feed', /calendar\/feeds\.ts/],
  ['when an event last changed', /calendar\/revision\.ts/],
  ['words of an event', /calendar\/words\.ts/],
  ['escaping, unfolding and folding', /calendar\/text\.ts/],
  ['joining files', /calendar\/(calendar|files)\.ts/],
] as const

const profiled = async (make: () => readonly CalendarFile[]) => {
  const inspector = new Session()
  inspector.connect()
  await inspector.post('Profiler.enable')
  await inspector.post('Profiler.setSamplingInterval', { interval: 500 })
  await inspector.post('Profiler.start')
  const before = process.cpuUsage()
  const files = make()
  const { user, system } = process.cpuUsage(before)
  const { profile } = await inspector.post('Profiler.stop')
  inspector.disconnect()
  return { files, milliseconds: (user + system) / 1000, profile }
}

const { files, milliseconds, profile } = await profiled(() => calendarFiles(library, now))

const parents = new Map(
  profile.nodes.flatMap(({ id, children = [] }) => children.map((child) => [child, id] as const)),
)
const nodes = new Map(profile.nodes.map((node) => [node.id, node]))

const filesCalled = (id: number): readonly string[] => {
  const [node, parent] = [nodes.get(id), parents.get(id)]
  return [node?.callFrame.url ?? '', ...(parent === undefined ? [] : filesCalled(parent))]
}

const purposeOf = (id: number): string => {
  if (nodes.get(id)?.callFrame.functionName === '(garbage collector)') return 'collecting garbage'
  const called = filesCalled(id)
  return purposes.find(([, file]) => called.some((url) => file.test(url)))?.[0] ?? 'everything else'
}

const samples = profile.samples ?? []
const shares = new Map<string, number>()
for (const id of samples) {
  const purpose = purposeOf(id)
  shares.set(purpose, (shares.get(purpose) ?? 0) + 1 / samples.length)
}

const bytes = files.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0)
console.log(
  `${count} events of ${bodyLength} characters: ${files.length} files, ${(bytes / 1e6).toFixed(1)} MB`,
)
console.log(
  `${(milliseconds / 1000).toFixed(2)} s of a processor, ${(milliseconds / count).toFixed(3)} ms an event`,
)
for (const [purpose, share] of [...shares].sort(([, one], [, other]) => other - one))
  console.log(`${(100 * share).toFixed(1).padStart(6)} %  ${purpose}`)
