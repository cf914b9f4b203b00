import type { Measures } from '../../scripts/report/measure.ts'

/** A page that costs little, but for what a test says. */
export const measures = (some: Partial<Measures>): Measures => ({
  path: '/about/',
  head: 1_300,
  gzip: 6_000,
  brotli: 5_000,
  requests: 2,
  elsewhere: [],
  script: 300,
  blocking: [],
  early: [],
  shift: 0,
  largestPaint: 200,
  elements: 120,
  text: '',
  ...some,
})
