import type { Entry, GridWeek, MonthGrid } from '../../scripts/calendar/month.ts'
import { calendarDate } from '../../scripts/domain/event.ts'
import type { Event } from '../../scripts/domain/items.ts'
import { monthNames, weekdayNames } from '../../scripts/domain/when/calendar-words.ts'
import { clockInWords } from '../../scripts/domain/when/clock-words.ts'
import { printTimes, printZone } from '../../scripts/domain/when/print.ts'
import type { Dated, Sitting } from '../../scripts/domain/when/when.ts'
import type { Context } from '../context.ts'
import { ItemLink } from './ItemLink.tsx'
import { OffWeekWords } from './OffWeekWords.tsx'
import { StatusTag } from './StatusTag.tsx'

/** `18 May`, of `2020-05-18`. */
const dayWords = (date: string): string =>
  `${Number(date.slice(8))} ${monthNames[Number(date.slice(5, 7)) - 1]}`

const touches = ({ start, end }: Sitting, date: string): boolean =>
  start.toISODate() <= date && date <= (end ?? start).toISODate()

/** The zone that times are told in where it is not the one the page speaks of. */
const zoneOn = (when: Dated, date: string, zone: string): string => {
  const sitting =
    when.kind === 'timed' && when.zone !== zone ? when.sittings.find((one) => touches(one, date)) : undefined
  return sitting ? ` ${printZone(sitting.start)}` : ''
}

const timesOfSitting = (sitting: Sitting, date: string): readonly string[] => {
  const { start, end } = sitting
  if (start.toISODate() === date) return [printTimes(sitting)]
  if (!end || !touches(sitting, date)) return []
  if (end.toISODate() > date) return ['continues']
  const minutes = end.hour * 60 + end.minute
  return minutes > 0 ? [`until ${clockInWords(minutes)}`] : [] // midnight belongs to the day before
}

/** Where in a run of whole days a day is: nothing where it is the only one. */
const placeInSpan = ({ isContinued, goesOn }: Entry<Event>, weekday: string): string => {
  if (isContinued) return goesOn ? 'continues' : 'ends this day'
  return goesOn ? `from ${weekday}` : ''
}

/** The times an event has on one day, or where in its days that one is. */
const timesOn = (entry: Entry<Event>, date: string, weekday: string, zone: string): string => {
  const when = calendarDate(entry.event)
  if (when?.kind !== 'timed') return placeInSpan(entry, weekday)
  return (
    when.sittings.flatMap((sitting) => timesOfSitting(sitting, date)).join(' and ') + zoneOn(when, date, zone)
  )
}

const spanOf = ({ isContinued, goesOn }: Entry<Event>): string | undefined => {
  if (isContinued) return goesOn ? 'middle' : 'last'
  return goesOn ? 'first' : undefined
}

/** The number of a week, and whether a series has it off. */
const WeekHead = ({ week, context }: { readonly week: GridWeek<Event>; readonly context: Context }) => {
  const [monday, sunday] = [week.days[0]?.date ?? '', week.days.at(-1)?.date ?? '']
  return (
    <th scope="row">
      Week {week.isoWeek}
      <span class="month__name visually-hidden">
        , {dayWords(monday)} to {dayWords(sunday)}
      </span>
      {context.offWeeks.get(monday)?.map((off) => (
        <OffWeekWords off={off} library={context.library} />
      ))}
    </th>
  )
}

/**
 * A month as a table of weeks from Monday, with times in the zone of the site unless another is named; on narrow screens
 * the style turns it into a list of the days with events and of the off weeks.
 */
export const MonthTable = ({
  grid,
  context,
}: {
  readonly grid: MonthGrid<Event>
  readonly context: Context
}) => (
  <table class="month">
    <caption class="visually-hidden">
      {monthNames[grid.month - 1]} {grid.year}
    </caption>
    <thead>
      <tr>
        <th scope="col">
          <span class="visually-hidden">Week</span>
        </th>
        {weekdayNames.map((name) => (
          <th scope="col">
            <abbr title={name}>{name.slice(0, 3)}</abbr>
          </th>
        ))}
      </tr>
    </thead>
    <tbody>
      {grid.weeks.map((week) => (
        <tr data-off={context.offWeeks.has(week.days[0]?.date ?? '') ? '' : undefined}>
          <WeekHead week={week} context={context} />
          {week.days.map(({ date, day, inMonth, entries }, number) => (
            <td
              class={inMonth ? 'month__day' : 'month__day month__day--other'}
              data-events={entries.length > 0 ? '' : undefined}
              id={inMonth && entries.length > 0 ? `part:day-${day}` : undefined}
            >
              <time datetime={date}>
                <span class="month__name visually-hidden">{weekdayNames[number]} </span>
                {day}
                <span class="month__name visually-hidden"> {monthNames[Number(date.slice(5, 7)) - 1]}</span>
              </time>
              {entries.length > 0 && (
                <ul>
                  {entries.map((entry) => (
                    <li data-span={spanOf(entry)}>
                      <ItemLink item={entry.event} />{' '}
                      <span>
                        {timesOn(entry, date, weekdayNames[number] ?? '', context.library.site.zone)}
                      </span>{' '}
                      <StatusTag event={entry.event} />
                    </li>
                  ))}
                </ul>
              )}
            </td>
          ))}
        </tr>
      ))}
    </tbody>
  </table>
)
