import { describe, expect, it } from 'vitest'
import { breachesOf, budgets } from '../../scripts/report/budgets.ts'
import { measures } from './measures.ts'

describe('what a page may cost', () => {
  it('is exactly the budget, and not one more', () => {
    const most = {
      head: 1_000,
      brotli: budgets.firstResponse - 1_000,
      script: budgets.script,
      elements: budgets.eventElements,
    }
    const event = measures({ path: '/sessions/low-tide/', ...most })
    expect(breachesOf(event)).toEqual([])
    expect(breachesOf({ ...event, head: event.head + 1 })).toEqual([
      '/sessions/low-tide/ bytes of first response: 14,601, at most 14,600',
    ])
    expect(breachesOf({ ...event, brotli: event.brotli + 1 })).toHaveLength(1)
    expect(breachesOf({ ...event, script: event.script + 1 })).toEqual([
      '/sessions/low-tide/ bytes of JavaScript: 2,049, at most 2,048',
    ])
    expect(breachesOf({ ...event, elements: event.elements + 1 })).toEqual([
      '/sessions/low-tide/ elements: 801, at most 800',
    ])
  })

  it('asks few elements of events alone, spin-offs among them', () => {
    const elements = budgets.eventElements + 1
    expect(breachesOf(measures({ path: '/spin-offs/boat-trip/', elements }))).toHaveLength(1)
    for (const path of ['/', '/sessions/', '/calendar/2030/06/', '/posts/sessions/'])
      expect(breachesOf(measures({ path, elements }))).toEqual([])
  })

  it('lets the search page have its interface, and no other page', () => {
    const script = budgets.script + budgets.searchInterface
    expect(breachesOf(measures({ path: '/search/', script }))).toEqual([])
    expect(breachesOf(measures({ path: '/search/', script: script + 1 }))).toHaveLength(1)
    expect(breachesOf(measures({ path: '/search/?q=wall', script }))).toEqual([])
    expect(breachesOf(measures({ path: '/searching/', script }))).toHaveLength(1)
  })

  it('does not let anything move, wait or ask elsewhere', () => {
    expect(
      breachesOf(
        measures({
          path: '/',
          shift: 0.0001,
          blocking: ['http://127.0.0.1:1/style.css'],
          early: ['http://127.0.0.1:1/early.js'],
          elsewhere: ['https://example.org/pixel.gif', 'https://example.org/pixel.gif'],
        }),
      ),
    ).toEqual([
      '/ layout shift: 0.0001, at most 0',
      '/ waits for http://127.0.0.1:1/style.css before it shows anything',
      '/ runs http://127.0.0.1:1/early.js before all of the page is read',
      '/ asks another host: https://example.org/pixel.gif',
      '/ asks another host: https://example.org/pixel.gif',
    ])
  })

  it('does not judge how fast the machine was', () => {
    expect(breachesOf(measures({ largestPaint: 60_000 }))).toEqual([])
  })
})
