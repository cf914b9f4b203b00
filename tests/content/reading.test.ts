import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { type Files, folderWith, libraryOf, load, loadFolder, problemsIn, siteYaml, told } from './folder.ts'

const page = (matter: string, body = '') => ({ 'pages/x.md': `---\n${matter}\n---\n${body}` })
const onlyPage = (files: Files) => {
  const [first] = libraryOf(files).pages
  if (!first) throw new Error('There is no page.')
  return first
}
const titleOf = (matter: string): string => onlyPage(page(matter)).title

const sample = '---\ntitle: Café\n---\n\nOne\ntwo.\n\nThree.\n'
const utf16 = (text: string): Buffer => Buffer.from(text, 'utf16le')

describe('a file is read alike however it was saved', () => {
  it.each<[string, string | Uint8Array]>([
    ['in UTF-8', sample],
    ['with a byte order mark', `\ufeff${sample}`],
    ['with two of them', `\ufeff\ufeff${sample}`],
    ['with the line ends of Windows', sample.replaceAll('\n', '\r\n')],
    ['with the line ends of old Macs', sample.replaceAll('\n', '\r')],
    ['in UTF-16, little end first', utf16(`\ufeff${sample}`)],
    ['in UTF-16, big end first', utf16(`\ufeff${sample}`).swap16()],
    ['in UTF-16 without a mark', utf16(sample)],
    ['in UTF-16 without a mark, big end first', utf16(sample).swap16()],
    ['with spaces behind the dashes', sample.replaceAll('---', '---  ')],
  ])('%s', (_, saved) => {
    const { title, body } = onlyPage({ 'pages/x.md': saved })
    expect(title).toBe('Café')
    expect(body.text).toBe('One two.\n\nThree.')
  })

  it('with no text and no line end below the front matter', () => {
    expect(onlyPage({ 'pages/x.md': '---\ntitle: A page\n---' }).body.html).toBe('')
  })
})

describe('keys', () => {
  it.each([
    ['a space that does not break, behind the colon', 'title:\u00a0A page'],
    ['a character nobody sees, within', 'ti\u200btle: A page'],
    ['a character nobody sees, in front', '\u200btitle: A page'],
    ['a character nobody sees, behind the colon', 'title:\u200bA page'],
    ['a space that does not break, in front', '\u00a0title: A page'],
    ['a space in front of the colon', 'title : A page'],
    ['quotation marks', '"title": A page'],
    ['a comment', '# The title\ntitle: A page\n# The end'],
    ['empty lines', '\n\ntitle: A page\n\n'],
    ['other keys without a value', 'title: A page\nsummary:\nnote: ""\nupdated: # not yet'],
  ])('may have %s', (_, matter) => {
    expect(titleOf(matter)).toBe('A page')
  })

  it('may be indented with spaces that do not break', () => {
    const yaml = `${siteYaml}groups:\n\u00a0\u00a0- name: A\n\u00a0\u00a0\u00a0\u00a0about: B\n`
    expect(libraryOf({ 'site.yaml': yaml }).site.groups).toEqual([{ name: 'A', about: 'B' }])
  })
})

describe('values stay what was written', () => {
  it.each([
    ['2020', '2020'],
    ['2020-05-13', '2020-05-13'],
    ['yes', 'yes'],
    ['null', 'null'],
    ['0x10', '0x10'],
    ['1_000', '1_000'],
    ['{{ title }}', undefined],
    ['"{{ title }} {% raw %}"', '{{ title }} {% raw %}'],
    ['It’s “here” — ‘now’', 'It’s “here” — ‘now’'],
    ['10:30 at https://example.org', '10:30 at https://example.org'],
    ['C#', 'C#'],
    ['"A: b # c"', 'A: b # c'],
    ["'It''s'", "It's"],
    ['One\n  two', 'One two'],
    ['>-\n  One\n  two', 'One two'],
    ['|\n  One\n  two', 'One two'],
    ['"One\\n two"', 'One two'],
    ['\u200bA page\u200b', 'A page'],
    ['"A page" # a comment', 'A page'],
  ])('%j', (value, title) => {
    if (title === undefined) expect(load(page(`title: ${value}`)).library).toBeUndefined()
    else expect(titleOf(`title: ${value}`)).toBe(title)
  })

  it('even where they look like templates in the text', () => {
    const { body } = onlyPage(page('title: A page', '{{ title }} {% include x %} <%= x %>\n'))
    expect(body.text).toBe('{{ title }} {% include x %} <%= x %>')
  })

  it('may be one or a list', () => {
    const files = {
      'people/ada.md': '---\nname: Ada\n---\n',
      'sessions/a.md': '---\ntitle: A\nwhen: 5 June 2030\nspeakers: ada\nlearned: Listen.\n---\n',
      'sessions/b.md': '---\ntitle: B\nwhen: 6 June 2030\nspeakers: [ada]\nlearned:\n- Listen.\n---\n',
    }
    for (const { speakers, learned } of libraryOf(files).sessions) {
      expect(speakers.map(({ title }) => title)).toEqual(['Ada'])
      expect(learned.map(({ text }) => text)).toEqual(['Listen.'])
    }
  })

  it('may have a comment behind them where they are no prose', () => {
    const files = {
      'sessions/a.md': '---\ntitle: A\nwhen: 5 June 2030 # in words\nsign-up: not needed # for once\n---\n',
    }
    expect(libraryOf(files).sessions[0]?.signUp).toEqual({ kind: 'not needed' })
  })
})

describe('sign-up', () => {
  it.each([
    ['https://example.org/join', { kind: 'link', url: 'https://example.org/join' }],
    ['mailto:name@example.org', { kind: 'email', address: 'name@example.org' }],
    ['not needed', { kind: 'not needed' }],
    ['Not needed.', { kind: 'not needed' }],
    ['', { kind: 'unknown' }],
  ])('%j', (value, signUp) => {
    const files = { 'sessions/a.md': `---\ntitle: A\nwhen: 5 June 2030\nsign-up: ${value}\n---\n` }
    expect(libraryOf(files).sessions[0]?.signUp).toEqual(signUp)
  })
})

describe('a content folder', () => {
  it('may be empty but for the identity', () => {
    expect(libraryOf({}).items).toEqual([])
  })

  it('needs an identity', () => {
    const said =
      'site.yaml:1:1 no-site  The content folder has no file site.yaml, which says whose site this is. Add one with the keys name, tagline, description, address, zone, language and contact.'
    const empty = folderWith({})
    expect(loadFolder(empty).problems.map(told)).toEqual([said])
    expect(loadFolder(join(empty, 'missing')).problems.map(told)).toEqual([said])
    mkdirSync(join(empty, 'site.yaml'))
    expect(loadFolder(empty).problems.map(told)).toEqual([said])
  })

  it('tells what is wrong with its files even without an identity', () => {
    const folder = folderWith({ 'pages/x.md': 'Text.' })
    expect(loadFolder(folder).problems.map(({ code }) => code)).toEqual(['no-front-matter', 'no-site'])
  })

  it('may hold a guide, files beside the markdown and files of editors', () => {
    const files = {
      'GUIDE.md': 'For us.',
      'pages/photo.jpg': '',
      'notes.txt': '',
      '.DS_Store': '',
      'pages/.draft.md': '',
      '.drafts/x.md': '',
    }
    expect(problemsIn(files)).toEqual([])
  })

  it('is not left through links of the file system', () => {
    const elsewhere = folderWith({ 'secret.md': '---\ntitle: Secret\n---\n', 'secret.txt': 'x' })
    const folder = folderWith({
      'site.yaml': siteYaml,
      'pages/x.md': '---\ntitle: X\n---\n[a](secret.md) [b](secret.txt)\n',
    })
    symlinkSync(join(elsewhere, 'secret.md'), join(folder, 'pages/secret.md'))
    symlinkSync(join(elsewhere, 'secret.txt'), join(folder, 'pages/secret.txt'))
    symlinkSync(elsewhere, join(folder, 'people'))
    symlinkSync(join(folder, 'pages'), join(folder, 'round'))
    symlinkSync(join(elsewhere, 'nothing'), join(folder, 'dead.md'))
    const { library, problems } = loadFolder(folder)
    expect(library).toBeUndefined()
    expect(problems.map(({ file, code }) => `${file} ${code}`)).toEqual(
      ['dead.md', 'pages/secret.md', 'pages/secret.txt', 'people', 'round'].map(
        (file) => `${file} not-a-file`,
      ),
    )
    expect(problems.map(told)[0]).toBe(
      'dead.md:1:1 not-a-file  This is a link to another place and not a file of its own, and the site follows no such links. Put the file or the folder itself here.',
    )
  })

  it.runIf(process.platform === 'linux')('tells which file cannot be opened', () => {
    const folder = folderWith({ 'site.yaml': siteYaml, 'pages/x.md': '---\ntitle: X\n---\n' })
    // Bytes that are no text come out of a listing as another name, under which there is no file.
    writeFileSync(
      Buffer.concat([Buffer.from(`${folder}/pages/`), Buffer.from([0xff]), Buffer.from('.md')]),
      '',
    )
    expect(loadFolder(folder).problems.map(told)).toEqual([
      'pages/\ufffd.md:1:1 unreadable  This cannot be opened and read. Check its name and who may read it, or add it again.',
    ])
  })

  it('takes no text of many megabytes', () => {
    const files = { 'pages/x.md': `---\ntitle: X\n---\n${'Words. '.repeat(800_000)}` }
    expect(problemsIn(files)).toEqual([
      'pages/x.md:1:1 too-large  The file has 5.6 MB, and a text may have 1 MB at most. Split it into several files, or keep pictures and documents as files beside it.',
    ])
  })

  it('tells of bytes that are no UTF-8', () => {
    expect(problemsIn({ 'pages/x.md': Buffer.from('---\ntitle: Caf\xe9\n---\n', 'latin1') })).toEqual([
      'pages/x.md:2:11 not-utf-8  A character was lost here, because the file is not saved as text in UTF-8. Type the character again, and save the file with the encoding UTF-8.',
    ])
  })
})
