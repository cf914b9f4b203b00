import { expect, it } from 'vitest'
import { emptyBody } from '../../scripts/domain/body.ts'
import { notesOf } from '../../scripts/domain/notes.ts'
import { session } from '../examples.ts'

it('gathers the notes of several items in their order, each once', () => {
  const note = (html: string) => ({ html, text: html, headings: [] })
  const items = ['Split by us.', '', 'No date.', 'Split by us.'].map((words, at) =>
    session(`item-${at}`, { note: words ? note(words) : emptyBody }),
  )
  expect(notesOf(items).map(({ html }) => html)).toEqual(['Split by us.', 'No date.'])
})
