import type { Faulty } from './faulty.ts'

export const faultyValues: readonly Faulty[] = [
  {
    name: 'expected dates of a series without a rhythm, and neither true nor false',
    files: {
      'series/a.md': '---\ntitle: A\nexpected: true\n---\n',
      'series/b.md': '---\ntitle: B\nevery: week on Monday\nexpected: yes\n---\n',
    },
    problems: [
      'series/a.md:3:11 expected-without-every  Nobody can expect a date of this series, because it does not say how often it meets. Add a line with every:, such as every: 2 weeks on Wednesday, 2pm to 3.30pm, from 13 May 2020, or remove this line.',
      'series/b.md:4:11 wrong-value  "expected" cannot be "yes". Write "true" or "false".',
    ],
  },
  {
    name: 'a cadence that names a zone',
    files: { 'series/a.md': '---\ntitle: A\nevery: week on Monday, 2pm to 3pm UK time\n---\n' },
    problems: [
      'series/a.md:3:24 cadence-zone  A series keeps the same time on the clock, summer and winter, in the time zone of the site. Leave the zone out here. A session in another zone says so in its own file, with zone:',
    ],
  },
  {
    name: 'a cadence that can be read in two ways, or not at all',
    files: {
      'series/a.md': '---\ntitle: A\nevery: second Wednesday\n---\n',
      'series/b.md': '---\ntitle: B\nevery: 2 weeks on Wednesday, from 6 June 2030\n---\n',
    },
    problems: [
      'series/a.md:3:8 cadence-two-edged  "second Wednesday" can be read in two ways. Write "2 weeks on Wednesday, from" and the first date, or "month on the second Wednesday".',
      'series/b.md:3:35 cadence-starts-elsewhere  The first date, 6 June 2030, is a Thursday and not a day that this series meets on. Correct the date or the weekday.',
    ],
  },
  {
    name: 'a missing title',
    files: {
      'pages/x.md': '---\nsummary: What it is about\n---\n',
    },
    problems: [
      'pages/x.md:1:1 missing-key  "title" is missing. Add a line with title: and what it should say, like this: title: About us',
    ],
  },
  {
    name: 'an empty title',
    files: {
      'pages/x.md': '---\ntitle:\nsummary: What it is about\n---\n',
    },
    problems: [
      'pages/x.md:2:1 missing-key  "title" is empty. Write what it should say behind title:, like this: title: About us',
    ],
  },
  {
    name: 'a title of white space',
    files: {
      'pages/x.md': '---\ntitle: "  "\n---\n',
    },
    problems: [
      'pages/x.md:2:1 missing-key  "title" is empty. Write what it should say behind title:, like this: title: About us',
    ],
  },
  {
    name: 'a comment for a title',
    files: {
      'pages/x.md': '---\ntitle: # to do\n---\n',
    },
    problems: [
      'pages/x.md:2:1 missing-key  "title" is empty. Write what it should say behind title:, like this: title: About us',
    ],
  },
  {
    name: 'a missing date',
    files: {
      'sessions/x.md': '---\ntitle: A session\n---\n',
    },
    problems: [
      'sessions/x.md:1:1 missing-key  "when" is missing. Add a line with when: and what it should say, like this: when: Wednesday 5 June 2030, 2pm to 3.30pm',
    ],
  },
  {
    name: 'keys of Eleventy',
    files: {
      'pages/x.md':
        '---\ntitle: A page\npermalink: ../../evil.html\npagination: {data: x}\neleventyComputed: {a: b}\neleventyExcludeFromCollections: true\ntemplateEngineOverride: njk\ntags: x\nlayout: x\n---\n',
    },
    problems: [
      'pages/x.md:3:1 reserved-key  "permalink" steers the site generator, and no content file may use it. Remove the line.',
      'pages/x.md:4:1 reserved-key  "pagination" steers the site generator, and no content file may use it. Remove the line.',
      'pages/x.md:5:1 reserved-key  "eleventyComputed" steers the site generator, and no content file may use it. Remove the line.',
      'pages/x.md:6:1 reserved-key  "eleventyExcludeFromCollections" steers the site generator, and no content file may use it. Remove the line.',
      'pages/x.md:7:1 reserved-key  "templateEngineOverride" steers the site generator, and no content file may use it. Remove the line.',
      'pages/x.md:8:1 reserved-key  "tags" steers the site generator, and no content file may use it. Remove the line.',
      'pages/x.md:9:1 reserved-key  "layout" steers the site generator, and no content file may use it. Remove the line.',
    ],
  },
  {
    name: 'keys every object has',
    files: {
      'pages/x.md': '---\ntitle: A page\n__proto__: x\nconstructor: x\ntoString: x\n---\n',
    },
    problems: [
      'pages/x.md:3:1 unknown-key  "__proto__" is not a key of a page. Remove the line. The keys of a page are title, summary, note, language, updated.',
      'pages/x.md:4:1 unknown-key  "constructor" is not a key of a page. Remove the line. The keys of a page are title, summary, note, language, updated.',
      'pages/x.md:5:1 unknown-key  "toString" is not a key of a page. Remove the line. The keys of a page are title, summary, note, language, updated.',
    ],
  },
  {
    name: 'a key in capitals',
    files: {
      'pages/x.md': '---\nTitle: A page\n---\n',
    },
    problems: [
      'pages/x.md:2:1 unknown-key  "Title" is not a key of a page. Write "title" if that is what you meant, or remove the line.',
    ],
  },
  {
    name: 'a misspelt key that is needed',
    files: {
      'sessions/x.md': '---\ntitle: A session\nwhne: 5 June 2030\n---\n',
    },
    problems: [
      'sessions/x.md:3:1 unknown-key  "whne" is not a key of a session. Write "when" if that is what you meant, or remove the line.',
    ],
  },
  {
    name: 'a key that is called something else',
    files: {
      'sessions/x.md': '---\ntitle: A session\ndate: 5 June 2030\ndescription: x\nregister: x\n---\n',
    },
    problems: [
      'sessions/x.md:3:1 unknown-key  "date" is not a key of a session. Write "when" if that is what you meant, or remove the line.',
      'sessions/x.md:4:1 unknown-key  "description" is not a key of a session. Write "summary" if that is what you meant, or remove the line.',
      'sessions/x.md:5:1 unknown-key  "register" is not a key of a session. Write "sign-up" if that is what you meant, or remove the line.',
    ],
  },
  {
    name: 'a title for a person',
    files: {
      'people/x.md': '---\ntitle: Ada\n---\n',
    },
    problems: [
      'people/x.md:2:1 unknown-key  "title" is not a key of a person. Write "name" if that is what you meant, or remove the line.',
    ],
  },
  {
    name: 'a key nobody knows',
    files: {
      'pages/x.md': '---\ntitle: A page\ncolour: red\n---\n',
    },
    problems: [
      'pages/x.md:3:1 unknown-key  "colour" is not a key of a page. Remove the line. The keys of a page are title, summary, note, language, updated.',
    ],
  },
  {
    name: 'keys for a title',
    files: {
      'pages/x.md': '---\ntitle: {en: A page}\n---\n',
    },
    problems: [
      'pages/x.md:2:8 unquoted-start  The value starts with {, which has a meaning of its own here. Put the value in quotation marks: title: "{en: A page}"',
    ],
  },
  {
    name: 'keys under a title',
    files: {
      'pages/x.md': '---\ntitle:\n  en: A page\n---\n',
    },
    problems: [
      'pages/x.md:3:3 wrong-type  "title" must be text, and here it is a list or a group of keys. Write it as text on one line, without brackets and dashes.',
    ],
  },
  {
    name: 'a list for a series',
    files: {
      'sessions/x.md': '---\ntitle: A session\nwhen: 5 June 2030\nseries: [x]\n---\n',
    },
    problems: [
      'sessions/x.md:4:9 wrong-type  "series" must be text, and here it is a list or a group of keys. Write it as text on one line, without brackets and dashes.',
    ],
  },
  {
    name: 'a list in a list',
    files: {
      'sessions/x.md': '---\ntitle: A session\nwhen: 5 June 2030\nspeakers: [[ada]]\n---\n',
    },
    problems: [
      'sessions/x.md:4:12 wrong-type  Entry 1 of "speakers" must be text, and here it is a list or a group of keys. Write it as text on one line, without brackets and dashes.',
    ],
  },
  {
    name: 'keys for a list',
    files: {
      'sessions/x.md': '---\ntitle: A session\nwhen: 5 June 2030\nspeakers: {ada: ben}\n---\n',
    },
    problems: [
      'sessions/x.md:4:11 wrong-type  "speakers" must be text, and here it is a list or a group of keys. Write it as text on one line, without brackets and dashes.',
    ],
  },
  {
    name: 'keys for an entry',
    files: {
      'sessions/x.md':
        '---\ntitle: A session\nwhen: 5 June 2030\nlearned:\n  - One thing: listen.\n  - First: a\n    then: b\n---\n',
    },
    problems: [
      'sessions/x.md:5:14 unquoted-colon  A colon within the value makes this line unreadable. Put the value in quotation marks: - "One thing: listen."',
      'sessions/x.md:6:10 unquoted-colon  A colon within the value makes this line unreadable. Put the value in quotation marks: - "First: a"',
    ],
  },
  {
    name: 'empty entries',
    files: {
      'sessions/x.md': '---\ntitle: A session\nwhen: 5 June 2030\nlearned:\n  -\nspeakers: [""]\n---\n',
    },
    problems: [
      'sessions/x.md:5:4 empty-entry  Entry 1 of "learned" is empty. Write something there, or remove the entry.',
      'sessions/x.md:6:12 empty-entry  Entry 1 of "speakers" is empty. Write something there, or remove the entry.',
    ],
  },
  {
    name: 'a status in American spelling',
    files: {
      'sessions/x.md': '---\ntitle: A session\nwhen: 5 June 2030\nstatus: canceled\n---\n',
    },
    problems: [
      'sessions/x.md:4:9 wrong-value  "status" cannot be "canceled". Write "cancelled" if that is what you meant.',
    ],
  },
  {
    name: 'a status that is none',
    files: {
      'sessions/x.md': '---\ntitle: A session\nwhen: 5 June 2030\nstatus: done\n---\n',
    },
    problems: [
      'sessions/x.md:4:9 wrong-value  "status" cannot be "done". Write "scheduled", "tentative", "postponed" or "cancelled".',
    ],
  },
  {
    name: 'a list for a status',
    files: {
      'sessions/x.md': '---\ntitle: A session\nwhen: 5 June 2030\nstatus: [cancelled]\n---\n',
    },
    problems: [
      'sessions/x.md:4:9 wrong-value  "status" cannot be a list or a group of keys. Write "scheduled", "tentative", "postponed" or "cancelled".',
    ],
  },
  {
    name: 'an email address without mailto',
    files: {
      'sessions/x.md': '---\ntitle: A session\nwhen: 5 June 2030\nsign-up: name@example.org\n---\n',
    },
    problems: [
      'sessions/x.md:4:10 wrong-value  "sign-up" must say where to register. Here it is "name@example.org". Write mailto:name@example.org',
    ],
  },
  {
    name: 'an address without https',
    files: {
      'sessions/x.md': '---\ntitle: A session\nwhen: 5 June 2030\nsign-up: www.example.org\n---\n',
    },
    problems: [
      'sessions/x.md:4:10 wrong-value  "sign-up" must say where to register. Here it is "www.example.org". Write an address that starts with https://, or mailto:name@example.org, or not needed.',
    ],
  },
  {
    name: 'an email address that is none',
    files: {
      'sessions/x.md': '---\ntitle: A session\nwhen: 5 June 2030\nsign-up: mailto:name\n---\n',
    },
    problems: [
      'sessions/x.md:4:10 wrong-value  "sign-up" must say where to register. Here it is "mailto:name". Write an address that starts with https://, or mailto:name@example.org, or not needed.',
    ],
  },
  {
    name: 'an id with spaces',
    files: {
      'sessions/x.md': '---\ntitle: A session\nwhen: 5 June 2030\nid: a session\n---\n',
    },
    problems: [
      'sessions/x.md:4:5 wrong-value  "id" may have letters from a to z, digits, dots and dashes only. Here it is "a session". Write it like a file name: how-do-we-know',
    ],
  },
  {
    name: 'a zone that is none',
    files: {
      'sessions/x.md': '---\ntitle: A session\nwhen: 5 June 2030\nzone: London\n---\n',
    },
    problems: [
      'sessions/x.md:4:7 unknown-zone  "London" is not a time zone. Write a name such as Europe/London or Asia/Kolkata, or remove the line to use the zone of the site.',
    ],
  },
  {
    name: 'a change on no day',
    files: {
      'sessions/x.md': '---\ntitle: A session\nwhen: 5 June 2030\nupdated: 2019-13-45\n---\n',
    },
    problems: [
      'sessions/x.md:4:10 no-such-date  There is no 2019-13-45. Check each number, in the order of 2020-04-30.',
    ],
  },
  {
    name: 'a material of no day',
    files: {
      'materials/x.md': '---\ntitle: A film\nlink: https://example.org\npublished: 2030-02-30\n---\n',
    },
    problems: [
      'materials/x.md:4:12 no-such-date  There is no 2030-02-30. Check each number, in the order of 2020-04-30.',
    ],
  },
  {
    name: 'a change in words',
    files: {
      'sessions/x.md': '---\ntitle: A session\nwhen: 5 June 2030\nupdated: yesterday\n---\n',
    },
    problems: [
      'sessions/x.md:4:10 wrong-value  "updated" must be a date. Here it is "yesterday". Write year, month and day, such as 2020-05-13.',
    ],
  },
  {
    name: 'a weekday that disagrees',
    files: {
      'sessions/x.md': '---\ntitle: A session\nwhen: Thursday 5 June 2030\n---\n',
    },
    problems: [
      'sessions/x.md:3:7 weekday-disagrees  5 June 2030 is a Wednesday, not a Thursday. Write "Wednesday 5 June 2030" or "Thursday 6 June 2030".',
    ],
  },
  {
    name: 'the same in quotation marks',
    files: {
      'sessions/x.md': '---\ntitle: A session\nwhen: "Thursday 5 June 2030"\n---\n',
    },
    problems: [
      'sessions/x.md:3:8 weekday-disagrees  5 June 2030 is a Wednesday, not a Thursday. Write "Wednesday 5 June 2030" or "Thursday 6 June 2030".',
    ],
  },
  {
    name: 'a time that does not exist, behind quotation marks',
    files: {
      'sessions/x.md': "---\ntitle: A session\nwhen: '5 June 2030, 2pm to 25pm'\n---\n",
    },
    problems: [
      'sessions/x.md:3:28 no-such-time  There is no time "25pm". Write the time like "2pm", "2.30pm" or "14:30".',
    ],
  },
  {
    name: 'the same on several lines',
    files: {
      'sessions/x.md': '---\ntitle: A session\nwhen: 5 June 2030,\n  2pm to\n  25pm\n---\n',
    },
    problems: [
      'sessions/x.md:5:3 no-such-time  There is no time "25pm". Write the time like "2pm", "2.30pm" or "14:30".',
    ],
  },
  {
    name: 'the same in folded lines',
    files: {
      'sessions/x.md': '---\ntitle: A session\nwhen: >-\n  5 June 2030,\n  2pm to\n  25pm\n---\n',
    },
    problems: [
      'sessions/x.md:6:3 no-such-time  There is no time "25pm". Write the time like "2pm", "2.30pm" or "14:30".',
    ],
  },
  {
    name: 'the same in folded lines with a comment',
    files: {
      'sessions/x.md':
        '---\ntitle: A session\nwhen: >- # not 5 June 2030, 2pm to 25pm\n  5 June 2030,\n  2pm to\n  25pm\n---\n',
    },
    problems: [
      'sessions/x.md:6:3 no-such-time  There is no time "25pm". Write the time like "2pm", "2.30pm" or "14:30".',
    ],
  },
  {
    name: 'an old date that cannot be read',
    files: {
      'sessions/x.md': '---\ntitle: A session\nwhen: 5 June 2030\nwas: some day\n---\n',
    },
    problems: [
      'sessions/x.md:4:6 not-understood  We cannot read this from "some" on. Write the date and the times like this: "Wednesday 13 May 2020, 2pm to 3.30pm".',
    ],
  },
  {
    name: 'a sentence that stops',
    files: {
      'sessions/x.md': '---\ntitle: A session\nwhen: 5 June 2030, 2pm to\n---\n',
    },
    problems: [
      'sessions/x.md:3:26 unfinished  This stops in the middle. Write the date and the times in full, such as "Wednesday 13 May 2020, 2pm to 3.30pm".',
    ],
  },
  {
    name: 'a post on no day',
    files: {
      'posts/x.md': '---\ntitle: A post\ndate: 2020-02-30\n---\n',
    },
    problems: [
      'posts/x.md:3:7 no-such-date  There is no 2020-02-30. Check each number, in the order of 2020-04-30 21:59.',
    ],
  },
  {
    name: 'a post at no time',
    files: {
      'posts/x.md': '---\ntitle: A post\ndate: 2020-02-28 25:00\n---\n',
    },
    problems: [
      'posts/x.md:3:7 no-such-date  There is no 2020-02-28 25:00. Check each number, in the order of 2020-04-30 21:59.',
    ],
  },
  {
    name: 'a post dated in words',
    files: {
      'posts/x.md': '---\ntitle: A post\ndate: 30 April 2020\n---\n',
    },
    problems: [
      'posts/x.md:3:7 wrong-value  "date" must be a date. Here it is "30 April 2020". Write year, month and day, such as 2020-04-30, and a time behind it if you like: 2020-04-30 21:59',
    ],
  },
  {
    name: 'a post that is a copy and a retelling',
    files: {
      'posts/x.md':
        '---\ntitle: A post\ndate: 2020-04-30\noriginal_link: https://example.org/1\nretells: https://example.org/1\n---\n',
    },
    problems: [
      'posts/x.md:5:10 two-sources  This post has both "original_link" and "retells". Keep "original_link" if the text is the same as there, or "retells" if you tell it in your own words.',
    ],
  },
  {
    name: 'an original without a scheme',
    files: {
      'posts/x.md': '---\ntitle: A post\ndate: 2020-04-30\noriginal_link: medium.com/x\n---\n',
    },
    problems: [
      'posts/x.md:4:16 wrong-value  "original_link" must be a whole web address. Here it is "medium.com/x". Write it as the browser shows it, starting with https://.',
    ],
  },
  {
    name: 'a place in words',
    files: {
      'journey/x.md': '---\ntitle: A stage\norder: first\n---\n',
    },
    problems: [
      'journey/x.md:3:8 wrong-value  "order" must be a whole number. Here it is "first". Write 1 for the first stage, 2 for the second, and so on.',
    ],
  },
  {
    name: 'two stages in one place',
    files: {
      'journey/x.md': '---\ntitle: A stage\norder: 1\n---\n',
      'journey/y.md': '---\ntitle: A stage\norder: 1\n---\n',
    },
    problems: [
      'journey/y.md:3:8 order-taken  Stage 1 of the journey is journey/x.md already. Give each stage a number of its own. No stage has this one: order: 2',
    ],
  },
  {
    name: 'contents that are none',
    files: {
      'materials/x.md': '---\ntitle: Slides\nlink: https://example.org\ncontains: [slidez, film]\n---\n',
    },
    problems: [
      'materials/x.md:4:12 wrong-value  Entry 1 of "contains" cannot be "slidez". Write "slides" if that is what you meant.',
      'materials/x.md:4:20 wrong-value  Entry 2 of "contains" cannot be "film". Write "slides", "video", "notes" or "link".',
    ],
  },
  {
    name: 'content that is none',
    files: {
      'materials/x.md': '---\ntitle: Slides\nlink: https://example.org\ncontains: slidez\n---\n',
    },
    problems: [
      'materials/x.md:4:11 wrong-value  "contains" cannot be "slidez". Write "slides" if that is what you meant.',
    ],
  },
  {
    name: 'everything at once',
    files: {
      'sessions/x.md':
        '---\ntitle: Fire: regrowth\nwhen: Thursday 5 June 2030\nspeeker: x\nstatus: odd\nspeakers: nobody\nnote: "See [it](nowhere.md)."\n---\nSee [this](nowhere.md).\n',
    },
    problems: [
      'sessions/x.md:2:12 unquoted-colon  A colon within the value makes this line unreadable. Put the value in quotation marks: title: "Fire: regrowth"',
      'sessions/x.md:3:7 weekday-disagrees  5 June 2030 is a Wednesday, not a Thursday. Write "Wednesday 5 June 2030" or "Thursday 6 June 2030".',
      'sessions/x.md:4:1 unknown-key  "speeker" is not a key of a session. Write "speakers" if that is what you meant, or remove the line.',
      'sessions/x.md:5:9 wrong-value  "status" cannot be "odd". Write "scheduled", "tentative", "postponed" or "cancelled".',
      'sessions/x.md:6:11 unknown-reference  There is no "nobody" in content/people. Add a file nobody.md to content/people, or remove the name.',
      'sessions/x.md:7:17 broken-link  There is no file sessions/nowhere.md in the content folder. Link to a file that is there, such as ../pages/about.md, or write a whole address with https://.',
      'sessions/x.md:9:12 broken-link  There is no file sessions/nowhere.md in the content folder. Link to a file that is there, such as ../pages/about.md, or write a whole address with https://.',
    ],
  },
  {
    name: 'a faulty file whose text is faulty as well',
    files: {
      'pages/x.md': '---\ntilte: A page\n---\n\nSee [this](nowhere.md).\n',
    },
    problems: [
      'pages/x.md:2:1 unknown-key  "tilte" is not a key of a page. Write "title" if that is what you meant, or remove the line.',
      'pages/x.md:5:12 broken-link  There is no file pages/nowhere.md in the content folder. Link to a file that is there, such as ../pages/about.md, or write a whole address with https://.',
    ],
  },
]
