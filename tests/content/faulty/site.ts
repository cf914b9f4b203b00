import type { Faulty } from './faulty.ts'

export const faultySite: readonly Faulty[] = [
  {
    name: 'an empty identity',
    files: {
      'site.yaml': '',
    },
    problems: [
      'site.yaml:1:1 missing-key  "name" is missing. Add a line with name: and what it should say, like this: name: Example Circle',
      'site.yaml:1:1 missing-key  "tagline" is missing. Add a line with tagline: and what it should say, like this: tagline: a community that learns together',
      'site.yaml:1:1 missing-key  "description" is missing. Add a line with description: and what it should say, like this: description: We meet online every month and share what we learn.',
      'site.yaml:1:1 missing-key  "address" is missing. Add a line with address: and what it should say, like this: address: https://example.org',
      'site.yaml:1:1 missing-key  "zone" is missing. Add a line with zone: and what it should say, like this: zone: Europe/London',
      'site.yaml:1:1 missing-key  "language" is missing. Add a line with language: and what it should say, like this: language: en-GB',
      'site.yaml:1:1 missing-key  "contact" is missing. Add a line with contact: and what it should say, like this: contact: name@example.org',
    ],
  },
  {
    name: 'an identity that is a list',
    files: {
      'site.yaml': '- a\n- b\n',
    },
    problems: [
      'site.yaml:1:1 no-keys  There are no keys with values here. Write each line as key: value, such as language: en-GB',
    ],
  },
  {
    name: 'an identity that is a word',
    files: {
      'site.yaml': 'hello\n',
    },
    problems: [
      'site.yaml:1:1 missing-colon  "hello" is not a key with a value. Write the line as key: value, such as language: en-GB, or remove it.',
    ],
  },
  {
    name: 'an identity with a colon too many',
    files: {
      'site.yaml':
        'name: The Example: us\ntagline: a community that is made up\ndescription: Nobody belongs to it.\naddress: https://example.org\nzone: Europe/London\nlanguage: en-GB\ncontact: hello@example.org\n',
    },
    problems: [
      'site.yaml:1:18 unquoted-colon  A colon within the value makes this line unreadable. Put the value in quotation marks: name: "The Example: us"',
    ],
  },
  {
    name: 'values of the identity that are wrong',
    files: {
      'site.yaml':
        'name: The Example\ntagline: a community\ndescription: Nobody belongs to it.\naddress: example.org\nuid-domain: https://example.org\nzone: London\nlanguage: English\ncontact: hello\nrepository: owner/name\ncalendar-months: a year\noffline: never\nfree: £5\n',
    },
    problems: [
      'site.yaml:4:10 wrong-value  "address" must be a whole web address. Here it is "example.org". Write it as the browser shows it, starting with https://.',
      'site.yaml:5:13 wrong-value  "uid-domain" must be the name of a site. Here it is "https://example.org". Write it without https:// and without slashes: example.org',
      'site.yaml:6:7 wrong-value  "zone" must be a time zone. Here it is "London". Write a name such as Europe/London or Asia/Kolkata.',
      'site.yaml:7:11 wrong-value  "language" must be the code of a language. Here it is "English". Write en-GB for British English, or fr for French.',
      'site.yaml:8:10 wrong-value  "contact" must be an email address. Here it is "hello". Write it like name@example.org.',
      'site.yaml:9:13 wrong-value  "repository" must be a whole web address. Here it is "owner/name". Write it as the browser shows it, starting with https://.',
      'site.yaml:10:18 wrong-value  "calendar-months" must be a whole number of months. Here it is "a year". Write 12 to keep past events in the main calendar for a year.',
      'site.yaml:11:10 wrong-value  "offline" cannot be "never". Write "yes" or "no".',
      'site.yaml:12:7 wrong-value  "free" cannot be "£5". Write "yes" or "no".',
    ],
  },
  {
    name: 'an address with a question',
    files: {
      'site.yaml':
        'name: The Example\ntagline: a community that is made up\ndescription: Nobody belongs to it.\naddress: https://example.org/?a\nzone: Europe/London\nlanguage: en-GB\ncontact: hello@example.org\n',
    },
    problems: [
      'site.yaml:4:10 wrong-value  "address" must be an address that pages can stand under. Here it is "https://example.org/?a". Write it without ? and # and what stands behind them.',
    ],
  },
  {
    name: 'groups that are none',
    files: {
      'site.yaml':
        'name: The Example\ntagline: a community that is made up\ndescription: Nobody belongs to it.\naddress: https://example.org\nzone: Europe/London\nlanguage: en-GB\ncontact: hello@example.org\ngroups: WhatsApp\n',
    },
    problems: [
      'site.yaml:8:9 wrong-type  "groups" must be a list. Write each entry on a line of its own, with two spaces, a dash and a space in front.',
    ],
  },
  {
    name: 'groups that miss something',
    files: {
      'site.yaml':
        'name: The Example\ntagline: a community that is made up\ndescription: Nobody belongs to it.\naddress: https://example.org\nzone: Europe/London\nlanguage: en-GB\ncontact: hello@example.org\ngroups:\n  - name: WhatsApp\n  - nme: groups.io\n    about: A list: by mail\n  - Signal\n',
    },
    problems: [
      'site.yaml:9:5 missing-key  "about" of entry 1 of "groups" is missing. Add a line with about: and what it should say, like this: about: A group for questions between events. To join, email us.',
      'site.yaml:10:5 unknown-key  "nme" is not a key of site.yaml. Write "name" if that is what you meant, or remove the line.',
      'site.yaml:11:18 unquoted-colon  A colon within the value makes this line unreadable. Put the value in quotation marks: about: "A list: by mail"',
      'site.yaml:12:5 wrong-type  Entry 3 of "groups" must be a group of keys. Write name: and about: there, each on a line of its own with its value behind it.',
    ],
  },
  {
    name: 'an unknown key, and what is wrong elsewhere all the same',
    files: {
      'site.yaml':
        'name: The Example\ntagline: a community that is made up\ndescription: Nobody belongs to it.\naddress: https://example.org\nzone: Europe/London\nlanguage: en-GB\ncontact: hello@example.org\ncolor: red\n',
      'sessions/x.md': '---\ntitle: A session\nwhen: 5 June 2030\nspeakers: nobody\n---\n',
    },
    problems: [
      'sessions/x.md:4:11 unknown-reference  There is no "nobody" in content/people. Add a file nobody.md to content/people, or remove the name.',
      'site.yaml:8:1 unknown-key  "color" is not a key of site.yaml. Remove the line. The keys of site.yaml are name, tagline, description, address, uid-domain, zone, language, contact, groups, repository, free, calendar-months, offline, synonyms, search-engine.',
    ],
  },
  {
    name: 'an unknown zone, which leaves dates without a meaning',
    files: {
      'site.yaml':
        'name: The Example\ntagline: a community that is made up\ndescription: Nobody belongs to it.\naddress: https://example.org\nzone: Mars\nlanguage: en-GB\ncontact: hello@example.org\n',
      'sessions/x.md': '---\ntitle: A\nwhen: Thursday 5 June 2030\n---\n',
      'sessions/y.md': '---\ntitle: A\nwhen: Thursday 5 June 2030\nzone: Europe/Paris\n---\n',
    },
    problems: [
      'sessions/y.md:3:7 weekday-disagrees  5 June 2030 is a Wednesday, not a Thursday. Write "Wednesday 5 June 2030" or "Thursday 6 June 2030".',
      'site.yaml:5:7 wrong-value  "zone" must be a time zone. Here it is "Mars". Write a name such as Europe/London or Asia/Kolkata.',
    ],
  },
  {
    name: 'a type tag that would run code',
    files: {
      'site.yaml':
        'name: The Example\ntagline: a community that is made up\ndescription: Nobody belongs to it.\naddress: https://example.org\nzone: Europe/London\nlanguage: en-GB\ncontact: hello@example.org\nrepository: !!js/function x\n',
    },
    problems: [
      'site.yaml:8:13 unquoted-start  The value starts with !, which has a meaning of its own here. Put the value in quotation marks: repository: "!!js/function x"',
    ],
  },
  {
    name: 'synonyms that are none',
    files: {
      'site.yaml':
        'name: The Example\ntagline: a community that is made up\ndescription: Nobody belongs to it.\naddress: https://example.org\nzone: Europe/London\nlanguage: en-GB\ncontact: hello@example.org\nsynonyms:\n  - slides\n  - [video]\n  - [zoom, ""]\n',
    },
    problems: [
      'site.yaml:9:5 wrong-type  Entry 1 of "synonyms" must be a list. Write it in square brackets, with commas between: [one, two]',
      'site.yaml:10:5 wrong-value  Entry 2 of "synonyms" must have two words or more. Write them in brackets, with commas between: [slides, presentation]',
      'site.yaml:11:12 empty-entry  Entry 2 of entry 3 of "synonyms" is empty. Write something there, or remove the entry.',
    ],
  },
  {
    name: 'a search engine that is not told what to search for',
    files: {
      'site.yaml':
        'name: The Example\ntagline: a community that is made up\ndescription: Nobody belongs to it.\naddress: https://example.org\nzone: Europe/London\nlanguage: en-GB\ncontact: hello@example.org\nsearch-engine:\n  name: A finder\n  address: https://find.example/?q={words}+site:{site}\n',
    },
    problems: [
      'site.yaml:10:12 wrong-value  "address" of "search-engine" must have {words} in the place of what one searches for, and nothing else there. Here it is "https://find.example/?q={words}+site:{site}". Write it like this: https://duckduckgo.com/?q={words}&sites={site}',
    ],
  },
  {
    name: 'a search engine that searches everywhere',
    files: {
      'site.yaml':
        'name: The Example\ntagline: a community that is made up\ndescription: Nobody belongs to it.\naddress: https://example.org\nzone: Europe/London\nlanguage: en-GB\ncontact: hello@example.org\nsearch-engine:\n  name: A finder\n  address: https://find.example/?q={words}\n',
    },
    problems: [
      'site.yaml:10:12 wrong-value  "address" of "search-engine" must have {site} in the place of the site that it is limited to. Here it is "https://find.example/?q={words}". Write it like this: https://duckduckgo.com/?q={words}&sites={site}',
    ],
  },
  {
    name: 'a search engine without a name',
    files: {
      'site.yaml':
        'name: The Example\ntagline: a community that is made up\ndescription: Nobody belongs to it.\naddress: https://example.org\nzone: Europe/London\nlanguage: en-GB\ncontact: hello@example.org\nsearch-engine:\n  adress: https://find.example/\n',
      'sessions/x.md': '---\ntitle: A\nwhen: 5 June 2030\n---\n',
    },
    problems: [
      'site.yaml:9:3 missing-key  "name" of "search-engine" is missing. Add a line with name: and what it should say, like this: name: DuckDuckGo',
      'site.yaml:9:3 unknown-key  "adress" is not a key of site.yaml. Write "address" if that is what you meant, or remove the line.',
    ],
  },
  {
    name: 'a search engine that is not encrypted',
    files: {
      'site.yaml':
        'name: The Example\ntagline: a community that is made up\ndescription: Nobody belongs to it.\naddress: https://example.org\nzone: Europe/London\nlanguage: en-GB\ncontact: hello@example.org\nsearch-engine:\n  name: A finder\n  address: http://find.example/?q={words}&sites={site}\n',
    },
    problems: [
      'site.yaml:10:12 wrong-value  "address" of "search-engine" must start with https://. Here it is "http://find.example/?q={words}&sites={site}". Write the address as the browser shows it after a search there.',
    ],
  },
  {
    name: 'a language that is none',
    files: {
      'pages/x.md': '---\ntitle: A page\nlanguage: French\n---\n',
    },
    problems: [
      'pages/x.md:3:11 wrong-value  "language" must be the code of a language. Here it is "French". Write en-GB for British English, or fr for French.',
    ],
  },
]
