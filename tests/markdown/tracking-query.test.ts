import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { withoutTracking } from '../../scripts/markdown/tracking-query.ts'
import { htmlOf } from './context.ts'

describe('tracking queries', () => {
  it.each([
    ['https://example.org/?utm_source=a&utm_Medium=b', 'https://example.org/'],
    ['https://example.org/?a=1&utm_source=x&b=%20+&fbclid=z#top?x', 'https://example.org/?a=1&b=%20+#top?x'],
    ['https://example.org/?gclid=1&&mc_cid=2&mc_eid=3', 'https://example.org/?'],
    ['https://medium.com/@ada/one-4e67?source=rss-97852f5a------2', 'https://medium.com/@ada/one-4e67'],
    ['https://medium.com/@ada/one?source=collection_home', 'https://medium.com/@ada/one'],
    ['https://blog.medium.com/one?source=x&a', 'https://blog.medium.com/one?a'],
    ['https://posts.example.org/one?source=rss----a1b2c3---4', 'https://posts.example.org/one'],
  ])('%s → %s', (url, cleaned) => {
    expect(withoutTracking(url)).toBe(cleaned)
  })

  it.each([
    'https://example.org/?source=catalogue',
    'https://example.org/utm_source=1',
    'https://example.org/#?utm_source=1',
    'https://example.org/?not_utm_source=1&autm_x=1&utm=1',
    'https://notmedium.com/?source=x',
    'https://example.org/?medium.com/&source=x',
    'https://example.org/Ä b?a=ü&&b=%zz',
    'not an address',
    '',
  ])('%s stays', (url) => {
    expect(withoutTracking(url)).toBe(url)
  })

  it('adds nothing, and finds nothing the second time', () => {
    const part = fc.constantFrom(
      'https://',
      'medium.com/',
      '?',
      '&',
      '#',
      '=',
      'a',
      'utm_x',
      'source',
      'fbclid',
      '%',
    )
    fc.assert(
      fc.property(
        fc.array(part).map((parts) => parts.join('')),
        (url) => {
          const cleaned = withoutTracking(url)
          expect(withoutTracking(cleaned)).toBe(cleaned)
          expect(cleaned.length).toBeLessThanOrEqual(url.length)
        },
      ),
    )
  })

  it('is applied to links, and to their text where that is the address', () => {
    expect(htmlOf('https://example.org/a?utm_source=x')).toBe(
      '<p><a href="https://example.org/a" rel="external">https://example.org/a</a></p>',
    )
  })
})
