import type { DateTime } from 'luxon'
import type { AnyItem, Post } from './items.ts'
import { inSiteZone, type Site } from './site.ts'
import { printDate } from './when/print.ts'

/** When a post was changed after it came out, if it was. */
export const revisionOf = (post: Post): DateTime<true> | undefined =>
  post.revised > post.published ? post.revised : undefined

/** When a post itself came out. A retelling bears the date of what it retells, and nobody noted its own. */
export const ownDate = (post: Post): DateTime<true> | undefined =>
  post.retells === undefined ? post.published : undefined

/** What comes before the date of a post, where that is not its own. */
export const dateLead = (post: Post): string => (post.retells === undefined ? '' : 'Retold from a text of ')

/** `30 April 2020`, or `Retold from a text of 30 April 2020`, as the site's own zone counts days. */
export const dateWords = (post: Post, site: Site): string =>
  `${dateLead(post)}${printDate(inSiteZone(post.published, site))}`

/** Whether the page of an item is the canonical place of its text, and not a copy of one that came out elsewhere. */
export const isCanonical = (item: AnyItem): boolean => item.kind !== 'post' || item.original === undefined
