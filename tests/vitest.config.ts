import { join } from 'node:path'
import { configDefaults, defineConfig } from 'vitest/config'

// Tests of the built site are named *.site.test.ts(x): they alone wait for the builds of tests/global-setup.ts.
const siteTests = 'tests/**/*.site.test.{ts,tsx}'

export default defineConfig({
  root: join(import.meta.dirname, '..'),
  test: {
    pool: 'forks',
    // Every processor: by itself Vitest leaves one out, which is half of a machine with two.
    maxWorkers: '100%',
    // The first launch unpacks a browser, on a machine that may have two processors and other tests to run.
    testTimeout: 120_000,
    hookTimeout: 120_000,
    expect: { poll: { timeout: 30_000 } },
    projects: [
      {
        extends: true,
        test: {
          name: 'units',
          // Each process goes through many files, and loads what they share once. What a test changes for others, it puts back.
          isolate: false,
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: [...configDefaults.exclude, siteTests],
        },
      },
      {
        extends: true,
        test: { name: 'site', include: [siteTests], globalSetup: 'tests/global-setup.ts' },
      },
    ],
  },
})
