import { encode } from 'uqr'
import { describe, expect, it } from 'vitest'
import { QrCode } from '../../layouts/components/QrCode.tsx'
import { allPages, contextOf } from './pages.ts'

// The parser of the other tests leaves out what is inside an <svg>, so the markup is read as text here.
const markupOf = (text: string): string => (<QrCode text={text} label="A code" />).toString()
const sizeIn = (markup: string): number => Number(/viewBox="0 0 (\d+) \1"/.exec(markup)?.[1])

/** The modules that the drawing has, read back from its runs: `M4 5h7v1h-7z` is seven dark ones in row 5 from column 4. */
const drawnIn = (markup: string): boolean[][] => {
  const size = sizeIn(markup)
  const modules = Array.from({ length: size }, () => Array.from({ length: size }, () => false))
  const path = /<path d="([^"]+)">/.exec(markup)?.[1] ?? 'none'
  const rest = path.replace(/M(\d+) (\d+)h(\d+)v1h-\3z/g, (_, x, y, length) => {
    const [start, end] = [Number(x), Number(x) + Number(length)]
    expect(modules[Number(y)]?.slice(start, end)).not.toContain(true) // no module is drawn twice
    modules[Number(y)]?.fill(true, start, end)
    return ''
  })
  expect(rest).toBe('')
  return modules
}

describe('a QR code', () => {
  it.each([['https://example.org/'], [`https://example.org/${'a-long-path/'.repeat(30)}`], ['Ünï 語']])(
    'has the modules of %s, dark on light, with four of white around them',
    (text) => {
      const markup = markupOf(text)
      const whole = encode(text, { ecc: 'M' }).data
      const modules = whole.slice(1, -1).map((row) => row.slice(1, -1))
      const drawn = drawnIn(markup)
      const size = modules.length + 8
      expect(sizeIn(markup)).toBe(size)
      expect(drawn.slice(4, -4).map((row) => row.slice(4, -4))).toEqual(modules)
      const dark = (rows: readonly (readonly boolean[])[]) => rows.flat().filter(Boolean).length
      expect(dark(drawn)).toBe(dark(modules))
      expect(markup).toContain(`<path fill="#fff" d="M0 0h${size}v${size}H0z">`)
    },
  )

  it('is a picture with a name, without the styles that the policy forbids', () => {
    const markup = markupOf('https://example.org/')
    expect(markup).toMatch(/^<svg [^>]*role="img" aria-label="A code"[^>]* data-pagefind-ignore/)
    expect(markup).not.toContain('style')
  })

  it('on the page to subscribe on names the address that it holds', async () => {
    const pages = await allPages(contextOf())
    const html = pages.find(({ path }) => path === '/calendar/subscribe/')?.html ?? ''
    const address = 'https://example.org/between/calendar/subscribe/'
    expect(html.match(/<svg class="qr-code"/g)).toHaveLength(1)
    expect(html).toContain(`aria-label="QR code that leads to ${address}"`)
    expect(drawnIn(html.slice(html.indexOf('<svg class="qr-code"')))).toEqual(drawnIn(markupOf(address)))
  })
})
