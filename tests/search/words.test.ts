import { describe, expect, it } from 'vitest'
import { readFacets } from '../../layouts/client/search/facets.ts'
import { guess } from '../../layouts/client/search/guess.ts'
import { spellingsOf, synonymsOf, tellingTerms, termsIn } from '../../layouts/client/search/query.ts'

const texts = (query: string): readonly string[] => termsIn(query).map(({ text }) => text)

describe('a question', () => {
  it('is taken apart into words and phrases, as the index writes them', () => {
    expect(termsIn('Who said “Five Worlds”? A spin-off!')).toEqual([
      { text: 'who', isPhrase: false },
      { text: 'said', isPhrase: false },
      { text: 'five worlds', isPhrase: true },
      { text: 'a', isPhrase: false },
      { text: 'spinoff', isPhrase: false },
    ])
    expect(texts('groups.io what’s "one')).toEqual(['groupsio', 'whats', 'one'])
    expect(texts('مرحبا 🌱 ça')).toEqual(['مرحبا', '🌱', 'ça'])
  })

  it('is nothing when it is signs alone, and never very long', () => {
    expect(texts('( ) "" … \u0000 -')).toEqual([])
    expect(texts('word '.repeat(2000))).toHaveLength(10)
    expect(texts('a'.repeat(10_000))[0]).toHaveLength(200)
  })

  it('is told by its rarer words, unless it has none', () => {
    const telling = (query: string, language: string) =>
      tellingTerms(termsIn(query), language).map(({ text }) => text)
    expect(telling('who talked about communications', 'en-GB')).toEqual(['talked', 'communications'])
    expect(telling('what will we be', 'en')).toEqual(['what', 'will', 'we', 'be'])
    expect(telling('who talked', 'fr')).toEqual(['who', 'talked'])
  })
})

describe('another spelling', () => {
  it.each([
    ['organisation', 'organization'],
    ['organizing', 'organising'],
    ['analyse', 'analyze'],
    ['colour', 'color'],
    ['neighborhoods', 'neighbourhoods'],
    ['centre', 'center'],
    ['theaters', 'theatres'],
    ['dialog', 'dialogue'],
    ['programme', 'program'],
    ['programs', 'programmes'],
    ['defense', 'defence'],
    ['travelled', 'traveled'],
    ['modeling', 'modelling'],
  ])('of %s is %s', (word, other) => {
    expect(spellingsOf(word)).toContain(other)
    expect(spellingsOf(other)).toContain(word)
  })

  it('is not looked for in words that have none', () => {
    for (const word of ['worlds', 'forward', 'future', 'share', 'care', 'housing', 'work'])
      expect(spellingsOf(word)).toEqual([])
  })
})

describe('a synonym', () => {
  it('goes by whole words of the list, in either direction and in any case', () => {
    const list = [
      ['Slides', 'slide-show deck'],
      ['video', 'recording', 'slides'],
    ]
    expect(synonymsOf('slides', list)).toEqual(['slideshow deck', 'video', 'recording'])
    expect(synonymsOf('recording', list)).toEqual(['video', 'slides'])
    expect(synonymsOf('slide', list)).toEqual([])
  })
})

describe('a guess', () => {
  const words = ['housing', 'community', 'communication', 'after', 'shock', 'police', 'learn']

  it.each([
    ['housng', 'housing'],
    ['hosuing', 'housing'],
    ['houssing', 'housing'],
    ['housinf', 'housing'],
    ['comunicatoin', 'communication'],
    ['aftershock', 'after shock'],
  ])('at %s is sure to be %s', (typed, text) => {
    expect(guess(typed, words)).toEqual({ text, isSure: true })
  })

  it('is not sure of another first letter, of many slips and of short words', () => {
    expect(guess('mousing', words)).toEqual({ text: 'housing', isSure: false })
    expect(guess('policies', words)).toEqual({ text: 'police', isSure: false })
    expect(guess('lern', words)).toEqual({ text: 'learn', isSure: false })
  })

  it('is none where nothing is near', () => {
    for (const typed of ['zzqqxxyy', 'afr', '', 'x'.repeat(200)]) expect(guess(typed, words)).toBeUndefined()
  })

  it('prefers what the list has first', () => {
    expect(guess('sheet', ['sheep', 'sheer'])?.text).toBe('sheep')
  })
})

describe('facets', () => {
  const facets = readFacets({
    values: [
      ['kind', 'Posts'],
      ['kind', 'Sessions'],
      ['person', 'Ada'],
      ['person', 'Ben'],
    ],
    pages: [
      ['new', '2030-02-01', 1, 2, 3],
      ['old', '2030-01-01', 1, 3],
      ['post', '', 0, 2],
    ],
  })
  const all = ['new', 'old', 'post', 'unknown']

  it('know what fits everything that was chosen', () => {
    const choice = new Map([
      ['kind', 'Sessions'],
      ['person', 'Ada'],
    ])
    expect(all.filter((id) => facets.fits(id, choice))).toEqual(['new'])
    expect(all.filter((id) => facets.fits(id, new Map()))).toEqual(all)
    expect(all.filter((id) => facets.fits(id, new Map([['kind', 'Ada']])))).toEqual([])
  })

  it('count what each value would leave, given all other choices', () => {
    const choice = new Map([
      ['kind', 'Sessions'],
      ['person', 'Ada'],
    ])
    expect([...facets.counts(all, 'kind', choice)]).toEqual([
      ['Posts', 1],
      ['Sessions', 1],
    ])
    expect([...facets.counts(all, 'person', choice)]).toEqual([
      ['Ada', 1],
      ['Ben', 2],
    ])
    expect([...facets.counts(['post'], 'person', new Map())]).toEqual([
      ['Ada', 1],
      ['Ben', 0],
    ])
  })

  it('know which page is newer', () => {
    expect(['post', 'old', 'new'].sort((a, b) => facets.place(a) - facets.place(b))).toEqual([
      'new',
      'old',
      'post',
    ])
  })
})
