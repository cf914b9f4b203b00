import { describe, expect, it } from 'vitest'
import { contentsOf, offerOfMaterial, sizeInWords } from '../../scripts/domain/material.ts'
import { foundBy, materialsWith, waysToFind } from '../../scripts/domain/material-finding.ts'
import { listLead } from '../../scripts/domain/material-shelves.ts'
import { libraryOf, material, person, question, session } from '../examples.ts'

describe('what one gets', () => {
  it('is told in words, with the place', () => {
    expect(contentsOf({ contains: ['slides', 'video', 'notes'] })).toBe('Slides, video and notes')
    const offer = (link: string, bytes?: number) =>
      offerOfMaterial(material('a', { link, bytes, contains: ['video'] }))
    expect(offer('https://www.youtube.com/watch?v=1')).toBe('Video at youtube.com')
    expect(offer('https://media.example.net:8080/a.mp4')).toBe('Video at media.example.net:8080')
    expect(offer('/files/materials/a.MP4#t=10', 1_400_000)).toBe('Video on this site (MP4 video, 1.4 MB)')
    expect(offer('/files/materials/a.pdf?x=1.txt', 1999)).toBe('Video on this site (PDF, 2 KB)')
    expect(offer('/files/materials/a', 2)).toBe('Video on this site (file, 2 bytes)')
    expect(offer('/posts/a/')).toBe('Video on this site')
  })

  it.each([
    [0, '0 bytes'],
    [1, '1 byte'],
    [999, '999 bytes'],
    [1000, '1 KB'],
    [1500, '2 KB'],
    [999_499, '999 KB'],
    [999_500, '1 MB'],
    [1_449_999, '1.4 MB'],
    [12_000_000, '12 MB'],
  ])('%d bytes are %s', (bytes, words) => {
    expect(sizeInWords(bytes)).toBe(words)
  })
})

describe('the lead of a list of materials', () => {
  const dated = session('dated')
  const undated = session('undated', { when: { kind: 'undated', reason: 'not recorded' } })
  const [of, ofUndated, ofNone] = [material('of'), material('of-undated'), material('of-none')]
  const library = libraryOf([dated, undated], {
    materials: [of, ofUndated, ofNone],
    materialLinks: [
      { material: of, event: dated },
      { material: ofUndated, event: undated },
    ],
  })

  it('tells of an order by date where there is a date', () => {
    expect(listLead('Slides', [ofUndated, of], library)).toBe(
      'Slides from our events, the newest event first.',
    )
    expect(listLead('Slides', [ofUndated, ofNone], library)).toBe('Slides from our events.')
  })
})

describe('how materials are found', () => {
  const ada = person('ada')
  const bo = person('bo')
  const why = question('why')
  const talk = session('talk', { id: 'old.talk', speakers: [ada], questions: [why] })
  const walk = session('walk', { speakers: [bo] })
  const slides = material('slides', { contains: ['slides', 'video'] })
  const notes = material('notes', { contains: ['notes'] })
  const alone = material('alone', { contains: ['link'] })
  const library = libraryOf([talk, walk, session('nothing', { speakers: [person('cy')] })], {
    people: [ada, bo],
    questions: [why],
    materials: [slides, notes, alone],
    materialLinks: [
      { material: slides, event: talk },
      { material: notes, event: walk },
    ],
  })

  it('is by kind, event, person and question, in letters that need no quoting', () => {
    expect(foundBy(slides, library)).toEqual([
      'kind=slides',
      'kind=video',
      'event=old.talk',
      'person=ada',
      'question=why',
    ])
    expect(foundBy(alone, library)).toEqual(['kind=link'])
    for (const way of library.materials.flatMap((one) => foundBy(one, library)))
      expect(way).toMatch(/^[a-z]+=[A-Za-z0-9._-]+$/)
  })

  it('offers what leads to something, and no choice of one', () => {
    expect(
      waysToFind(library.materials, library).map(({ name, choices }) => [
        name,
        choices.map(({ value }) => value),
      ]),
    ).toEqual([
      ['kind', ['kind=slides', 'kind=video', 'kind=notes', 'kind=link']],
      ['event', ['event=old.talk', 'event=walk']],
      ['person', ['person=ada', 'person=bo']],
    ])
    for (const { value } of waysToFind(library.materials, library).flatMap(({ choices }) => choices))
      expect(library.materials.some((one) => foundBy(one, library).includes(value))).toBe(true)
  })

  it('knows the kinds that there are, and what is of each', () => {
    expect(library.materialKinds).toEqual(['slides', 'video', 'notes', 'link'])
    expect(materialsWith('video', library)).toEqual([slides])
    expect(libraryOf([]).materialKinds).toEqual([])
  })
})
