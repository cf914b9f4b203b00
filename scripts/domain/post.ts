import type { DateTime } from 'luxon'
import type { AnyItem, Post } from './items.ts'

/** When a post was changed after it came out, if it was. */
export const revisionOf = (post: Post): DateTime<true> | undefined =>
  post.revised > post.published ? post.revised : undefined

/** Whether the page of an item is the canonical place of its text, and not a copy of one that came out elsewhere. */
export const isCanonical = (item: AnyItem): boolean => item.kind !== 'post' || item.original === undefined
