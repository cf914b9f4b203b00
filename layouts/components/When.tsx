import { printWhen } from '../../scripts/domain/when/print.ts'
import { type When as Moment, startOf } from '../../scripts/domain/when/when.ts'

/** The instant or day for machines (HTML §4.5.14): UTC, or a plain date for whole days. */
const datetimeOf = (when: Exclude<Moment, { kind: 'undated' }>): string =>
  when.kind === 'days'
    ? when.first.toISODate()
    : startOf(when).toUTC().toISO({ suppressMilliseconds: true, suppressSeconds: true })

/** A date in words, whole: "Wednesday 13 May 2020, 2pm to 3.30pm UK time (BST)". */
export const When = ({ when }: { readonly when: Moment }) =>
  when.kind === 'undated' ? (
    <span>{printWhen(when)}</span>
  ) : (
    <time datetime={datetimeOf(when)}>{printWhen(when)}</time>
  )
