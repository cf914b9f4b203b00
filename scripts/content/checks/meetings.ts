import type { Words } from '../problems/placed.ts'
import type { Finding } from './passages.ts'

// The way into a video call. What is published can be found by anybody; the email to those who signed up is the place for it.

const slash = '(?:/|%2f)'
/** Only what opens a call: pages to register on, and recordings, may be linked. */
const joinLink = new RegExp(
  [
    `\\bzoom(?:gov)?\\.(?:us|com)${slash}(?:j|w|s|my|wc)${slash}`,
    `\\bteams\\.microsoft\\.com${slash}(?:l${slash}meetup-join|meet)${slash}`,
    `\\bteams\\.live\\.com${slash}meet${slash}`,
    `\\bmeet\\.google\\.com${slash}(?:[a-z]{3}-[a-z]{4}-[a-z]{3}\\b|lookup${slash})`,
    `\\bwebex\\.com${slash}(?:meet|join)${slash}`,
    `\\bwebex\\.com${slash}[\\w.-]{1,60}${slash}j\\.php`,
    `\\bmeet\\.jit\\.si${slash}[\\w%]`,
  ].join('|'),
  'gi',
)
const meetingId =
  /\b(?:meeting|webinar|conference|zoom|teams|webex|call)[\s*_]{1,3}(?:id|number|no\.?)[\s*_:#=-]{1,8}(?=((?:\d[ \u00a0-]?){9,15})(?!\d))/gi
const passcode =
  /\b(?:passcode|pass code|password|access code|meeting pin)[*_]{0,3}([ \u00a0]?[:=][\s*_`]{0,6}|[ \u00a0]is[ \u00a0*_`:]{1,6})([^\s*`]{3,40})([^\n]{0,3})/gi

const away = 'put it in the email that people get when they sign up'

const byJoinLink: Words = {
  code: 'join-link',
  what: 'This address opens a video call, and whoever finds it on the site could walk in.',
  fix: `Remove it here, and ${away}.`,
}
const bySignUp: Words = {
  ...byJoinLink,
  fix: 'Write the address of a form or mailto:name@example.org instead, and send this one to those who have signed up.',
}
const byMeetingId: Words = {
  code: 'meeting-id',
  what: 'This looks like the number of a video call, and whoever finds it on the site could walk in.',
  fix: `Remove it here, and ${away}.`,
}
const byPasscode: Words = {
  code: 'passcode',
  what: 'This looks like a passcode, and whoever finds it on the site could use it.',
  fix: `Remove it here, and ${away}.`,
}

/** "Passcode: 4711" and "Passcode: kestrel" on a line of its own, but not "Passcode: in the email". */
const isPasscode = (sign: string, value: string, behind: string): boolean =>
  /\d/.test(value) ||
  (/[:=]/.test(sign) && /^[\s*_`.]*$/.test(behind) && !/^(?:none|tbc|tba|n\/a)\b/i.test(value))

/** Where the address of the call starts: before its host. */
const startOfAddress = (text: string, at: number): number => {
  let from = at
  while (from > 0 && at - from < 60 && /[\w.:/%-]/.test(text.charAt(from - 1))) from--
  return from
}

const joinLinksIn = (text: string, words: Words): readonly Finding[] =>
  [...text.matchAll(joinLink)].map(({ index }) => ({ offset: startOfAddress(text, index), words }))

/** Links, numbers and passcodes of video calls, in text as it was written: what stands in code is published as well. */
export const meetingsIn = (text: string): readonly Finding[] => [
  ...joinLinksIn(text, byJoinLink),
  ...[...text.matchAll(meetingId)].map(({ index }) => ({ offset: index, words: byMeetingId })),
  ...[...text.matchAll(passcode)].flatMap(({ index, 1: sign = '', 2: value = '', 3: behind = '' }) =>
    isPasscode(sign, value, behind) ? { offset: index, words: byPasscode } : [],
  ),
]

/** The same in the address that a key gives. */
export const meetingAt = (address: string, isSignUp: boolean): Words | undefined =>
  joinLinksIn(address, isSignUp ? bySignUp : byJoinLink)[0]?.words
