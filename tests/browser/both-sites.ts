import { inject } from 'vitest'
import { siteTest } from './site.ts'

/** The two sites that every page type is looked at on, and Vitest's `test` over each. */
export const bothSites = [
  {
    name: 'the real content',
    test: siteTest(() => inject('site')),
    folder: () => inject('site'),
    basePath: '',
  },
  {
    name: 'the made-up community',
    test: siteTest(() => inject('fixtureSite'), { basePath: '/between' }),
    folder: () => inject('fixtureSite'),
    basePath: '/between',
  },
] as const
