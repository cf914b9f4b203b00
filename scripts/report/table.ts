/** A column: its heading, what it shows of a row, and whether that is a number to line up on the right. */
export interface Column<Row> {
  readonly heading: string
  readonly show: (row: Row) => string
  readonly isNumber?: boolean
}

/** Rows under headings in columns of plain text, two spaces apart, with no space at the end of a line. */
export const table = <Row>(columns: readonly Column<Row>[], rows: readonly Row[]): string => {
  const lines = [
    columns.map(({ heading }) => heading),
    ...rows.map((row) => columns.map(({ show }) => show(row))),
  ]
  const widths = columns.map((_, at) => Math.max(...lines.map((line) => line[at]?.length ?? 0)))
  return lines
    .map((line) =>
      line
        .map((cell, at) => {
          const width = widths[at] ?? 0
          return columns[at]?.isNumber ? cell.padStart(width) : cell.padEnd(width)
        })
        .join('  ')
        .trimEnd(),
    )
    .join('\n')
}
