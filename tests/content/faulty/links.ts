import type { Faulty } from './faulty.ts'

export const faultyLinks: readonly Faulty[] = [
  {
    name: 'footnotes that lead nowhere',
    files: {
      'posts/2030-01-01-x.md':
        '---\ntitle: A post\ndate: 2030-01-01\nnote: A word [^3].\n---\nOne[^1] and [two](#footnote:9).\n\n[^2]: Three.\n',
    },
    problems: [
      'posts/2030-01-01-x.md:4:14 footnote-missing  A footnote such as [^3] can stand only in the text below the lines of dashes. Take [^3] out, and say what it says in brackets.',
      'posts/2030-01-01-x.md:6:4 footnote-missing  There is no footnote [^1]. Add a line that starts with "[^1]:" at the end of the text, or take [^1] out.',
      'posts/2030-01-01-x.md:6:19 broken-anchor  There is no heading #footnote:9 in posts/2030-01-01-x.md. Add the heading, or link without # and what stands behind it.',
      'posts/2030-01-01-x.md:8:1 footnote-unused  Nothing in the text leads to the footnote [^2]. Write [^2] where it belongs in the text, or delete the footnote.',
    ],
  },
  {
    name: 'footnotes that stand where they cannot',
    files: {
      'pages/x.md':
        '---\ntitle: A page\n---\n[a [^1] b](https://example.org) c[^2] d[^3]\n\n[^1]: One.\n[^1]: Two.\n[^2]:\n\nText.\n\n[^4]: Four[^1].\n\n    [^3]: Three.\n',
    },
    problems: [
      'pages/x.md:4:4 footnote-in-link  The footnote [^1] stands within the words of a link, and breaks it. Write [^1] behind the link.',
      'pages/x.md:6:1 footnote-repeated  There are two footnotes [^1]. Give one of them another name.',
      'pages/x.md:8:1 footnote-empty  The footnote [^2] says nothing. Write its text on the same line, behind the colon.',
      'pages/x.md:12:1 footnote-unused  Nothing in the text leads to the footnote [^4]. Write [^4] where it belongs in the text, or delete the footnote.',
      'pages/x.md:14:5 footnote-within  The footnote [^3] stands within another one. Give it a line of its own, with no spaces at its start.',
    ],
  },
  {
    name: 'links out of the folder',
    files: {
      'pages/x.md':
        '---\ntitle: A page\n---\n[a](../..//etc/passwd) [b](../../x.md) [c](%2e%2e/%2e%2e/x.pdf)\n',
    },
    problems: [
      'pages/x.md:4:5 broken-link  This link leads out of the content folder, and nothing outside of it is published. Link to a file in the content folder, such as ../pages/about.md.',
      'pages/x.md:4:28 broken-link  This link leads out of the content folder, and nothing outside of it is published. Link to a file in the content folder, such as ../pages/about.md.',
      'pages/x.md:4:44 broken-link  This link leads out of the content folder, and nothing outside of it is published. Link to a file in the content folder, such as ../pages/about.md.',
    ],
  },
  {
    name: 'links to nothing on the site',
    files: {
      'pages/x.md': '---\ntitle: A page\n---\n[a](/etc/passwd) [b](/sesions/) [c](/sessions/index.html)\n',
    },
    problems: [
      'pages/x.md:4:5 broken-link  The site has nothing at /etc/passwd/. Link to a file instead, such as ../pages/about.md, or write a whole address with https://.',
      'pages/x.md:4:22 broken-link  The site has nothing at /sesions/. Write /sessions/ if that is what you meant.',
      'pages/x.md:4:37 broken-link  The site has nothing at /sessions/index.html. Link to a file instead, such as ../pages/about.md, or write a whole address with https://.',
    ],
  },
  {
    name: 'links to what is not published',
    files: {
      'pages/x.md': '---\ntitle: A page\n---\n[a](../GUIDE.md) [b](../site.yaml)\n',
      'GUIDE.md': '# Guide',
    },
    problems: [
      'pages/x.md:4:5 broken-link  The file GUIDE.md is not published. Remove the link, or link to another file.',
      'pages/x.md:4:22 broken-link  The file site.yaml is not published. Remove the link, or link to another file.',
    ],
  },
  {
    name: 'links to files that are not there',
    files: {
      'pages/x.md': '---\ntitle: A page\n---\n[a](abuot.md) [b](nothing.pdf) [c](%E0%A4%A.md) [d](x%00.md)\n',
      'pages/about.md': '---\ntitle: A page\n---\n\nText.\n',
    },
    problems: [
      'pages/x.md:4:5 broken-link  There is no file pages/abuot.md in the content folder. Write about.md if that is what you meant.',
      'pages/x.md:4:19 broken-link  There is no file pages/nothing.pdf in the content folder. Link to a file that is there, such as ../pages/about.md, or write a whole address with https://.',
      'pages/x.md:4:36 broken-link  There is no file pages/%E0%A4%A.md in the content folder. Link to a file that is there, such as ../pages/about.md, or write a whole address with https://.',
      'pages/x.md:4:53 broken-link  There is no file pages/x%00.md in the content folder. Write x.md if that is what you meant.',
    ],
  },
  {
    name: 'links to folders',
    files: {
      'pages/x.md': '---\ntitle: A page\n---\n[a](../sessions/)\n\n[b](..)\n\n[c](.)\n\n[d](?x)\n',
      'sessions/s.md': '---\ntitle: A session\nwhen: 5 June 2030\n---\n',
    },
    problems: [
      'pages/x.md:4:5 broken-link  This link leads to a folder, and not to a file in it. Add the name of a file, or link to a list of the site, such as /sessions/.',
      'pages/x.md:6:5 broken-link  This link leads to a folder, and not to a file in it. Add the name of a file, or link to a list of the site, such as /sessions/.',
      'pages/x.md:8:5 broken-link  This link leads to a folder, and not to a file in it. Add the name of a file, or link to a list of the site, such as /sessions/.',
      'pages/x.md:10:5 broken-link  This link leads to a folder, and not to a file in it. Add the name of a file, or link to a list of the site, such as /sessions/.',
    ],
  },
  {
    name: 'headings that are not there',
    files: {
      'pages/x.md':
        '---\ntitle: A page\n---\n## Here\n\n[a](#there) [b](#heer) [c](about.md#there) [d](/about/#there)\n',
      'pages/about.md': '---\ntitle: About\n---\nNothing.\n',
    },
    problems: [
      'pages/x.md:6:5 broken-anchor  There is no heading #there in pages/x.md. Write #here if that is what you meant.',
      'pages/x.md:6:17 broken-anchor  There is no heading #heer in pages/x.md. Write #here if that is what you meant.',
      'pages/x.md:6:28 broken-anchor  There is no heading #there in pages/about.md. Add the heading, or link without # and what stands behind it.',
      'pages/x.md:6:48 broken-anchor  There is no heading #there in pages/about.md. Add the heading, or link without # and what stands behind it.',
    ],
  },
  {
    name: 'a heading that is not there, in a note',
    files: {
      'pages/x.md': '---\ntitle: A page\nnote: See [below](#there).\n---\n',
    },
    problems: [
      'pages/x.md:3:19 broken-anchor  There is no heading #there in pages/x.md. Add the heading, or link without # and what stands behind it.',
    ],
  },
  {
    name: 'a broken link in a learning, on several lines',
    files: {
      'sessions/x.md':
        '---\ntitle: A session\nwhen: 5 June 2030\nlearned:\n  - We learned\n    [this](nowhere.md).\n---\n',
    },
    problems: [
      'sessions/x.md:6:12 broken-link  There is no file sessions/nowhere.md in the content folder. Link to a file that is there, such as ../pages/about.md, or write a whole address with https://.',
    ],
  },
  {
    name: 'months and calendar files of nothing',
    files: {
      'pages/x.md':
        '---\ntitle: A page\n---\n[a](/calendar/2030/07/) [b](/calendar/2030/13/) [c](/sessions/y.ics)\n',
      'sessions/x.md': '---\ntitle: A session\nwhen: 5 June 2030\n---\n',
      'sessions/y.md': '---\ntitle: A session\nwhen: not recorded\n---\n',
    },
    problems: [
      'pages/x.md:4:5 broken-link  The calendar has nothing at /calendar/2030/07/. Link to /calendar/ instead.',
      'pages/x.md:4:29 broken-link  The calendar has nothing at /calendar/2030/13/. Link to /calendar/ instead.',
      'pages/x.md:4:53 broken-link  The calendar has nothing at /sessions/y.ics. Link to /calendar/ instead.',
    ],
  },
  {
    name: 'a file name that cannot stand in an address',
    files: {
      'pages/x.md': '---\ntitle: A page\n---\n[a](a%23b.pdf)\n',
      'pages/a#b.pdf': '',
    },
    problems: [
      'pages/x.md:4:5 attachment-name  The name of the file pages/a#b.pdf has a character in it that cannot stand in a web address. Rename the file with letters from a to z, digits and dashes.',
    ],
  },
  {
    name: 'a material on another site without its scheme',
    files: {
      'materials/x.md': '---\ntitle: Slides\nlink: www.example.org\n---\n',
    },
    problems: [
      'materials/x.md:3:7 malformed-link  "www.example.org" is not a whole address. Write "https://www.example.org".',
    ],
  },
  {
    name: 'a material that would run',
    files: {
      'materials/x.md': '---\ntitle: Slides\nlink: javascript:alert(1)\n---\n',
    },
    problems: [
      'materials/x.md:3:7 link-scheme  An address may not start with "javascript:". Use an address that starts with "https://", "http://", "mailto:" or "tel:", or the path of a file of this site.',
    ],
  },
  {
    name: 'a material on a host without a scheme',
    files: {
      'materials/x.md': '---\ntitle: Slides\nlink: //example.org/x\n---\n',
    },
    problems: [
      'materials/x.md:3:7 malformed-link  "//example.org/x" is not a whole address. Write "https://example.org/x".',
    ],
  },
  {
    name: 'a material by mail',
    files: {
      'materials/x.md': '---\ntitle: Slides\nlink: mailto:name@example.org\n---\n',
    },
    problems: [
      'materials/x.md:3:7 wrong-value  "link" must lead to a page or a file, and "mailto:name@example.org" leads to neither. Write the whole address, starting with https://, or a file such as slides.pdf beside this one.',
    ],
  },
  {
    name: 'a material that is not there',
    files: {
      'materials/x.md': '---\ntitle: Slides\nlink: slides.pdf\n---\n',
    },
    problems: [
      'materials/x.md:3:7 broken-link  There is no file materials/slides.pdf in the content folder. Link to a file that is there, such as ../pages/about.md, or write a whole address with https://.',
    ],
  },
  {
    name: 'a material with a slip in its address',
    files: {
      'materials/x.md': '---\ntitle: Slides\nlink: https;//example.org\n---\n',
    },
    problems: [
      'materials/x.md:3:7 malformed-link  "https;//example.org" is not a whole address. Write "https://example.org".',
    ],
  },
  {
    name: 'faults of the text at their lines',
    files: {
      'pages/x.md': '---\ntitle: A page\n---\n\n# One\n\nText.\n\n- ![](x.png)\n- [b](htp://example.org)\n',
    },
    problems: [
      'pages/x.md:9:7 broken-link  There is no file pages/x.png in the content folder. Link to a file that is there, such as ../pages/about.md, or write a whole address with https://.',
      'pages/x.md:10:7 malformed-link  "htp://example.org" is not a whole address. Write "http://example.org".',
    ],
  },
]
