import type { Faulty } from './faulty.ts'

export const faultyFiles: readonly Faulty[] = [
  {
    name: 'files in no folder of a kind',
    files: {
      'x.md': '---\ntitle: A page\n---\n\nText.\n',
      'README.md': '---\ntitle: A page\n---\n\nText.\n',
      'page/x.md': '---\ntitle: A page\n---\n\nText.\n',
      'other/x.md': '---\ntitle: A page\n---\n\nText.\n',
      'pages/more/x.md': '---\ntitle: A page\n---\n\nText.\n',
    },
    problems: [
      'README.md:1:1 unknown-folder  What kind of thing a file is depends on its folder, and this folder is for none. Move the file to one of the folders sessions, spin-offs, materials, posts, people, questions, series, journey, pages.',
      'other/x.md:1:1 unknown-folder  What kind of thing a file is depends on its folder, and this folder is for none. Move the file to one of the folders sessions, spin-offs, materials, posts, people, questions, series, journey, pages.',
      'page/x.md:1:1 unknown-folder  What kind of thing a file is depends on its folder, and this folder is for none. Move the file to content/pages.',
      'pages/more/x.md:1:1 unknown-folder  What kind of thing a file is depends on its folder, and this folder is for none. Move the file to content/pages.',
      'x.md:1:1 unknown-folder  What kind of thing a file is depends on its folder, and this folder is for none. Move the file to one of the folders sessions, spin-offs, materials, posts, people, questions, series, journey, pages.',
    ],
  },
  {
    name: 'files that do not end with .md',
    files: {
      'pages/a.markdown': '---\ntitle: A page\n---\n\nText.\n',
      'pages/b': '---\ntitle: A page\n---\n\nText.\n',
      'pages/c.md.txt': '---\ntitle: A page\n---\n\nText.\n',
      'pages/d.mdx': '---\ntitle: A page\n---\n\nText.\n',
    },
    problems: [
      'pages/a.markdown:1:1 file-ending  The name of this file does not end with .md, so it would not be published. Rename it to a.md',
      'pages/b:1:1 file-ending  The name of this file does not end with .md, so it would not be published. Rename it to b.md',
      'pages/c.md.txt:1:1 file-ending  The name of this file does not end with .md, so it would not be published. Rename it to c.md',
      'pages/d.mdx:1:1 file-ending  The name of this file does not end with .md, so it would not be published. Rename it to d.md',
    ],
  },
  {
    name: 'file names without an address',
    files: {
      'pages/日本.md': '---\ntitle: A page\n---\n\nText.\n',
      'pages/---.md': '---\ntitle: A page\n---\n\nText.\n',
      'pages/index.md': '---\ntitle: A page\n---\n\nText.\n',
      'sessions/2030-06-05-index.md': '---\ntitle: A session\nwhen: 5 June 2030\n---\n',
    },
    problems: [
      'pages/---.md:1:1 file-name  The address of the page comes from the file name, and this name has no letter from a to z and no digit. Rename the file to what it is about, such as 2020-05-13-what-will-we-face.md.',
      'pages/index.md:1:1 file-name  The site makes its lists by itself, and no file may be called index. Rename the file to what it is about, such as 2020-05-13-what-will-we-face.md.',
      'pages/日本.md:1:1 file-name  The address of the page comes from the file name, and this name has no letter from a to z and no digit. Rename the file to what it is about, such as 2020-05-13-what-will-we-face.md.',
      'sessions/2030-06-05-index.md:1:1 file-name  The site makes its lists by itself, and no file may be called index. Rename the file to what it is about, such as 2020-05-13-what-will-we-face.md.',
    ],
  },
  {
    name: 'file names with one address',
    files: {
      'pages/A page.MD': '---\ntitle: A page\n---\n\nText.\n',
      'pages/a-page.md': '---\ntitle: A page\n---\n\nText.\n',
      'sessions/2030-06-05-x.md': '---\ntitle: A session\nwhen: 5 June 2030\n---\n',
      'sessions/2030-06-06-x.md': '---\ntitle: A session\nwhen: 6 June 2030\n---\n',
    },
    problems: [
      'pages/a-page.md:1:1 address-taken  This file would be published at /a-page/, where pages/A page.MD is already. Give this file another name, such as a-page-2.md',
      'sessions/2030-06-06-x.md:1:1 address-taken  This file would be published at /sessions/x/, where sessions/2030-06-05-x.md is already. Give this file another name, such as 2030-06-06-x-2.md',
    ],
  },
  {
    name: 'pages where the site has something of its own',
    files: {
      'pages/sessions.md': '---\ntitle: A page\n---\n\nText.\n',
      'pages/calendar.md': '---\ntitle: A page\n---\n\nText.\n',
      'pages/search.md': '---\ntitle: A page\n---\n\nText.\n',
      'pages/assets.md': '---\ntitle: A page\n---\n\nText.\n',
      'pages/pagefind.md': '---\ntitle: A page\n---\n\nText.\n',
      'pages/files.md': '---\ntitle: A page\n---\n\nText.\n',
    },
    problems: [
      'pages/assets.md:1:1 address-taken  This file would be published at /assets/, where the site keeps files of its own. Give this file another name, such as assets-2.md',
      'pages/calendar.md:1:1 address-taken  This file would be published at /calendar/, where the site has a page of its own already. Give this file another name, such as calendar-2.md',
      'pages/files.md:1:1 address-taken  This file would be published at /files/, where the site keeps files of its own. Give this file another name, such as files-2.md',
      'pages/pagefind.md:1:1 address-taken  This file would be published at /pagefind/, where the site keeps files of its own. Give this file another name, such as pagefind-2.md',
      'pages/search.md:1:1 address-taken  This file would be published at /search/, where the site has a page of its own already. Give this file another name, such as search-2.md',
      'pages/sessions.md:1:1 address-taken  This file would be published at /sessions/, where the site has a page of its own already. Give this file another name, such as sessions-2.md',
    ],
  },
  {
    name: 'a picture that is named like a text',
    files: {
      'pages/x.md': '\ufffdPNG\n\u0000\u0000',
    },
    problems: [
      'pages/x.md:1:1 not-text  This is not a text file. Give it the ending that says what it is, such as .png or .pdf.',
    ],
  },
]
