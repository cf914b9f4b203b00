import { describe, expect, it } from 'vitest'
import { drawCard, layCard } from '../../scripts/cards/draw.ts'
import { loadFonts, readLook } from '../../scripts/cards/look.ts'
import { type Card, cardSize, siteCard } from '../../scripts/domain/card.ts'
import { site as exampleSite } from '../examples.ts'

const look = readLook('layouts')
const fonts = loadFonts()

const card = (title: string, more: Partial<Card> = {}): Card => ({
  path: '/sessions/x.png',
  kind: 'Session',
  status: undefined,
  title,
  date: { day: 'Wednesday 13 May 2020', more: '2pm to 3.30pm UK time (BST)', isOff: false },
  tagline: undefined,
  site: 'The Example',
  ...more,
})
const laid = (title: string, more?: Partial<Card>) => layCard(card(title, more), look, fonts)

/** How far down the outlines of a title go: satori gives every letter its place on the card. */
const heightsIn = (svg: string): readonly number[] =>
  [...svg.matchAll(/<path fill="#1d2521" d="([^"]+)"/g)].flatMap(([, d = '']) =>
    [...d.matchAll(/[ML]\s*[\d.-]+[ ,]([\d.-]+)/g)].map(([, y]) => Number(y)),
  )

/** A title in a script that the fonts do not have. */
const foreign = '海と港の話'

describe('words without letters in the fonts', () => {
  it.each([
    ['Arabic', 'مرحبا بالبحر'],
    ['Hebrew', 'שלום לים'],
    ['Hindi', 'समुद्र'],
    ['emoji', '👩‍👩‍👧‍👦'],
    ['one letter among others', 'The sea 海 and the wall'],
    ['one emoji among words', 'The sea wall 🌊'],
  ])('leave no trace: %s', async (_, title) => {
    expect(await laid(title)).toBe(await laid(foreign))
  })

  it('give their place to the day', async () => {
    const dayAsTitle = await laid('Wednesday 13 May 2020')
    expect(heightsIn(await laid(foreign)).map(Math.round)).toEqual(heightsIn(dayAsTitle).map(Math.round))
  })

  it('do not take the name of the community with them, and go alone where it is the name', async () => {
    expect(await laid(foreign)).not.toBe(await laid(foreign, { site: foreign }))
    expect(await laid('Low tide', { site: foreign })).not.toBe(await laid(foreign, { site: foreign }))
    expect(await laid('Low tide', { site: foreign })).toBe(await laid('Low tide', { site: 'ים' }))
  })

  it('do not keep the site from having a card', async () => {
    const site = siteCard({ ...exampleSite, name: foreign, tagline: foreign })
    expect((await drawCard(site, look, fonts)).length).toBeGreaterThan(1000)
  })
})

it.each([
  ['composed and decomposed letters', 'Cafe\u0301', 'Café'],
  ['characters that are never seen', 'Low\u200b tide\u202e\ufe0f', 'Low tide'],
  ['spaces of any width', 'Low\u2009tide', 'Low tide'],
])('%s are the same', async (_, written, read) => {
  expect(await laid(written)).toBe(await laid(read))
})

it.each(['Ħwejjeġ żgħar', 'Tiếng Việt', 'Ελληνικά', 'Українська', 'C’est — “ça” & <b>'])(
  'has the letters of %s',
  async (title) => {
    expect(await laid(title)).not.toBe(await laid(foreign))
  },
)

describe('titles of any length', () => {
  it.each([1, 3, 8, 20, 60, 200])('stay above the date and the shoots: %i words', async (words) => {
    const ink = heightsIn(await laid('Pneumonia follows '.repeat(words).trim()))
    expect(ink.length).toBeGreaterThan(20)
    expect(Math.min(...ink)).toBeGreaterThan(150)
    expect(Math.max(...ink)).toBeLessThan(405)
  })

  it('stay within the card where they are one word', async () => {
    const svg = await laid('Hafenmeisterwohnungstuerschlossschluesselanhaenger'.repeat(4))
    expect(Math.max(...heightsIn(svg))).toBeLessThan(405)
  })

  it('leave room for a date of several lines', async () => {
    const date = { day: 'Tuesday 17 September 2030 to Tuesday 1 October 2030', more: undefined, isOff: false }
    const long = 'A title that goes on and on about very many things and does not end '.repeat(4)
    expect(
      Math.max(...heightsIn(await laid(long, { date: { ...date, more: 'in 3 parts, first at 6pm' } }))),
    ).toBeLessThan(390)
  })
})

it('says in the picture that an event is off', async () => {
  const date = { day: 'Wednesday 13 May 2020', more: undefined, isOff: true }
  const off = await laid('Low tide', { status: 'Cancelled', date })
  expect(off).not.toBe(await laid('Low tide', { status: 'Postponed', date }))
  expect(off).not.toBe(await laid('Low tide', { status: 'Cancelled', date: { ...date, isOff: false } }))
})

it('is a small PNG of the size that pages say it has, the same each time', async () => {
  const bytes = Buffer.from(
    await drawCard(card('A title of the usual length, with a question?'), look, fonts),
  )
  expect(bytes.subarray(1, 4).toString()).toBe('PNG')
  expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual([cardSize.width, cardSize.height])
  expect(bytes[25], 'a palette (PNG §11.2.1)').toBe(3)
  expect(bytes.length).toBeLessThan(40_000)
  expect(
    Buffer.from(await drawCard(card('A title of the usual length, with a question?'), look, fonts)),
  ).toEqual(bytes)
})
