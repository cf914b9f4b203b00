import type { Output } from '../outputs/output.ts'

interface Data {
  readonly output: Output
}

/** One virtual template that writes every text file that is no page: feeds, calendars, scripts. */
export const outputsTemplate = {
  data: {
    pagination: { data: 'context.outputs', size: 1, alias: 'output' },
    permalink: ({ output }: Data): string => output.path,
  },
  render: ({ output }: Data): string => output.text,
}
