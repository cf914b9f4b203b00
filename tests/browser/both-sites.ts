import { inject } from 'vitest'
import { siteTest } from './site.ts'

/** The two sites that every page type is measured on, and Vitest's `test` over each. */
export const bothSites = [
  {
    name: 'the real content',
    test: siteTest(() => inject('site'), { isMeasuredOnly: true }),
    folder: () => inject('site'),
    basePath: '',
    hasEveryType: false,
  },
  {
    name: 'the made-up community',
    test: siteTest(() => inject('fixtureSite'), { basePath: '/between', isMeasuredOnly: true }),
    folder: () => inject('fixtureSite'),
    basePath: '/between',
    /** Whether it has a page of every template: the test of axe holds it to that. */
    hasEveryType: true,
  },
] as const
