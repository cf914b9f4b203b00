import { dotOf } from '../../pictures/samples.ts'
import type { Files } from '../folder.ts'
import type { Faulty } from './faulty.ts'

const page = (body: string): Files => ({ 'pages/x.md': `---\ntitle: A page\n---\n\n${body}\n` })
const session = (keys: string): string => `---\ntitle: A session\n${keys}\n---\n`

const heavy = dotOf(2_400_000)

/** One dot, as Windows saves it. */
const bmp = Buffer.from(`424d${'00'.repeat(16)}0100000001000000${'00'.repeat(32)}`, 'hex')

/** What is right by the letter and goes wrong for readers. */
export const faultyText: readonly Faulty[] = [
  {
    name: 'a weekday and a date that disagree',
    files: page(
      [
        'We meet on Thursday 17 November 2020.',
        'Then **Friday**, the 18th of November 2020, or Mon. November 17th, 2020, or Sunday 2020-11-17;',
        'and Monday 17 to Wednesday 18 November 2020, or on Monday',
        '31 November 2020.',
      ].join('\n'),
    ),
    problems: [
      'pages/x.md:5:12 weekday-disagrees  17 November 2020 is a Tuesday, not a Thursday. Write "Tuesday 17 November 2020" or "Thursday 19 November 2020".',
      'pages/x.md:6:8 weekday-disagrees  18 November 2020 is a Wednesday, not a Friday. Write "Wednesday 18 November 2020" or "Friday 20 November 2020".',
      'pages/x.md:6:48 weekday-disagrees  17 November 2020 is a Tuesday, not a Monday. Write "Tuesday 17 November 2020" or "Monday 16 November 2020".',
      'pages/x.md:6:77 weekday-disagrees  17 November 2020 is a Tuesday, not a Sunday. Write "Tuesday 17 November 2020" or "Sunday 15 November 2020".',
      'pages/x.md:7:5 weekday-disagrees  17 November 2020 is a Tuesday, not a Monday. Write "Tuesday 17 November 2020" or "Monday 16 November 2020".',
      'pages/x.md:7:52 no-such-day  There is no 31 November 2020: November 2020 has 30 days. Write "30 November 2020" or "1 December 2020".',
    ],
  },
  {
    name: 'weekdays that are wrong in front matter',
    files: {
      'sessions/x.md':
        '---\ntitle: What we saw on Friday 3 June 2030\nwhen: Wednesday 5 June 2030\nstatus: cancelled\nwhy: The hall is closed until Friday 6 June 2030.\nsummary: After Tuesday 4 June 2030\nnote: "Before, on Sunday 4 June 2030"\nlearned:\n  - Nothing.\n  - Ask before Monday 4 June 2030.\n---\n',
    },
    problems: [
      'sessions/x.md:2:23 weekday-disagrees  3 June 2030 is a Monday, not a Friday. Write "Monday 3 June 2030" or "Friday 31 May 2030".',
      'sessions/x.md:5:31 weekday-disagrees  6 June 2030 is a Thursday, not a Friday. Write "Thursday 6 June 2030" or "Friday 7 June 2030".',
      'sessions/x.md:7:19 weekday-disagrees  4 June 2030 is a Tuesday, not a Sunday. Write "Tuesday 4 June 2030" or "Sunday 2 June 2030".',
      'sessions/x.md:10:16 weekday-disagrees  4 June 2030 is a Tuesday, not a Monday. Write "Tuesday 4 June 2030" or "Monday 3 June 2030".',
    ],
  },
  {
    name: 'links into video calls',
    files: page(
      [
        '[Join](https://us02web.zoom.us/j/81234567890?pwd=abc) or https://teams.microsoft.com/l/meetup-join/19%3ameeting',
        '',
        'Or `meet.google.com/abc-defg-hij`, or <https://teams.live.com/meet/9312345>, or',
        '[the room][1].',
        '',
        '[1]: https://example.webex.com/example/j.php?MTID=m1',
        '',
        '    https://eur01.safelinks.example/?url=https%3A%2F%2Fteams.microsoft.com%2Fl%2Fmeetup-join%2F19',
      ].join('\n'),
    ),
    problems: [
      'pages/x.md:5:8 join-link  This address opens a video call, and whoever finds it on the site could walk in. Remove it here, and put it in the email that people get when they sign up.',
      'pages/x.md:5:58 join-link  This address opens a video call, and whoever finds it on the site could walk in. Remove it here, and put it in the email that people get when they sign up.',
      'pages/x.md:7:5 join-link  This address opens a video call, and whoever finds it on the site could walk in. Remove it here, and put it in the email that people get when they sign up.',
      'pages/x.md:7:40 join-link  This address opens a video call, and whoever finds it on the site could walk in. Remove it here, and put it in the email that people get when they sign up.',
      'pages/x.md:10:6 join-link  This address opens a video call, and whoever finds it on the site could walk in. Remove it here, and put it in the email that people get when they sign up.',
    ],
  },
  {
    name: 'a video call to sign up at',
    files: {
      'sessions/x.md': session('when: 5 June 2030\nsign-up: https://zoom.us/j/81234567890'),
      'materials/m.md': '---\ntitle: The room\nlink: https://meet.jit.si/TheRoom\n---\n',
    },
    problems: [
      'materials/m.md:3:7 join-link  This address opens a video call, and whoever finds it on the site could walk in. Remove it here, and put it in the email that people get when they sign up.',
      'sessions/x.md:4:10 join-link  This address opens a video call, and whoever finds it on the site could walk in. Write the address of a form or mailto:name@example.org instead, and send this one to those who have signed up.',
    ],
  },
  {
    name: 'numbers and passcodes of video calls',
    files: {
      ...page(
        '**Meeting ID:** 812 3456 7890\n**Passcode:** 4711ab\n\nPasscode: kestrel\n\nThe passcode is x7Kp.',
      ),
      'sessions/x.md': session('when: 5 June 2030\nnote: "Zoom ID 812-3456-7890, password: gull9"'),
    },
    problems: [
      'pages/x.md:5:3 meeting-id  This looks like the number of a video call, and whoever finds it on the site could walk in. Remove it here, and put it in the email that people get when they sign up.',
      'pages/x.md:6:3 passcode  This looks like a passcode, and whoever finds it on the site could use it. Remove it here, and put it in the email that people get when they sign up.',
      'pages/x.md:8:1 passcode  This looks like a passcode, and whoever finds it on the site could use it. Remove it here, and put it in the email that people get when they sign up.',
      'pages/x.md:10:5 passcode  This looks like a passcode, and whoever finds it on the site could use it. Remove it here, and put it in the email that people get when they sign up.',
      'sessions/x.md:4:8 meeting-id  This looks like the number of a video call, and whoever finds it on the site could walk in. Remove it here, and put it in the email that people get when they sign up.',
      'sessions/x.md:4:31 passcode  This looks like a passcode, and whoever finds it on the site could use it. Remove it here, and put it in the email that people get when they sign up.',
    ],
  },
  {
    name: 'links that were not closed',
    files: page('Read [the notes](https://example.org/notes and\n[the slides](slides.pdf "The (day" of it.'),
    problems: [
      'pages/x.md:5:17 unclosed-link  The round bracket that opens the address of this link is never closed. Put a round bracket right behind the address: [the notes](https://example.org/notes)',
      'pages/x.md:6:13 unclosed-link  The round bracket that opens the address of this link is never closed. Put a round bracket right behind the address: [the slides](slides.pdf)',
    ],
  },
  {
    name: 'links apart from their address',
    files: page('Read [the notes] (https://example.org/notes) and [the rest](https://example.org/the rest).'),
    problems: [
      'pages/x.md:5:6 link-apart  There is a space between the words of this link and its address, so it is no link. Remove the space between the two brackets: [the notes](https://example.org/notes)',
      'pages/x.md:5:84 space-in-link  There is a space within the address of this link, so it is no link. Close the round bracket right behind the address, or write %20 for a space that belongs to it.',
    ],
  },
  {
    name: 'asterisks that make nothing bold',
    files: page(
      'This is **bold and this is not.\n\n- ** Bold ** too\n- **Note:**this is\n\n| a | b |\n| - | - |\n| **c | d |',
    ),
    problems: [
      'pages/x.md:5:9 stray-asterisks  These two asterisks make nothing bold, and readers would see them. Put two right before the first bold word and two right after the last: "**like this**".',
      'pages/x.md:7:3 stray-asterisks  These two asterisks make nothing bold, and readers would see them. Put two right before the first bold word and two right after the last: "**like this**".',
      'pages/x.md:7:11 stray-asterisks  These two asterisks make nothing bold, and readers would see them. Put two right before the first bold word and two right after the last: "**like this**".',
      'pages/x.md:8:3 stray-asterisks  These two asterisks make nothing bold, and readers would see them. Put two right before the first bold word and two right after the last: "**like this**".',
      'pages/x.md:8:10 stray-asterisks  These two asterisks make nothing bold, and readers would see them. Put two right before the first bold word and two right after the last: "**like this**".',
      'pages/x.md:12:3 stray-asterisks  These two asterisks make nothing bold, and readers would see them. Put two right before the first bold word and two right after the last: "**like this**".',
    ],
  },
  {
    name: 'mistyped addresses in running text',
    files: page(
      'See https;//example.org/a, http:/example.org/b or (htp://example.org/c).\n\nSee www.example.org/d.',
    ),
    problems: [
      'pages/x.md:5:5 malformed-link  "https;//example.org/a" is not a whole address. Write "https://example.org/a".',
      'pages/x.md:5:28 malformed-link  "http:/example.org/b" is not a whole address. Write "http://example.org/b".',
      'pages/x.md:5:52 malformed-link  "htp://example.org/c" is not a whole address. Write "http://example.org/c".',
      'pages/x.md:7:5 bare-address  "www.example.org/d" has no https:// in front, so readers would see it and could not follow it. Write "https://www.example.org/d".',
    ],
  },
  {
    name: 'pictures that are too heavy',
    files: {
      ...page('A picture: ![A boat](boat.png) and ![A boat again](../posts/my%20boat.jpg "The boat")'),
      'pages/boat.png': heavy,
      'posts/my boat.jpg': heavy,
    },
    problems: [
      'pages/x.md:5:22 heavy-picture  The picture "boat.png" has 2.4 MB, and it may have 1 MB at most. Save it smaller, as a JPEG about 1600 pixels wide, and put that file in its place.',
      'pages/x.md:5:52 heavy-picture  The picture "../posts/my%20boat.jpg" has 2.4 MB, and it may have 1 MB at most. Save it smaller, as a JPEG about 1600 pixels wide, and put that file in its place.',
    ],
  },
  {
    name: 'pictures that are damaged, or in a format of their own',
    files: {
      ...page(
        'Here: ![A boat](boat.png)\n\nand ![A boat again](../posts/my%20boat.jpg), ![a page](boat.bmp)',
      ),
      'pages/boat.png': dotOf(120).subarray(0, 70),
      'posts/my boat.jpg': '',
      'pages/boat.bmp': bmp,
    },
    problems: [
      'pages/x.md:5:17 picture-broken  The picture pages/boat.png cannot be read. It may be damaged, or only a part of it was uploaded. Open it on your computer. If it shows there, save it as a JPEG or PNG and upload that again.',
      'pages/x.md:7:21 picture-broken  The picture posts/my boat.jpg cannot be read. It may be damaged, or only a part of it was uploaded. Open it on your computer. If it shows there, save it as a JPEG or PNG and upload that again.',
      'pages/x.md:7:56 picture-format  The picture pages/boat.bmp is a BMP, and not every browser can show that. Save it as a JPEG or PNG, and use that file instead.',
    ],
  },
  {
    name: 'headings that leave a level out',
    files: {
      ...page('# A page\n\n#### Before\n\n## First\n\n#### Second\n\nText.\n\n### Third\n\n##### Fourth'),
    },
    problems: [
      'pages/x.md:7:1 skipped-heading  The first heading has ####, and a later one has only ##. Write this one with ##.',
      'pages/x.md:11:1 skipped-heading  This heading has ####, and the one before it has only ##. Write this one with ###.',
      'pages/x.md:17:1 skipped-heading  This heading has #####, and the one before it has only ###. Write this one with ####.',
    ],
  },
  {
    name: 'links that do not say where they lead',
    files: page(
      'Click [here](https://example.org/a), [**Click here**](https://example.org/b) or [this link][1].\n\n[1]: https://example.org/c',
    ),
    problems: [
      'pages/x.md:5:8 vague-link  The words of this link, "here", do not say where it leads. Make the link of words that do, such as [the slides of the day](https://example.org/slides).',
      'pages/x.md:5:39 vague-link  The words of this link, "Click here", do not say where it leads. Make the link of words that do, such as [the slides of the day](https://example.org/slides).',
      'pages/x.md:5:82 vague-link  The words of this link, "this link", do not say where it leads. Make the link of words that do, such as [the slides of the day](https://example.org/slides).',
    ],
  },
  {
    name: 'numbers of mobile phones',
    files: page('Call 07700 900123 or +44 (0)7700 900 456.\n\n[Call us](tel:+447700900789)'),
    problems: [
      'pages/x.md:5:6 phone-number  This looks like the number of a mobile phone, and everybody on the web could read it. Give an email address instead, or leave it if its owner wants it here.',
      'pages/x.md:5:22 phone-number  This looks like the number of a mobile phone, and everybody on the web could read it. Give an email address instead, or leave it if its owner wants it here.',
      'pages/x.md:7:11 phone-number  This looks like the number of a mobile phone, and everybody on the web could read it. Give an email address instead, or leave it if its owner wants it here.',
    ],
  },
]

/** What may be wrong with events. */
export const doubtfulEvents: readonly Faulty[] = [
  {
    name: 'events that are off, and nothing says why',
    files: {
      'sessions/a.md': session('when: 5 June 2030\nstatus: cancelled'),
      'sessions/b.md': session('when: to be confirmed\nstatus: postponed'),
    },
    problems: [
      'sessions/a.md:4:9 no-why  This event is cancelled, and readers are not told why. Add a line with why: and the reason in a few words, like this: why: The speaker is ill.',
      "sessions/b.md:3:7 no-old-date  This event is postponed and has no date, so it goes from everybody's calendar without a word. If it never had one, leave it. If it had, add a line with it, like this: was: Wednesday 5 June 2030, 2pm to 3.30pm",
      'sessions/b.md:4:9 no-why  This event is postponed, and readers are not told why. Add a line with why: and the reason in a few words, like this: why: The speaker is ill.',
    ],
  },
  {
    name: 'dates far from the name of the file',
    files: {
      'sessions/2030-06-05-a.md': session('when: Thursday 5 June 2031, 2pm to 3pm'),
      'spin-offs/2030-06-05-b.md': session('when: 5 October 2030\nwas: 6 October 2030'),
    },
    problems: [
      'sessions/2030-06-05-a.md:3:7 far-from-file-name  The event is on Thursday 5 June 2031, and the name of the file says 5 June 2030. Correct the date here, or rename the file to start with 2031-06-05.',
      'spin-offs/2030-06-05-b.md:3:7 far-from-file-name  The event is on Saturday 5 October 2030, and the name of the file says 5 June 2030. Correct the date here, or rename the file to start with 2030-10-05.',
    ],
  },
  {
    name: 'two events of one series on one day',
    files: {
      'series/talks.md': '---\ntitle: Tide talks\n---\n',
      'sessions/a.md': session('when: 5 June 2030, 2pm to 3pm\nseries: talks'),
      'sessions/b.md': session('when: 5 June 2030, 6pm to 7pm\nseries: talks'),
    },
    problems: [
      'sessions/b.md:3:7 same-day-of-series  The series "Tide talks" has another event on Wednesday 5 June 2030, in sessions/a.md. Correct the date of one of the two, or remove "series" from it.',
    ],
  },
  {
    name: 'events at another time than their series',
    files: {
      'series/talks.md':
        '---\ntitle: Tide talks\nevery: 2 weeks on Wednesday, 2pm to 3pm, from 5 June 2030\n---\n',
      'series/walks.md': '---\ntitle: Walks\nevery: week on Wednesday\n---\n',
      'sessions/a.md': session('when: 5 June 2030, 3pm to 4pm\nseries: talks'),
      'sessions/b.md': session('when: 19 June 2030, 2pm to 5pm\nseries: talks'),
      'sessions/c.md': session('when: 3 July 2030, 2pm to 3pm\nzone: Asia/Kolkata\nseries: talks'),
      'sessions/d.md': session('when: 17 July 2030\nseries: talks'),
      'sessions/e.md': session('when: 31 July 2030, 3pm\nseries: talks\nstatus: cancelled\nwhy: Rain.'),
      'sessions/f.md': session('when: 7 August 2030, 3pm\nseries: walks'),
    },
    problems: [
      'sessions/a.md:3:7 off-cadence-time  The series "Tide talks" starts at 2pm, and this event starts at 3pm. If that is a slip, write 2pm. If it is meant, leave it.',
    ],
  },
  {
    name: 'events off the days of their series',
    files: {
      'series/talks.md':
        '---\ntitle: Tide talks\nevery: 2 weeks on Wednesday, 2pm to 3pm, from 5 June 2030\n---\n',
      'sessions/a.md': session('when: 19 June 2030, 2pm to 3pm\nseries: talks'),
      'sessions/b.md': session('when: 26 June 2030, 2pm to 3pm\nseries: talks'),
      'sessions/c.md': session('when: 4 July 2030, 2pm to 3pm\nseries: talks'),
      'sessions/d.md': session(
        'when: 11 July 2030, 2pm to 3pm\nseries: talks\nstatus: cancelled\nwhy: Rain.',
      ),
    },
    problems: [
      'sessions/b.md:3:7 off-cadence  The series "Tide talks" does not meet on Wednesday 26 June 2030, which is in an off week: it meets every 2 weeks on Wednesday, 2pm to 3pm, from 5 June 2030. If that is a slip, write "Wednesday 19 June 2030" or "Wednesday 3 July 2030". If it is meant, leave it.',
      'sessions/c.md:3:7 off-cadence  The series "Tide talks" does not meet on Thursday 4 July 2030: it meets every 2 weeks on Wednesday, 2pm to 3pm, from 5 June 2030. If that is a slip, write "Wednesday 3 July 2030" or "Wednesday 17 July 2030". If it is meant, leave it.',
    ],
  },
  {
    name: 'events at the same time',
    files: {
      'sessions/a.md': session('when: 5 June 2030, 2pm to 4pm'),
      'sessions/b.md': session('when: 5 June 2030, 2.30pm to 3pm'),
      'spin-offs/c.md': session('when: 5 June 2030, 3.30pm'),
      'spin-offs/d.md': session('when: 4 to 6 June 2030'),
      'spin-offs/e.md': session('when: 6 June 2030'),
    },
    problems: [
      'sessions/b.md:3:7 overlapping-events  Another event is on at the same time on Wednesday 5 June 2030: "A session", in sessions/a.md. Correct the date or the times of one of the two, unless both are meant.',
      'spin-offs/c.md:3:7 overlapping-events  Another event is on at the same time on Wednesday 5 June 2030: "A session", in sessions/a.md. Correct the date or the times of one of the two, unless both are meant.',
      'spin-offs/e.md:3:7 overlapping-events  Another event is on at the same time on Thursday 6 June 2030: "A session", in spin-offs/d.md. Correct the date or the times of one of the two, unless both are meant.',
    ],
  },
]

/** Near misses: nothing is wrong with any of these. */
export const soundText: readonly { readonly name: string; readonly files: Files }[] = [
  {
    name: 'dates that agree, and dates in code and addresses',
    files: page(
      [
        'Thursday 19 November 2020, Tue 17 November 2020 and Tuesday 17 to Wednesday 18 November 2020.',
        'Write `Thursday 17 November 2020`. We sat 17 November 2020 out. It ended on Monday. 17 November 2020 came.',
        'See [it](https://example.org/Thursday-17-November-2020) and [x](https://example.org/y "Thursday 17 November 2020").',
        '',
        '```',
        'when: Thursday 17 November 2020',
        '```',
      ].join('\n'),
    ),
  },
  {
    name: 'footnotes beside each other, beside brackets and stars, and links to them',
    files: page(
      [
        'One[^1][^2] and **two**[^two-words] * 3 ([^1]) [it](#footnote:1) [there](#footnote-ref:2).',
        '',
        '[^1]: A note.',
        '',
        '    More of it.',
        '[^2]: https://example.org/',
        '[^two-words]: See [it](https://example.org/a).',
      ].join('\n'),
    ),
  },
  {
    name: 'pages to register on, recordings, and words about calls',
    files: page(
      [
        '[Register](https://zoom.us/meeting/register/abc) or [watch](https://zoom.us/rec/share/abc) or see https://meet.google.com/about.',
        'The passcode is in the email. Passcode: in the email. Password: none',
        '',
        'Meeting number 12 was on 12 May 2020; the meeting ID: see the email. The password is secret.',
      ].join('\n'),
    ),
  },
  {
    name: 'links and brackets that are whole',
    files: page(
      [
        '[a \\] b](https://example.org/x_(y)) ([c](https://example.org "A title (of it)")) [1] (see below) [d](<../pages/x.md>)',
        '[1] (https://example.org/1) :) (and [e](https://example.org/e) too) `[f](https://` ![g](https://example.org/g.png)',
        '[what is here](https://example.org/h) and [the link](https://example.org/i) and [www.example.org](https://www.example.org)',
      ].join('\n'),
    ),
  },
  {
    name: 'asterisks that are meant',
    files: page(
      '**bold** ***both*** *one* **"quoted"** a\\**b `2 ** 3` and **two\nlines**, **https://example.org/x**\n\n* * *\n\n***\n\n- **a** **`b`**\n\n      a ** b',
    ),
  },
  {
    name: 'numbers that are nobody’s',
    files: page(
      '07 May 2020, ISBN 978-0770090012, 2007700900123, 020 7946 0123, https://example.org/07700900123 and +44 20 7946 0123.',
    ),
  },
  {
    name: 'headings in order, and signs that are none',
    files: page('# A page\n\n### First\n\n#### Second\n\n### Third\n\n```\n###### Code\n```'),
  },
  {
    name: 'a picture that is light, and a heavy file to download',
    files: {
      ...page('![A boat](boat.png) [The slides](slides.pdf)'),
      'pages/boat.png': dotOf(1_000_000),
      'pages/slides.pdf': heavy,
    },
  },
  {
    name: 'events that only seem to clash',
    files: {
      'series/talks.md': '---\ntitle: Tide talks\n---\n',
      'sessions/2030-05-20-a.md': session('when: 5 June 2030, 2pm to 3pm\nseries: talks'),
      'sessions/b.md': session('when: 5 June 2030, 3pm to 4pm'),
      'sessions/c.md': session('when: 5 June 2030, 2pm to 3pm\nseries: talks\nstatus: cancelled\nwhy: Rain.'),
      'sessions/2029-01-01-d.md': session('when: 7 June 2030, 2pm\nwas: 5 January 2029, 2pm'),
      'spin-offs/e.md': session('when: 4 to 6 June 2030'),
    },
  },
]
