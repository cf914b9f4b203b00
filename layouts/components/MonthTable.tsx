import type { MonthGrid } from '../../scripts/calendar/month.ts'
import { pathOf } from '../../scripts/domain/addresses.ts'
import type { Event } from '../../scripts/domain/items.ts'
import { monthNames, weekdayNames } from '../../scripts/domain/when/calendar-words.ts'
import { clockInWords } from '../../scripts/domain/when/clock-words.ts'
import { printTimes, printZone } from '../../scripts/domain/when/print.ts'
import type { Sitting } from '../../scripts/domain/when/when.ts'
import { StatusTag } from './StatusTag.tsx'

/** The zone that times are told in where it is not the one the page speaks of. */
const zoneOn = ({ when }: Event, date: string, zone: string): string => {
  const sitting =
    when.kind === 'timed' && when.zone !== zone
      ? when.sittings.find(({ start, end }) => start.toISODate() === date || end?.toISODate() === date)
      : undefined
  return sitting ? ` ${printZone(sitting.start)}` : ''
}

const timesOfSitting = (sitting: Sitting, date: string): readonly string[] => {
  const { start, end } = sitting
  if (start.toISODate() === date) return [printTimes(sitting)]
  return end?.toISODate() === date ? [`until ${clockInWords(end.hour * 60 + end.minute)}`] : []
}

/** The times an event has on one day, or nothing where it lasts the whole day. */
const timesOn = ({ when }: Event, date: string): string =>
  when.kind === 'timed' ? when.sittings.flatMap((sitting) => timesOfSitting(sitting, date)).join(' and ') : ''

/** A month as a table of weeks from Monday, with times in `zone` unless another is named; on narrow screens the style turns it into a list of the days with events. */
export const MonthTable = ({ grid, zone }: { readonly grid: MonthGrid<Event>; readonly zone: string }) => (
  <table class="month">
    <caption class="visually-hidden">
      {monthNames[grid.month - 1]} {grid.year}
    </caption>
    <thead>
      <tr>
        {weekdayNames.map((name) => (
          <th scope="col">
            <abbr title={name}>{name.slice(0, 3)}</abbr>
          </th>
        ))}
      </tr>
    </thead>
    <tbody>
      {grid.weeks.map(({ days }) => (
        <tr>
          {days.map(({ date, day, inMonth, events }, number) => (
            <td
              class={inMonth ? 'month__day' : 'month__day month__day--other'}
              data-events={events.length > 0 ? '' : undefined}
            >
              <time datetime={date}>
                <span class="month__name visually-hidden">{weekdayNames[number]} </span>
                {day}
                <span class="month__name visually-hidden"> {monthNames[Number(date.slice(5, 7)) - 1]}</span>
              </time>
              {events.length > 0 && (
                <ul>
                  {events.map((event) => (
                    <li>
                      <a href={pathOf(event)}>{event.title}</a>{' '}
                      <span>{timesOn(event, date) + zoneOn(event, date, zone)}</span>{' '}
                      <StatusTag event={event} />
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
