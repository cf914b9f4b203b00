import type { GridDay, MonthGrid } from '../../scripts/calendar/month.ts'
import { monthPath, pathOf } from '../../scripts/domain/addresses.ts'
import { isOff } from '../../scripts/domain/event.ts'
import type { Event } from '../../scripts/domain/items.ts'
import { monthNames, weekdayNames } from '../../scripts/domain/when/calendar-words.ts'

/** The one event of a day, or the day on the page of its month where there are several. */
const linkOf = ({ day, entries }: GridDay<Event>, { year, month }: MonthGrid<Event>): string => {
  const [entry, ...others] = entries
  return entry && others.length === 0 ? pathOf(entry.event) : `${monthPath(year, month)}#part:day-${day}`
}

const Day = ({ of, grid }: { readonly of: GridDay<Event>; readonly grid: MonthGrid<Event> }) => {
  const { date, day, inMonth, entries } = of
  if (!inMonth) return <td />
  if (entries.length === 0)
    return (
      <td>
        <time datetime={date}>{day}</time>
      </td>
    )
  return (
    <td data-events={entries.every(({ event }) => isOff(event)) ? 'off' : 'on'}>
      <a href={linkOf(of, grid)}>
        <time datetime={date}>{day}</time>
        <span class="visually-hidden">
          {' '}
          {monthNames[grid.month - 1]}:{' '}
          {entries.map(({ event }, at) => (
            <>
              {at > 0 && ', '}
              <span lang={event.language}>{event.title}</span>
              {isOff(event) && ` (${event.status})`}
            </>
          ))}
        </span>
      </a>
    </td>
  )
}

/** A month as small as it goes: days with something on are links. Where it has none, there is a line for it on narrow screens. */
const SmallMonth = ({ grid }: { readonly grid: MonthGrid<Event> }) => {
  const name = monthNames[grid.month - 1]
  const isEmpty = grid.weeks.every(({ days }) =>
    days.every(({ inMonth, entries }) => !inMonth || !entries.length),
  )
  return (
    <>
      {isEmpty && (
        <p class="small-month-none">
          <b>{name}</b>: no event
        </p>
      )}
      <table class="small-month" data-empty={isEmpty ? '' : undefined}>
        <caption>{isEmpty ? name : <a href={monthPath(grid.year, grid.month)}>{name}</a>}</caption>
        <thead>
          <tr>
            {weekdayNames.map((weekday) => (
              <th scope="col">
                <span aria-hidden="true">{weekday.slice(0, 1)}</span>
                <span class="visually-hidden">{weekday}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {grid.weeks.map(({ days }) => (
            <tr>
              {days.map((day) => (
                <Day of={day} grid={grid} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </>
  )
}

/** A year as twelve small months. */
export const YearTable = ({ months }: { readonly months: readonly MonthGrid<Event>[] }) => (
  <div class="year">
    {months.map((grid) => (
      <SmallMonth grid={grid} />
    ))}
  </div>
)
