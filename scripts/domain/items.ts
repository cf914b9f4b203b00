import type { DateTime } from 'luxon'
import type { Body } from './body.ts'
import type { Cadence } from './cadence.ts'
import type { SignUp } from './sign-up.ts'
import type { When } from './when/when.ts'

/** The kinds of thing a content file can be. Each has a folder of its own under `content/`. */
export type Kind =
  | 'session'
  | 'spin-off'
  | 'material'
  | 'post'
  | 'person'
  | 'question'
  | 'series'
  | 'stage'
  | 'page'

/** What every content file has in common. */
interface Item {
  /** The address within its kind: the file's name without its leading date. */
  readonly slug: string
  /** Where it is read from, within the content folder: `sessions/2020-05-13-round-table.md`. */
  readonly file: string
  readonly title: string
  /** One plain sentence for lists, feeds and cards. */
  readonly summary: string
  /** BCP 47 tag of the language it is written in, where that is not the site’s. */
  readonly language: string | undefined
  readonly body: Body
  /** A word from the editors where a source is repaired or contradicts itself; markup as in a body, or empty. */
  readonly note: Body
  /** When the file was last changed, in UTC. */
  readonly revised: DateTime<true>
}

export type Status = 'scheduled' | 'tentative' | 'postponed' | 'cancelled'

interface EventOf<K extends 'session' | 'spin-off'> extends Item {
  readonly kind: K
  /** What calendars know it by, for good: `id:` or else the slug. Unique among all events. */
  readonly id: string
  /** When its file was added, in UTC, where that is known. */
  readonly created: DateTime<true> | undefined
  readonly when: When
  readonly status: Status
  /** Why it is cancelled or postponed, in the organiser's words. */
  readonly why: string | undefined
  /** The date it had before it was rescheduled. */
  readonly was: When | undefined
  readonly signUp: SignUp
  readonly speakers: readonly Person[]
  readonly questions: readonly Question[]
  /** One piece of prose each. */
  readonly learned: readonly Body[]
  readonly series: Series | undefined
}
export type Session = EventOf<'session'>
export type SpinOff = EventOf<'spin-off'>
export type Event = Session | SpinOff

export type MaterialContent = 'slides' | 'video' | 'notes' | 'link'

export interface Material extends Item {
  readonly kind: 'material'
  /** Where it is to be had: an address elsewhere, or a path of this site. */
  readonly link: string
  /** What is found there; never empty. */
  readonly contains: readonly MaterialContent[]
  /** How large the file is, in bytes, where it is one of this site. */
  readonly bytes: number | undefined
  /** The day it was put online, where it is known: midnight in UTC. */
  readonly published: DateTime<true> | undefined
}

export interface Post extends Item {
  readonly kind: 'post'
  /** When it was published. Of a retelling: when the text was that it retells. */
  readonly published: DateTime<true>
  readonly authors: readonly Person[]
  /** Where an imported post was first published: the canonical address of that text. */
  readonly original: string | undefined
  /** Where the text is that it retells in other words, if it does. Never beside `original`. */
  readonly retells: string | undefined
  readonly events: readonly Event[]
  readonly questions: readonly Question[]
}

/** Where people are from, as their files name it: it has no file of its own. */
export interface Organisation {
  /** The address within its folder, made from the name. */
  readonly slug: string
  readonly name: string
}

/** The title of a person's file is their name. */
export interface Person extends Item {
  readonly kind: 'person'
  readonly role: string | undefined
  readonly organisation: Organisation | undefined
  readonly link: string | undefined
}

/** The title of a question's file is the question. */
export interface Question extends Item {
  readonly kind: 'question'
  /** The heading it is listed under: where the question comes from. */
  readonly group: string
}

export interface Series extends Item {
  readonly kind: 'series'
  /** The cadence in words, without an "every" before it: `2 weeks on Wednesday, 2pm to 3.30pm, from 13 May 2020`. */
  readonly every: string | undefined
  /** The same as days that can be counted. */
  readonly cadence: Cadence | undefined
  /** Whether its next dates may be told before they are confirmed; only with a cadence. */
  readonly expected: boolean
  /** The series in whose off weeks this one meets; it has a cadence that skips weeks, and this one has none. */
  readonly offWeeksOf: Series | undefined
}

/** One stage of the community's journey. */
export interface Stage extends Item {
  readonly kind: 'stage'
  /** Its place in the story, from 1. */
  readonly order: number
  readonly events: readonly Event[]
}

/** A page of its own: about, join, accessibility, … */
export interface Page extends Item {
  readonly kind: 'page'
}

export type AnyItem = Session | SpinOff | Material | Post | Person | Question | Series | Stage | Page
