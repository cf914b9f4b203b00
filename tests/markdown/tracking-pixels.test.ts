import { describe, expect, it } from 'vitest'
import { isTrackingPixel } from '../../scripts/markdown/tracking-pixels.ts'
import { htmlOf, render } from './context.ts'

const pixel = '![](https://medium.com/_/stat?event=post.clientViewed&postId=1)'

describe('tracking pixels', () => {
  it('vanish with the paragraph that held nothing else', () => {
    expect(htmlOf(`One.\n\n ${pixel}`)).toBe('<p>One.</p>')
    expect(htmlOf(`${pixel}  \n${pixel}`)).toBe('')
    expect(htmlOf(`[_${pixel}_](https://example.org/)`)).toBe('')
    expect(htmlOf('![][p]\n\n[p]: https://medium.com/_/stat')).toBe('')
  })

  it('leave the rest of their paragraph alone', () => {
    expect(htmlOf(`One.\n${pixel}`)).toBe('<p>One.</p>')
    expect(htmlOf(`${pixel}\n*One* and two.`)).toBe('<p><em>One</em> and two.</p>')
  })

  it('are nobody’s fault', () => {
    expect(render(pixel).faults).toEqual([])
  })

  it.each([
    'https://medium.com/_/stat?event=post.clientViewed',
    'http://blog.medium.com/_/stat',
    '//medium.com/_/stat',
    'https://blog.example.org/_/stat?event=post.clientViewed',
    'https://www.google-analytics.com/collect?v=1',
    'https://www.facebook.com/tr?id=1',
    'https://example.us1.list-manage.com/track/open.php?u=1',
  ])('%s is one', (address) => {
    expect(isTrackingPixel(address)).toBe(true)
  })

  it.each([
    'https://notmedium.com/_/stat',
    'https://medium.com/@ada/_/stat',
    'https://example.org/?https://medium.com/_/stat',
    'https://www.facebook.com/photo.png',
    '/_/stat?event=post.clientViewed',
    'medium.com/_/stat',
    'https://',
  ])('%s is none', (address) => {
    expect(isTrackingPixel(address)).toBe(false)
  })
})
