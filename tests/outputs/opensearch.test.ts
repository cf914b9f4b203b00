import { expect, it } from 'vitest'
import { openSearch } from '../../scripts/outputs/opensearch.ts'
import { libraryOf, site } from '../examples.ts'
import { communityLibrary } from './community.ts'
import { childrenOf, readXml, textIn } from './strict-xml.ts'

const library = communityLibrary()

it('says how to search, in XML', () => {
  const root = readXml(openSearch(library).text)
  expect([root.name, root.attributes]).toEqual([
    'OpenSearchDescription',
    { xmlns: 'http://a9.com/-/spec/opensearch/1.1/' },
  ])
  expect(childrenOf(root, 'Url').map(({ attributes }) => attributes)).toEqual([
    { type: 'text/html', template: 'https://example.org/between/search/?q={searchTerms}' },
    {
      type: 'application/opensearchdescription+xml',
      rel: 'self',
      template: 'https://example.org/between/opensearch.xml',
    },
  ])
  expect(textIn(root, 'ShortName')).toBe('Between Tides')
  expect(textIn(root, 'LongName')).toBe('Between Tides — a circle for people who mend…')
  expect(textIn(root, 'Description')).toContain('says "come as you are"')
  expect(textIn(root, 'Language')).toBe('en')
})

it('keeps names as short as the format wants them, and hostile ones as words', () => {
  const name = '<b>An association</b> & "friends" with a name that goes on & on'
  const root = readXml(
    openSearch(libraryOf([], { site: { ...site, name, description: 'word '.repeat(500) } })).text,
  )
  const short = textIn(root, 'ShortName')
  expect(short).toMatch(/^<b>An.*…$/)
  expect(short.length).toBeLessThanOrEqual(16)
  expect(textIn(root, 'LongName').length).toBeLessThanOrEqual(48)
  expect(textIn(root, 'Description').length).toBeLessThanOrEqual(1024)
})
