import type { Faulty } from './faulty.ts'

export const faultyFrontMatter: readonly Faulty[] = [
  {
    name: 'an empty file',
    files: {
      'pages/x.md': '',
    },
    problems: [
      'pages/x.md:1:1 no-front-matter  The file is empty. Start it with a line of three dashes (---), then the keys such as title:, then another line of three dashes.',
    ],
  },
  {
    name: 'empty lines alone',
    files: {
      'pages/x.md': '\n\n',
    },
    problems: [
      'pages/x.md:1:1 no-front-matter  The file is empty. Start it with a line of three dashes (---), then the keys such as title:, then another line of three dashes.',
    ],
  },
  {
    name: 'no front matter',
    files: {
      'pages/x.md': 'Some text.\n\n---\n',
    },
    problems: [
      'pages/x.md:1:1 no-front-matter  The file starts with "Some text.", and front matter must come first. At the very top, put a line of three dashes (---), then the keys such as title:, then another line of three dashes.',
    ],
  },
  {
    name: 'front matter that was pasted with its example fence',
    files: {
      'pages/x.md': '```markdown\n---\ntitle: A page\n---\n\nText.\n```\n',
    },
    problems: [
      'pages/x.md:1:1 no-front-matter  The file starts with "```markdown", and front matter must come first. At the very top, put a line of three dashes (---), then the keys such as title:, then another line of three dashes.',
    ],
  },
  {
    name: 'empty lines above the front matter',
    files: {
      'pages/x.md': '\n\n---\ntitle: A page\n---\n\nText.\n',
    },
    problems: [
      'pages/x.md:1:1 front-matter-opening  There are empty lines above the three dashes that open the front matter. Remove the empty lines, so that the three dashes come first.',
    ],
  },
  {
    name: 'front matter opened by "---js"',
    files: {
      'pages/x.md': '---js\ntitle: A page\n---\n',
    },
    problems: [
      'pages/x.md:1:1 front-matter-opening  The line that should open the front matter is "---js". Make it three plain dashes and nothing else: ---',
    ],
  },
  {
    name: 'front matter opened by "--- js"',
    files: {
      'pages/x.md': '--- js\ntitle: A page\n---\n',
    },
    problems: [
      'pages/x.md:1:1 front-matter-opening  The line that should open the front matter is "--- js". Make it three plain dashes and nothing else: ---',
    ],
  },
  {
    name: 'front matter opened by "---JS"',
    files: {
      'pages/x.md': '---JS\ntitle: A page\n---\n',
    },
    problems: [
      'pages/x.md:1:1 front-matter-opening  The line that should open the front matter is "---JS". Make it three plain dashes and nothing else: ---',
    ],
  },
  {
    name: 'front matter opened by "---javascript"',
    files: {
      'pages/x.md': '---javascript\ntitle: A page\n---\n',
    },
    problems: [
      'pages/x.md:1:1 front-matter-opening  The line that should open the front matter is "---javascript". Make it three plain dashes and nothing else: ---',
    ],
  },
  {
    name: 'front matter opened by "---toml"',
    files: {
      'pages/x.md': '---toml\ntitle: A page\n---\n',
    },
    problems: [
      'pages/x.md:1:1 front-matter-opening  The line that should open the front matter is "---toml". Make it three plain dashes and nothing else: ---',
    ],
  },
  {
    name: 'front matter opened by "---json"',
    files: {
      'pages/x.md': '---json\ntitle: A page\n---\n',
    },
    problems: [
      'pages/x.md:1:1 front-matter-opening  The line that should open the front matter is "---json". Make it three plain dashes and nothing else: ---',
    ],
  },
  {
    name: 'front matter opened by "---coffee"',
    files: {
      'pages/x.md': '---coffee\ntitle: A page\n---\n',
    },
    problems: [
      'pages/x.md:1:1 front-matter-opening  The line that should open the front matter is "---coffee". Make it three plain dashes and nothing else: ---',
    ],
  },
  {
    name: 'front matter opened by "--- # facts"',
    files: {
      'pages/x.md': '--- # facts\ntitle: A page\n---\n',
    },
    problems: [
      'pages/x.md:1:1 front-matter-opening  The line that should open the front matter is "--- # facts". Make it three plain dashes and nothing else: ---',
    ],
  },
  {
    name: 'front matter opened by "----"',
    files: {
      'pages/x.md': '----\ntitle: A page\n---\n',
    },
    problems: [
      'pages/x.md:1:1 front-matter-opening  The line that should open the front matter is "----". Make it three plain dashes and nothing else: ---',
    ],
  },
  {
    name: 'front matter opened by " ---"',
    files: {
      'pages/x.md': ' ---\ntitle: A page\n---\n',
    },
    problems: [
      'pages/x.md:1:1 front-matter-opening  The line that should open the front matter is " ---". Make it three plain dashes and nothing else: ---',
    ],
  },
  {
    name: 'front matter opened by "—"',
    files: {
      'pages/x.md': '—\ntitle: A page\n---\n',
    },
    problems: [
      'pages/x.md:1:1 front-matter-opening  The line that should open the front matter is "—". Make it three plain dashes and nothing else: ---',
    ],
  },
  {
    name: 'front matter opened by "—-"',
    files: {
      'pages/x.md': '—-\ntitle: A page\n---\n',
    },
    problems: [
      'pages/x.md:1:1 front-matter-opening  The line that should open the front matter is "—-". Make it three plain dashes and nothing else: ---',
    ],
  },
  {
    name: 'front matter never closed',
    files: {
      'pages/x.md': '---\ntitle: A page\n\nSome text.\n',
    },
    problems: [
      'pages/x.md:1:1 front-matter-unclosed  The three dashes on this line open the front matter, and no other three dashes close it. Put a line of three dashes (---) after the last key, before the text starts.',
    ],
  },
  {
    name: 'front matter closed by a dash of a phone',
    files: {
      'pages/x.md': '---\ntitle: A page\n—-\nSome text.\n',
    },
    problems: [
      'pages/x.md:3:1 front-matter-closing  The line that should close the front matter is "—-". Make it three plain dashes and nothing else: ---',
    ],
  },
  {
    name: 'front matter closed by one long dash',
    files: {
      'pages/x.md': '---\ntitle: A page\n—\nSome text.\n',
    },
    problems: [
      'pages/x.md:3:1 front-matter-closing  The line that should close the front matter is "—". Make it three plain dashes and nothing else: ---',
    ],
  },
  {
    name: 'front matter closed by four dashes',
    files: {
      'pages/x.md': '---\ntitle: A page\n----\n',
    },
    problems: [
      'pages/x.md:3:1 front-matter-closing  The line that should close the front matter is "----". Make it three plain dashes and nothing else: ---',
    ],
  },
  {
    name: 'words behind the closing dashes',
    files: {
      'pages/x.md': '---\ntitle: A page\n--- Some text.\n',
    },
    problems: [
      'pages/x.md:3:1 front-matter-closing  The line that should close the front matter is "--- Some text.". Make it three plain dashes and nothing else: ---',
    ],
  },
  {
    name: 'a rule across the page taken for front matter',
    files: {
      'pages/x.md': '---\n\nSome text.\n\n---\n\nMore text.\n',
    },
    problems: [
      'pages/x.md:3:1 missing-colon  "Some text." is not a key with a value. Write the line as key: value, such as language: en-GB, or remove it. If the text of the page starts here, put a line of three dashes (---) above it.',
    ],
  },
  {
    name: 'front matter without a closing line and a rule below',
    files: {
      'pages/x.md': '---\ntitle: A page\n\nSome text.\n\nMore: text\n---\n',
    },
    problems: [
      'pages/x.md:4:1 missing-colon  "Some text." is not a key with a value. Write the line as key: value, such as language: en-GB, or remove it. If the text of the page starts here, put a line of three dashes (---) above it.',
    ],
  },
  {
    name: 'front matter that is a list',
    files: {
      'pages/x.md': '---\n- a\n- b\n---\n',
    },
    problems: [
      'pages/x.md:2:1 no-keys  There are no keys with values here. Write each line as key: value, such as language: en-GB',
    ],
  },
  {
    name: 'front matter that is a word',
    files: {
      'pages/x.md': '---\nhello\n---\n',
    },
    problems: [
      'pages/x.md:2:1 missing-colon  "hello" is not a key with a value. Write the line as key: value, such as language: en-GB, or remove it. If the text of the page starts here, put a line of three dashes (---) above it.',
    ],
  },
  {
    name: 'nothing between the dashes',
    files: {
      'pages/x.md': '---\n\n---\n',
    },
    problems: [
      'pages/x.md:1:1 missing-key  "title" is missing. Add a line with title: and what it should say, like this: title: About us',
    ],
  },
  {
    name: 'a colon in a value',
    files: {
      'pages/x.md': '---\ntitle: Round table 3: what next?\n---\n',
    },
    problems: [
      'pages/x.md:2:21 unquoted-colon  A colon within the value makes this line unreadable. Put the value in quotation marks: title: "Round table 3: what next?"',
    ],
  },
  {
    name: 'a colon at the end of a value',
    files: {
      'pages/x.md': '---\ntitle: What next:\n---\n',
    },
    problems: [
      'pages/x.md:2:17 unquoted-colon  A colon within the value makes this line unreadable. Put the value in quotation marks: title: "What next:"',
    ],
  },
  {
    name: 'several colons in two values',
    files: {
      'pages/x.md': '---\ntitle: A page\nsummary: One: two: three\nnote: Four: five\n---\n',
    },
    problems: [
      'pages/x.md:3:13 unquoted-colon  A colon within the value makes this line unreadable. Put the value in quotation marks: summary: "One: two: three"',
      'pages/x.md:4:11 unquoted-colon  A colon within the value makes this line unreadable. Put the value in quotation marks: note: "Four: five"',
    ],
  },
  {
    name: 'a colon in curly quotation marks',
    files: {
      'pages/x.md': '---\ntitle: “Fire: regrowth”\n---\n',
    },
    problems: [
      'pages/x.md:2:13 unquoted-colon  A colon within the value makes this line unreadable. Put the value in quotation marks: title: "“Fire: regrowth”"',
    ],
  },
  {
    name: 'a colon in a value with both quotation marks',
    files: {
      'pages/x.md': '---\ntitle: It\'s "here": now\n---\n',
    },
    problems: [
      "pages/x.md:2:19 unquoted-colon  A colon within the value makes this line unreadable. Put the value in quotation marks: title: 'It''s \"here\": now'",
    ],
  },
  {
    name: 'a title that starts like "@home"',
    files: {
      'pages/x.md': '---\ntitle: @home\n---\n',
    },
    problems: [
      'pages/x.md:2:8 unquoted-start  The value starts with @, which has a meaning of its own here. Put the value in quotation marks: title: "@home"',
    ],
  },
  {
    name: 'a title that starts like "`code`"',
    files: {
      'pages/x.md': '---\ntitle: `code`\n---\n',
    },
    problems: [
      'pages/x.md:2:8 unquoted-start  The value starts with `, which has a meaning of its own here. Put the value in quotation marks: title: "`code`"',
    ],
  },
  {
    name: 'a title that starts like "%done"',
    files: {
      'pages/x.md': '---\ntitle: %done\n---\n',
    },
    problems: [
      'pages/x.md:2:8 unquoted-start  The value starts with %, which has a meaning of its own here. Put the value in quotation marks: title: "%done"',
    ],
  },
  {
    name: 'a title that starts like "&more"',
    files: {
      'pages/x.md': '---\ntitle: &more\n---\n',
    },
    problems: [
      'pages/x.md:2:8 unquoted-start  The value starts with &, which has a meaning of its own here. Put the value in quotation marks: title: "&more"',
    ],
  },
  {
    name: 'a title that starts like "*starred*"',
    files: {
      'pages/x.md': '---\ntitle: *starred*\n---\n',
    },
    problems: [
      'pages/x.md:2:8 unquoted-start  The value starts with *, which has a meaning of its own here. Put the value in quotation marks: title: "*starred*"',
    ],
  },
  {
    name: 'a title that starts like "!now"',
    files: {
      'pages/x.md': '---\ntitle: !now\n---\n',
    },
    problems: [
      'pages/x.md:2:8 unquoted-start  The value starts with !, which has a meaning of its own here. Put the value in quotation marks: title: "!now"',
    ],
  },
  {
    name: 'a title that starts like "> quoted"',
    files: {
      'pages/x.md': '---\ntitle: > quoted\n---\n',
    },
    problems: [
      'pages/x.md:2:8 unquoted-start  The value starts with >, which has a meaning of its own here. Put the value in quotation marks: title: "> quoted"',
    ],
  },
  {
    name: 'a title that starts like "| barred"',
    files: {
      'pages/x.md': '---\ntitle: | barred\n---\n',
    },
    problems: [
      'pages/x.md:2:8 unquoted-start  The value starts with |, which has a meaning of its own here. Put the value in quotation marks: title: "| barred"',
    ],
  },
  {
    name: 'a title that starts like "- dashed"',
    files: {
      'pages/x.md': '---\ntitle: - dashed\n---\n',
    },
    problems: [
      'pages/x.md:2:8 unquoted-start  The value starts with -, which has a meaning of its own here. Put the value in quotation marks: title: "- dashed"',
    ],
  },
  {
    name: 'a title that starts like "? asked"',
    files: {
      'pages/x.md': '---\ntitle: ? asked\n---\n',
    },
    problems: [
      'pages/x.md:2:8 unquoted-start  The value starts with ?, which has a meaning of its own here. Put the value in quotation marks: title: "? asked"',
    ],
  },
  {
    name: 'a title that starts like ", then"',
    files: {
      'pages/x.md': '---\ntitle: , then\n---\n',
    },
    problems: [
      'pages/x.md:2:8 unquoted-start  The value starts with ,, which has a meaning of its own here. Put the value in quotation marks: title: ", then"',
    ],
  },
  {
    name: 'a title that starts like "]closed"',
    files: {
      'pages/x.md': '---\ntitle: ]closed\n---\n',
    },
    problems: [
      'pages/x.md:2:8 unquoted-start  The value starts with ], which has a meaning of its own here. Put the value in quotation marks: title: "]closed"',
    ],
  },
  {
    name: 'a title that starts like "}closed"',
    files: {
      'pages/x.md': '---\ntitle: }closed\n---\n',
    },
    problems: [
      'pages/x.md:2:8 unquoted-start  The value starts with }, which has a meaning of its own here. Put the value in quotation marks: title: "}closed"',
    ],
  },
  {
    name: 'a title that starts like "{braced}"',
    files: {
      'pages/x.md': '---\ntitle: {braced}\n---\n',
    },
    problems: [
      'pages/x.md:2:8 unquoted-start  The value starts with {, which has a meaning of its own here. Put the value in quotation marks: title: "{braced}"',
    ],
  },
  {
    name: 'a title that starts like "{braced} and more"',
    files: {
      'pages/x.md': '---\ntitle: {braced} and more\n---\n',
    },
    problems: [
      'pages/x.md:2:8 unquoted-start  The value starts with {, which has a meaning of its own here. Put the value in quotation marks: title: "{braced} and more"',
    ],
  },
  {
    name: 'a title that starts like "[bracketed]"',
    files: {
      'pages/x.md': '---\ntitle: [bracketed]\n---\n',
    },
    problems: [
      'pages/x.md:2:8 unquoted-start  The value starts with [, which has a meaning of its own here. Put the value in quotation marks: title: "[bracketed]"',
    ],
  },
  {
    name: 'a title that starts like "[bracketed] and more"',
    files: {
      'pages/x.md': '---\ntitle: [bracketed] and more\n---\n',
    },
    problems: [
      'pages/x.md:2:8 unquoted-start  The value starts with [, which has a meaning of its own here. Put the value in quotation marks: title: "[bracketed] and more"',
    ],
  },
  {
    name: 'a title that starts like "[bracketed"',
    files: {
      'pages/x.md': '---\ntitle: [bracketed\n---\n',
    },
    problems: [
      'pages/x.md:2:8 unquoted-start  The value starts with [, which has a meaning of its own here. Put the value in quotation marks: title: "[bracketed"',
    ],
  },
  {
    name: 'a comment that eats the rest of a title',
    files: {
      'pages/x.md': '---\ntitle: C # minor\n---\n',
    },
    problems: [
      'pages/x.md:2:10 unquoted-hash  Everything from the # on would be lost, because a # behind a space starts a comment. To keep it, put the value in quotation marks: title: "C # minor"',
    ],
  },
  {
    name: 'a title that is a tag',
    files: {
      'pages/x.md': '---\ntitle: #BuildBackBetter\n---\n',
    },
    problems: [
      'pages/x.md:2:8 unquoted-hash  Everything from the # on would be lost, because a # behind a space starts a comment. To keep it, put the value in quotation marks: title: "#BuildBackBetter"',
    ],
  },
  {
    name: 'a comment that eats the rest of an entry',
    files: {
      'sessions/x.md':
        '---\ntitle: A session\nwhen: 5 June 2030\nlearned:\n  - Small groups # mostly\n  - #1 is to listen\n---\n',
    },
    problems: [
      'sessions/x.md:5:18 unquoted-hash  Everything from the # on would be lost, because a # behind a space starts a comment. To keep it, put the value in quotation marks: - "Small groups # mostly"',
      'sessions/x.md:6:5 unquoted-hash  Everything from the # on would be lost, because a # behind a space starts a comment. To keep it, put the value in quotation marks: - "#1 is to listen"',
    ],
  },
  {
    name: 'a quotation mark never closed',
    files: {
      'pages/x.md': '---\ntitle: "A page\n---\n',
    },
    problems: [
      'pages/x.md:2:8 unclosed-quote  The value starts with the quotation mark " and does not end with one. Close it: title: "A page"',
    ],
  },
  {
    name: 'a single quotation mark never closed',
    files: {
      'pages/x.md': "---\ntitle: 'A page\n---\n",
    },
    problems: [
      "pages/x.md:2:8 unclosed-quote  The value starts with the quotation mark ' and does not end with one. Close it: title: 'A page'",
    ],
  },
  {
    name: 'a quotation mark closed by the next one',
    files: {
      'pages/x.md': '---\ntitle: "A page\nsummary: "What it is about"\n---\n',
    },
    problems: [
      'pages/x.md:2:8 unclosed-quote  The value starts with the quotation mark " and does not end with one. Close it: title: "A page"',
    ],
  },
  {
    name: 'a quotation mark never closed, above other lines',
    files: {
      'pages/x.md': '---\ntitle: "A page\nsummary: What it is about\nnote: A note\n---\n',
    },
    problems: [
      'pages/x.md:2:8 unclosed-quote  The value starts with the quotation mark " and does not end with one. Close it: title: "A page"',
    ],
  },
  {
    name: 'a quotation mark closed two lines below',
    files: {
      'pages/x.md': '---\ntitle: "A page\nsummary: What it is about\nnote: "A note"\n---\n',
    },
    problems: [
      'pages/x.md:2:8 unclosed-quote  The value starts with the quotation mark " and does not end with one. Close it: title: "A page"',
    ],
  },
  {
    name: 'quotation marks that are never closed, line after line',
    files: {
      'pages/x.md':
        '---\ntitle: "A page\nsummary: "What it is about\nnote: "A note\nupdated: "2030-01-01"\n---\n',
    },
    problems: [
      'pages/x.md:2:8 unclosed-quote  The value starts with the quotation mark " and does not end with one. Close it: title: "A page"',
    ],
  },
  {
    name: 'an apostrophe in single quotation marks',
    files: {
      'pages/x.md': "---\ntitle: 'It's here'\n---\n",
    },
    problems: [
      'pages/x.md:2:12 text-after-quote  The value is over at the second quotation mark \', and more stands behind that. Put the whole value in quotation marks of the other kind: title: "It\'s here"',
    ],
  },
  {
    name: 'quotation marks in quotation marks',
    files: {
      'pages/x.md': '---\ntitle: "The "new" normal"\n---\n',
    },
    problems: [
      'pages/x.md:2:14 text-after-quote  The value is over at the second quotation mark ", and more stands behind that. Put the whole value in quotation marks of the other kind: title: \'The "new" normal\'',
    ],
  },
  {
    name: 'a quotation and more',
    files: {
      'pages/x.md': '---\ntitle: "Fire" and regrowth\n---\n',
    },
    problems: [
      'pages/x.md:2:14 text-after-quote  The value is over at the second quotation mark ", and more stands behind that. Put the whole value in quotation marks of the other kind: title: \'"Fire" and regrowth\'',
    ],
  },
  {
    name: 'two quotations',
    files: {
      'pages/x.md': '---\ntitle: "Fire" and "regrowth"\n---\n',
    },
    problems: [
      'pages/x.md:2:14 text-after-quote  The value is over at the second quotation mark ", and more stands behind that. Put the whole value in quotation marks of the other kind: title: \'"Fire" and "regrowth"\'',
    ],
  },
  {
    name: 'a backslash in double quotation marks',
    files: {
      'pages/x.md': '---\ntitle: "C:\\page"\n---\n',
    },
    problems: [
      "pages/x.md:2:11 backslash  A backslash has a meaning of its own between double quotation marks. Use single ones: title: 'C:\\page'",
    ],
  },
  {
    name: 'an escaped control character',
    files: {
      'pages/x.md': '---\ntitle: "A\\0page"\n---\n',
    },
    problems: [
      'pages/x.md:2:8 control-character  There is an invisible control character here (U+0000). Delete it. If you cannot see it, delete the line and type it again.',
    ],
  },
  {
    name: 'no space after the colon',
    files: {
      'pages/x.md': '---\ntitle:A page\n---\n',
    },
    problems: [
      'pages/x.md:2:6 missing-space  There is no space after the colon of "title". Put one there: title: A page',
    ],
  },
  {
    name: 'no space after the last colon',
    files: {
      'pages/x.md': '---\ntitle: A page\nsummary:What it is about\n---\n',
    },
    problems: [
      'pages/x.md:3:8 missing-space  There is no space after the colon of "summary". Put one there: summary: What it is about',
    ],
  },
  {
    name: 'no colon',
    files: {
      'pages/x.md': '---\ntitle A page\nsummary: What it is about\n---\n',
    },
    problems: [
      'pages/x.md:2:1 missing-colon  "title A page" is not a key with a value. Write the line as key: value, such as language: en-GB, or remove it. If the text of the page starts here, put a line of three dashes (---) above it.',
    ],
  },
  {
    name: 'an address on a line of its own',
    files: {
      'pages/x.md': '---\ntitle: A page\nhttps://example.org\n---\n',
    },
    problems: [
      'pages/x.md:3:1 missing-colon  "https://example.org" is not a key with a value. Write the line as key: value, such as language: en-GB, or remove it. If the text of the page starts here, put a line of three dashes (---) above it.',
    ],
  },
  {
    name: 'a key that is a list',
    files: {
      'pages/x.md': '---\n[title]: A page\n---\n',
    },
    problems: [
      'pages/x.md:2:1 missing-colon  "[title]: A page" is not a key with a value. Write the line as key: value, such as language: en-GB, or remove it. If the text of the page starts here, put a line of three dashes (---) above it.',
    ],
  },
  {
    name: 'no key',
    files: {
      'pages/x.md': '---\ntitle: A page\n: What it is about\n---\n',
    },
    problems: [
      'pages/x.md:3:1 missing-colon  ": What it is about" is not a key with a value. Write the line as key: value, such as language: en-GB, or remove it. If the text of the page starts here, put a line of three dashes (---) above it.',
    ],
  },
  {
    name: 'a key that is indented',
    files: {
      'pages/x.md': '---\ntitle: A page\n  summary: What it is about\n---\n',
    },
    problems: [
      'pages/x.md:3:1 indent  The spaces at the start of this line do not fit the lines around it. Start every key at the very beginning of its line. Put two spaces only in front of what belongs to the key above.',
    ],
  },
  {
    name: 'a first key that is indented',
    files: {
      'pages/x.md': '---\n title: A page\nsummary: What it is about\n---\n',
    },
    problems: [
      'pages/x.md:2:1 indent  The spaces at the start of this line do not fit the lines around it. Start every key at the very beginning of its line. Put two spaces only in front of what belongs to the key above.',
    ],
  },
  {
    name: 'a tab in front of a key',
    files: {
      'pages/x.md': '---\ntitle: A page\n\tsummary: What it is about\n---\n',
    },
    problems: [
      'pages/x.md:3:1 tab  The line starts with a tab, and only spaces may stand there. Replace the tab with two spaces.',
    ],
  },
  {
    name: 'a tab in front of an entry',
    files: {
      'sessions/x.md': '---\ntitle: A session\nwhen: 5 June 2030\nlearned:\n\t- Listen.\n---\n',
    },
    problems: [
      'sessions/x.md:5:1 tab  The line starts with a tab, and only spaces may stand there. Replace the tab with two spaces.',
    ],
  },
  {
    name: 'the same key twice',
    files: {
      'pages/x.md': '---\ntitle: A page\nsummary: One\ntitle: Another page\n---\n',
    },
    problems: [
      'pages/x.md:4:1 duplicate-key  "title" stands on line 2 already. Keep one of the two lines and remove the other.',
    ],
  },
  {
    name: 'the same key twice, once with a character nobody sees',
    files: {
      'pages/x.md': '---\ntitle: A page\nti\u200btle: Another page\n---\n',
    },
    problems: [
      'pages/x.md:3:1 duplicate-key  "title" stands on line 2 already. Keep one of the two lines and remove the other.',
    ],
  },
  {
    name: 'a type tag that would run code',
    files: {
      'pages/x.md': '---\ntitle: !!js/function "function () {}"\n---\n',
    },
    problems: [
      'pages/x.md:2:8 unquoted-start  The value starts with !, which has a meaning of its own here. Put the value in quotation marks: title: \'!!js/function "function () {}"\'',
    ],
  },
  {
    name: 'binary data',
    files: {
      'pages/x.md': '---\ntitle: !!binary aGVsbG8=\n---\n',
    },
    problems: [
      'pages/x.md:2:8 unquoted-start  The value starts with !, which has a meaning of its own here. Put the value in quotation marks: title: "!!binary aGVsbG8="',
    ],
  },
  {
    name: 'names for values that multiply',
    files: {
      'pages/x.md': '---\ntitle: A page\na: &a [x, x]\nb: &b [*a, *a]\nsummary: *b\n---\n',
    },
    problems: [
      'pages/x.md:3:4 unquoted-start  The value starts with &, which has a meaning of its own here. Put the value in quotation marks: a: "&a [x, x]"',
      'pages/x.md:4:4 unquoted-start  The value starts with &, which has a meaning of its own here. Put the value in quotation marks: b: "&b [*a, *a]"',
      'pages/x.md:5:10 unquoted-start  The value starts with *, which has a meaning of its own here. Put the value in quotation marks: summary: "*b"',
    ],
  },
  {
    name: 'a name for a key',
    files: {
      'pages/x.md': '---\n&a title: A page\n---\n',
    },
    problems: [
      'pages/x.md:2:1 missing-colon  "&a title: A page" is not a key with a value. Write the line as key: value, such as language: en-GB, or remove it. If the text of the page starts here, put a line of three dashes (---) above it.',
    ],
  },
  {
    name: 'a merge',
    files: {
      'pages/x.md': '---\ntitle: A page\n<<: {summary: x}\n---\n',
    },
    problems: [
      'pages/x.md:3:1 unknown-key  "<<" is not a key of a page. Remove the line. The keys of a page are title, summary, note, language, updated.',
    ],
  },
  {
    name: 'a directive',
    files: {
      'pages/x.md': '---\n%YAML 1.2\ntitle: A page\n---\n',
    },
    problems: [
      'pages/x.md:2:1 missing-colon  "%YAML 1.2" is not a key with a value. Write the line as key: value, such as language: en-GB, or remove it. If the text of the page starts here, put a line of three dashes (---) above it.',
    ],
  },
  {
    name: 'a second document',
    files: {
      'pages/x.md': '---\ntitle: A page\n...\nsummary: x\n---\n',
    },
    problems: [
      'pages/x.md:3:1 missing-colon  "..." is not a key with a value. Write the line as key: value, such as language: en-GB, or remove it. If the text of the page starts here, put a line of three dashes (---) above it.',
    ],
  },
  {
    name: 'a list that is never closed',
    files: {
      'sessions/x.md': '---\ntitle: A session\nwhen: 5 June 2030\nspeakers: [ada, ben\nseries: x\n---\n',
    },
    problems: [
      'sessions/x.md:4:11 unclosed-list  The square bracket that opens the list is never closed. Close it: speakers: [ada, ben]',
      'sessions/x.md:5:9 unknown-reference  There is no "x" in content/series. Add a file x.md to content/series, or remove the name.',
    ],
  },
  {
    name: 'two commas in a list',
    files: {
      'sessions/x.md': '---\ntitle: A session\nwhen: 5 June 2030\nspeakers: [ada,,ben]\n---\n',
    },
    problems: [
      'sessions/x.md:4:11 broken-list  The list between the square brackets cannot be read. Put one comma between each two entries, and nothing else: [ada-example, ben-example]',
    ],
  },
  {
    name: 'a very long line that cannot be read',
    files: {
      'pages/x.md': `---\ntitle: A page\n${'x'.repeat(3000)}\n---\n`,
    },
    problems: [
      'pages/x.md:3:1 front-matter  This line cannot be read. Write each line as key: value, with the value in quotation marks if it has anything but words in it: key: "value"',
    ],
  },
  {
    name: 'very deep brackets',
    files: {
      'pages/x.md': `---\ntitle: ${'['.repeat(4000)}\n---\n`,
    },
    problems: [
      'pages/x.md:2:1 front-matter  This line cannot be read. Write each line as key: value, with the value in quotation marks if it has anything but words in it: key: "value"',
    ],
  },
  {
    name: 'a control character',
    files: {
      'pages/x.md': '---\ntitle: A\u0000page\n---\n',
    },
    problems: [
      'pages/x.md:2:9 control-character  There is an invisible control character here (U+0000). Delete it. If you cannot see it, delete the line and type it again.',
    ],
  },
  {
    name: 'a control character in the text',
    files: {
      'pages/x.md': '---\ntitle: A page\n---\nText.\n\nMore\b text.\n',
    },
    problems: [
      'pages/x.md:6:5 control-character  There is an invisible control character here (U+0008). Delete it. If you cannot see it, delete the line and type it again.',
    ],
  },
  {
    name: 'a lost character',
    files: {
      'pages/x.md': '---\ntitle: Caf\ufffd\n---\n',
    },
    problems: [
      'pages/x.md:2:11 not-utf-8  A character was lost here, because the file is not saved as text in UTF-8. Type the character again, and save the file with the encoding UTF-8.',
    ],
  },
  {
    name: 'very long front matter',
    files: {
      'pages/x.md': `---\ntitle: A page\n${'# nothing\n'.repeat(2500)}\n---\n`,
    },
    problems: [
      'pages/x.md:1:1 front-matter-long  The front matter has more than 20,000 characters. Keep facts between the two lines of three dashes, and write everything else below them.',
    ],
  },
]
