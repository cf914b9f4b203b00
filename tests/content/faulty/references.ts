import type { Faulty } from './faulty.ts'

export const faultyReferences: readonly Faulty[] = [
  {
    name: 'one organisation in two spellings',
    files: {
      'people/ada.md': '---\nname: Ada\norganisation: Red Quadrant Ltd.\n---\n',
      'people/ben.md': '---\nname: Ben\norganisation: Red Quadrant Ltd.\n---\n',
      'people/cy.md': '---\nname: Cy\nrole: chair\norganisation: RedQuadrant ltd\n---\n',
    },
    problems: [
      'people/cy.md:4:15 organisation-spelling  This person’s organisation is "RedQuadrant ltd", and people/ada.md writes "Red Quadrant Ltd.". Write the name the same way in both files. If these are two organisations, add a word that tells them apart.',
    ],
  },
  {
    name: 'an organisation without a letter',
    files: { 'people/ada.md': '---\nname: Ada\norganisation: "!?"\n---\n' },
    problems: [
      'people/ada.md:3:15 organisation-name  The address of the organisation’s page comes from its name, and this name has no letter and no digit. Write the name in words, such as Example Housing.',
    ],
  },
  {
    name: 'a link to an organisation that nobody is from',
    files: {
      'people/ada.md': '---\nname: Ada\norganisation: Example Housing\n---\n',
      'pages/x.md':
        '---\ntitle: X\n---\n[a](/organisations/exmaple-housing/) [b](/organisations/example-housing/)\n',
    },
    problems: [
      'pages/x.md:4:5 broken-link  The site has nothing at /organisations/exmaple-housing/. Write /organisations/example-housing/ if that is what you meant.',
    ],
  },
  {
    name: 'names nobody has',
    files: {
      'sessions/x.md':
        '---\ntitle: A session\nwhen: 5 June 2030\nspeakers: [constructor, __proto__, toString]\nseries: hasOwnProperty\n---\n',
    },
    problems: [
      'sessions/x.md:4:12 unknown-reference  There is no "constructor" in content/people. Add a file constructor.md to content/people, or remove the name.',
      'sessions/x.md:4:25 unknown-reference  There is no "__proto__" in content/people. Add a file proto.md to content/people, or remove the name.',
      'sessions/x.md:4:36 unknown-reference  There is no "toString" in content/people. Add a file tostring.md to content/people, or remove the name.',
      'sessions/x.md:5:9 unknown-reference  There is no "hasOwnProperty" in content/series. Add a file hasownproperty.md to content/series, or remove the name.',
    ],
  },
  {
    name: 'a misspelt name',
    files: {
      'sessions/x.md': '---\ntitle: A session\nwhen: 5 June 2030\nspeakers: [ada-exmaple]\n---\n',
      'people/ada-example.md': '---\nname: Ada Example\n---\n',
    },
    problems: [
      'sessions/x.md:4:12 unknown-reference  There is no "ada-exmaple" in content/people. Write "ada-example" if that is what you meant, or add the file.',
    ],
  },
  {
    name: 'a name in words',
    files: {
      'sessions/x.md': '---\ntitle: A session\nwhen: 5 June 2030\nspeakers: Ada Example\n---\n',
    },
    problems: [
      'sessions/x.md:4:11 unknown-reference  There is no "Ada Example" in content/people. Add a file ada-example.md to content/people, or remove the name.',
    ],
  },
  {
    name: 'names without brackets',
    files: {
      'sessions/x.md': '---\ntitle: A session\nwhen: 5 June 2030\nspeakers: ada, ben\n---\n',
    },
    problems: [
      'sessions/x.md:4:11 unknown-reference  There is no "ada, ben" in content/people. Put square brackets around several names: [ada-example, ben-example]',
    ],
  },
  {
    name: 'a web address for a name',
    files: {
      'sessions/x.md': '---\ntitle: A session\nwhen: 5 June 2030\nspeakers: [https://example.org/ada]\n---\n',
      'people/ada.md': '---\nname: Ada\n---\n',
    },
    problems: [
      'sessions/x.md:4:12 unknown-reference  There is no "https://example.org/ada" in content/people. Write "ada" if that is what you meant, or add the file.',
    ],
  },
  {
    name: 'a file of another kind',
    files: {
      'sessions/x.md': '---\ntitle: A session\nwhen: 5 June 2030\nspeakers: ../questions/ada.md\n---\n',
      'questions/ada.md': '---\ntitle: A?\ngroup: B\n---\n',
    },
    problems: [
      'sessions/x.md:4:11 unknown-reference  There is no "../questions/ada.md" in content/people. Add a file ada.md to content/people, or remove the name.',
    ],
  },
  {
    name: 'an event nobody knows',
    files: {
      'posts/x.md': '---\ntitle: A post\ndate: 2020-04-30\nevents: [x]\n---\n',
    },
    problems: [
      'posts/x.md:4:10 unknown-reference  There is no "x" in content/sessions or content/spin-offs. Add a file x.md to content/sessions or content/spin-offs, or remove the name.',
    ],
  },
  {
    name: 'a name that two events have',
    files: {
      'sessions/a.md': '---\ntitle: A\nwhen: 5 June 2030\nid: one\n---\n',
      'spin-offs/a.md': '---\ntitle: A\nwhen: 6 June 2030\n---\n',
      'posts/x.md': '---\ntitle: A post\ndate: 2020-04-30\nevents: [a]\n---\n',
    },
    problems: [
      'posts/x.md:4:10 ambiguous-reference  "a" could be any of "sessions/a" and "spin-offs/a". Write "sessions/a" or "spin-offs/a".',
    ],
  },
  {
    name: 'two events with one id',
    files: {
      'sessions/a.md': '---\ntitle: A\nwhen: 5 June 2030\nid: one\n---\n',
      'sessions/b.md': '---\ntitle: B\nwhen: 6 June 2030\nid: one\n---\n',
    },
    problems: [
      'sessions/b.md:4:5 id-taken  Calendars would know this event by the id "one", which sessions/a.md has already. Give the newer of the two files another id, like this: id: one-2',
    ],
  },
  {
    name: 'two events with one name',
    files: {
      'sessions/a.md': '---\ntitle: A\nwhen: 5 June 2030\n---\n',
      'spin-offs/a.md': '---\ntitle: A\nwhen: 6 June 2030\n---\n',
      'posts/x.md': '---\ntitle: A post\ndate: 2020-04-30\nevents: [a]\n---\n',
    },
    problems: [
      'spin-offs/a.md:1:1 id-taken  Calendars would know this event by the id "a", which sessions/a.md has already. Add a line to the newer of the two files, like this: id: a-2',
    ],
  },
  {
    name: 'references to a file with problems',
    files: {
      'people/ada.md': '---\nnme: Ada\n---\n',
      'sessions/x.md':
        '---\ntitle: A session\nwhen: 5 June 2030\nspeakers: [ada]\n---\nSee [her](../people/ada.md) and [what she says](../people/ada.md#words).\n',
      'materials/m.md': '---\ntitle: M\nlink: https://example.org\nevents: [x]\n---\n',
    },
    problems: [
      'people/ada.md:2:1 unknown-key  "nme" is not a key of a person. Write "name" if that is what you meant, or remove the line.',
    ],
  },
  {
    name: 'off weeks of a series that has none',
    files: {
      'series/core.md': '---\ntitle: Core\noff-weeks-of: Weekly Talks\n---\n',
      'series/weekly-talks.md': '---\ntitle: Weekly talks\nevery: week on Monday\n---\n',
      'series/monthly.md': '---\ntitle: Monthly\noff-weeks-of: now-and-then\n---\n',
      'series/now-and-then.md': '---\ntitle: Now and then\n---\n',
      'series/chain.md': '---\ntitle: Chain\noff-weeks-of: core\n---\n',
    },
    problems: [
      'series/chain.md:3:15 no-off-weeks  The series "Core" has no off weeks: its file does not say that it meets every 2 weeks, or every 3 or more. Remove the line, or say in series/core.md how often it meets, such as every: 2 weeks on Wednesday, from 13 May 2020.',
      'series/core.md:3:15 no-off-weeks  The series "Weekly talks" has no off weeks: its file does not say that it meets every 2 weeks, or every 3 or more. Remove the line, or say in series/weekly-talks.md how often it meets, such as every: 2 weeks on Wednesday, from 13 May 2020.',
      'series/monthly.md:3:15 no-off-weeks  The series "Now and then" has no off weeks: its file does not say that it meets every 2 weeks, or every 3 or more. Remove the line, or say in series/now-and-then.md how often it meets, such as every: 2 weeks on Wednesday, from 13 May 2020.',
    ],
  },
  {
    name: 'off weeks of itself, of nothing, and beside a rhythm of its own',
    files: {
      'series/a.md': '---\ntitle: A\noff-weeks-of: a\n---\n',
      'series/b.md': '---\ntitle: B\noff-weeks-of: round-table\n---\n',
      'series/c.md': '---\ntitle: C\nevery: week on Monday\noff-weeks-of: round-tables\n---\n',
      'series/round-tables.md': '---\ntitle: Tables\nevery: 2 weeks on Wednesday, from 13 May 2020\n---\n',
    },
    problems: [
      'series/a.md:3:15 own-off-weeks  A series cannot meet in its own off weeks. Name the series that it meets between, or remove the line.',
      'series/b.md:3:15 unknown-reference  There is no "round-table" in content/series. Write "round-tables" if that is what you meant, or add the file.',
      'series/c.md:4:15 off-weeks-and-every  This series says both that it meets in the off weeks of another and how often it meets itself. Remove one of the two lines, off-weeks-of or every.',
    ],
  },
  {
    name: 'off weeks of a series whose own file is faulty',
    files: {
      'series/a.md': '---\ntitle: A\noff-weeks-of: b\n---\n',
      'series/b.md': '---\ntitle: B\nevery: second Wednesday\n---\n',
      'series/c.md': '---\ntitle: C\noff-weeks-of: d\n---\n',
      'series/d.md': '---\ntitel: D\n---\n',
    },
    problems: [
      'series/b.md:3:8 cadence-two-edged  "second Wednesday" can be read in two ways. Write "2 weeks on Wednesday, from" and the first date, or "month on the second Wednesday".',
      'series/d.md:2:1 unknown-key  "titel" is not a key of a series. Write "title" if that is what you meant, or remove the line.',
    ],
  },
]
