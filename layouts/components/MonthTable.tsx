import type { MonthGrid } from '../../scripts/calendar/month.ts'
import { pathOf } from '../../scripts/domain/addresses.ts'
import type { Event } from '../../scripts/domain/items.ts'
import { monthNames, weekdayNames } from '../../scripts/domain/when/calendar-words.ts'
import { printTimes } from '../../scripts/domain/when/print.ts'
import { StatusTag } from './StatusTag.tsx'

/** The times an event has on one day, or nothing where it lasts the whole day. */
const timesOn = ({ when }: Event, date: string): string =>
  when.kind === 'timed'
    ? when.sittings
        .filter(({ start }) => start.toISODate() === date)
        .map(printTimes)
        .join(' and ')
    : ''

/** A month as a table of weeks from Monday; on narrow screens the style turns it into a list of the days with events. */
export const MonthTable = ({ grid }: { readonly grid: MonthGrid<Event> }) => (
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
                <span class="month__name">{weekdayNames[number]} </span>
                {day}
                <span class="month__name"> {monthNames[grid.month - 1]}</span>
              </time>
              {events.length > 0 && (
                <ul>
                  {events.map((event) => (
                    <li>
                      <a href={pathOf(event)}>{event.title}</a> <span>{timesOn(event, date)}</span>{' '}
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
