import { DateTime } from 'luxon'
import { expect, it } from 'vitest'
import { collectLinks } from '../../scripts/links/collect.ts'
import { libraryOf } from '../content/folder.ts'

const library = libraryOf({
  'sessions/2030-05-01-one.md':
    '---\ntitle: One\nwhen: 1 May 2030, 2pm to 3pm\nsign-up: https://signup.example.org/one\nlearned:\n  - See [it](https://learned.example.org/).\n---\n\nSee [a](https://example.org/a?b=1&c=2#d) and `https://code.example.org/`.\n',
  'spin-offs/two.md':
    '---\ntitle: Two\nwhen: 1 May 2031, 2pm to 3pm\nsign-up: https://signup.example.org/two\nnote: From [b](https://note.example.org/).\n---\n\nSee <https://example.org/a?b=1&c=2> and [one](../sessions/2030-05-01-one.md), [mail](mailto:a@example.org).\n',
  'spin-offs/three.md':
    '---\ntitle: Three\nwhen: 1 May 2032, 2pm to 3pm\nsign-up: mailto:a@example.org\n---\n',
  'materials/slides.md': '---\ntitle: Slides\nlink: https://material.example.org/\n---\n',
  'people/ada.md': '---\nname: Ada\nlink: https://person.example.org/\n---\n',
  'posts/2030-01-01-post.md':
    '---\ntitle: Post\ndate: 2030-01-01\noriginal_link: https://original.example.org/\n---\n',
})
const addressesAt = (now: string): readonly string[] =>
  collectLinks(library, DateTime.fromISO(now, { zone: 'utc' })).map(({ address }) => address)

it('finds every distinct link to elsewhere, with the files that link there', () => {
  const now = DateTime.fromISO('2030-06-01T00:00:00Z', { setZone: true })
  expect(collectLinks(library, now)).toEqual([
    {
      address: 'https://example.org/a?b=1&c=2',
      files: ['sessions/2030-05-01-one.md', 'spin-offs/two.md'],
    },
    { address: 'https://learned.example.org/', files: ['sessions/2030-05-01-one.md'] },
    { address: 'https://material.example.org/', files: ['materials/slides.md'] },
    { address: 'https://note.example.org/', files: ['spin-offs/two.md'] },
    { address: 'https://original.example.org/', files: ['posts/2030-01-01-post.md'] },
    { address: 'https://person.example.org/', files: ['people/ada.md'] },
    { address: 'https://signup.example.org/two', files: ['spin-offs/two.md'] },
  ])
})

it('asks for sign-ups of upcoming events alone', () => {
  expect(addressesAt('2030-01-01')).toContain('https://signup.example.org/one')
  expect(addressesAt('2040-01-01').filter((address) => address.includes('signup'))).toEqual([])
})
