import { describe, expect, it } from 'vitest'
import { type Choices, noChoices } from '../../scripts/authoring/choices.ts'
import { templateOf } from '../../scripts/authoring/template.ts'
import { editLink, fileNameToChange, guideLink, newFileLink } from '../../scripts/authoring/web-editor.ts'
import { folderOf } from '../../scripts/domain/addresses.ts'
import type { Kind } from '../../scripts/domain/items.ts'
import type { Site } from '../../scripts/domain/site.ts'
import { site as withoutSource } from '../examples.ts'

const kinds = Object.keys(folderOf) as readonly Kind[] // the keys of a record of kinds
const repository = 'https://github.com/example/between-tides'
const site: Site = { ...withoutSource, repository }

/** As many of everything as a large community has, under long names in no Latin letters. */
const many = Array.from({ length: 400 }, (_, at) => ({
  name: `a-rather-long-name-for-one-${at}`,
  title: 'ח',
}))
const choices: Choices = { series: many, people: many, questions: many, materials: many, events: many }

describe.each(kinds)('the link to a new file for %s', (kind) => {
  const link = new URL(newFileLink(site, kind, choices) ?? '')

  it('opens the folder of the kind on the branch that is published', () => {
    expect(`${link.origin}${link.pathname}`).toBe(`${repository}/new/main/content/${folderOf[kind]}`)
  })

  it('carries the template and a file name, and nothing else', () => {
    expect([...link.searchParams]).toEqual([
      ['filename', fileNameToChange(kind)],
      ['value', templateOf(kind, {}, choices)],
    ])
  })

  it('is plain ASCII with no sign that means something in an address', () => {
    expect(link.href).toBe(newFileLink(site, kind, choices))
    expect(link.search.slice(1)).toMatch(/^filename=[\w.~!*'()-]+&value=(?:[\w.~!*'()-]|%[0-9A-F]{2})+$/)
  })

  it('stays well below the 8 KB that GitHub takes', () => {
    expect(link.href.length).toBeLessThan(4_000)
  })
})

describe('the link to the source of a page', () => {
  it('opens the file, whatever its name', () => {
    expect(editLink(site, { file: 'sessions/2030-06-05-how.md' })).toBe(
      `${repository}/edit/main/content/sessions/2030-06-05-how.md`,
    )
    expect(editLink(site, { file: 'posts/100% sure? #1 é.md' })).toBe(
      `${repository}/edit/main/content/posts/100%25%20sure%3F%20%231%20%C3%A9.md`,
    )
  })

  it('does without the ending of an address for git', () => {
    expect(guideLink({ ...site, repository: `${repository}.git` })).toBe(
      `${repository}/blob/main/content/GUIDE.md`,
    )
  })
})

it('leads nowhere where the source is not public', () => {
  expect(editLink(withoutSource, { file: 'sessions/a.md' })).toBeUndefined()
  expect(newFileLink(withoutSource, 'session', noChoices)).toBeUndefined()
  expect(guideLink(withoutSource)).toBeUndefined()
})
