import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { crc32 } from 'node:zlib'
import fc from 'fast-check'
import sharp, { type Sharp } from 'sharp'
import { describe, expect, it } from 'vitest'
import type { Picture } from '../../scripts/domain/picture.ts'
import type { Result } from '../../scripts/domain/problem.ts'
import { planPicture } from '../../scripts/pictures/plan.ts'
import { folderWith } from '../content/folder.ts'
import { busy, dot } from './samples.ts'

const plan = (file: string, bytes: Uint8Array | string): Result<Picture> =>
  planPicture(folderWith({ [file]: bytes }), file)
const planned = (file: string, bytes: Uint8Array | string): Picture => {
  const result = plan(file, bytes)
  if (!result.ok) throw new Error(result.fault.what)
  return result.value
}
const codeOf = (result: Result<Picture>): string => (result.ok ? 'sound' : result.fault.code)

/** Three frames of one dot, red, green and red. */
const frame = (dot: '44' | '4c'): string => `2c0000000001000100000202${dot}0100`
const gif = Buffer.from(
  `${Buffer.from('GIF89a').toString('hex')}01000100800000ff000000ff00${frame('44')}${frame('4c')}${frame('44')}3b`,
  'hex',
)

const formats: readonly (readonly [string, (picture: Sharp) => Sharp])[] = [
  ['png', (picture) => picture.png()],
  ['jpg', (picture) => picture.jpeg()],
  ['webp', (picture) => picture.webp()],
]

describe.each(formats)('a %s', (ending, encode) => {
  const file = `posts/boat.${ending}`

  it('has its size, and copies no wider than itself', async () => {
    const { size, sources } = planned(file, await encode(busy(900, 300)).toBuffer())
    expect(size).toEqual({ width: 900, height: 300 })
    expect(sources.map(({ type, copies }) => [type, copies.map(({ width }) => width)])).toEqual([
      ['image/avif', [400, 800]],
      ['image/webp', [400, 800]],
    ])
    for (const { path } of sources.flatMap(({ copies }) => copies))
      expect(path).toMatch(/^\/assets\/pictures\/[\w-]{16}-\d+\.(avif|webp)$/)
  })

  it('is damaged where a part is missing', async () => {
    const bytes = await encode(busy(300, 300)).toBuffer()
    for (const share of [0.2, 0.5, 0.9, 0.99])
      expect(codeOf(plan(file, bytes.subarray(0, Math.floor(bytes.length * share))))).toBe('picture-broken')
  })
})

it('a picture with one wrong bit is damaged, as far as its format tells', async () => {
  const bytes = await busy(300, 300).png().toBuffer()
  const at = Math.floor(bytes.length / 2)
  bytes.writeUInt8((bytes[at] ?? 0) ^ 1, at)
  expect(codeOf(plan('a.png', bytes))).toBe('picture-broken')
})

it('the small preview in a photograph does not hide that the rest is missing', async () => {
  const photo = await busy(300, 300).jpeg().toBuffer()
  const preview = Buffer.from('ffe10008ffda0000ffd9', 'hex')
  const withPreview = Buffer.concat([photo.subarray(0, 2), preview, photo.subarray(2)])
  expect(codeOf(plan('a.jpg', withPreview))).toBe('sound')
  expect(codeOf(plan('a.jpg', withPreview.subarray(0, withPreview.length / 2)))).toBe('picture-broken')
})

it('the names of copies change with the picture', async () => {
  const paths = async (width: number) => {
    const { sources } = planned('a.jpg', await busy(width, 500).jpeg().toBuffer())
    return sources.flatMap(({ copies }) => copies.map(({ path }) => path))
  }
  const [one, other] = [await paths(900), await paths(901)]
  expect(one.filter((path) => other.includes(path))).toEqual([])
})

it('what is small stays as it is', () => {
  expect(planned('dot.png', dot)).toEqual({ file: 'dot.png', size: { width: 1, height: 1 }, sources: [] })
})

it('a photograph taken upright has its size upright', async () => {
  const photo = (orientation: number) => busy(900, 300).jpeg().withMetadata({ orientation }).toBuffer()
  expect(planned('a.jpg', await photo(6)).size).toEqual({ width: 300, height: 900 })
  expect(planned('a.jpg', await photo(3)).size).toEqual({ width: 900, height: 300 })
})

describe('what moves and what is drawn', () => {
  it('stay as they are: GIF and WebP', async () => {
    const webp = await sharp(gif, { animated: true }).resize(400, 400).webp({ lossless: true }).toBuffer()
    expect((await sharp(webp).metadata()).pages).toBe(3)
    const noise = Buffer.alloc(8000) // so that it is not left alone only because it is small
    expect(planned('a.gif', gif)).toMatchObject({ size: { width: 1, height: 1 }, sources: [] })
    expect(planned('a.webp', Buffer.concat([webp, noise]))).toMatchObject({
      size: { width: 400, height: 400 },
      sources: [],
    })
  })

  it('stay as they are: a PNG with frames', async () => {
    const still = await busy(200, 200).png().toBuffer()
    const chunk = Buffer.from('000000086163544c0000000200000000', 'hex')
    const sum = Buffer.alloc(4)
    sum.writeUInt32BE(crc32(chunk.subarray(4)))
    const afterHead = 33
    const animated = Buffer.concat([still.subarray(0, afterHead), chunk, sum, still.subarray(afterHead)])
    expect(planned('a.png', still).sources).not.toEqual([])
    expect(planned('a.png', animated).sources).toEqual([])
  })

  it.each([
    ['<svg xmlns="http://www.w3.org/2000/svg" width="120.4" height="80"/></svg>', { width: 120, height: 80 }],
    ['<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 30 20"></svg>', { width: 30, height: 20 }],
    ['<?xml version="1.0"?>\n<svg xmlns="http://www.w3.org/2000/svg"><path d="M0 0"/></svg>\n', undefined],
  ])('stay as they are: %s', (svg, size) => {
    expect(planned('a.svg', svg)).toEqual({ file: 'a.svg', size, sources: [] })
  })

  it('are damaged where they end too soon', () => {
    expect(codeOf(plan('a.svg', '<svg width="10" height="10"><path d="M0'))).toBe('picture-broken')
  })
})

it.each([
  ['nothing', ''],
  ['text', 'This is not a picture.'],
  ['zeros', new Uint8Array(5000)],
  ['a page', '<!doctype html><p>Sign in to see this picture.'],
])('%s is no picture', (_, bytes) => {
  expect(codeOf(plan('a.jpg', bytes))).toBe('picture-broken')
})

it('says what a picture of a telephone is, and what to do', async () => {
  const heic = Buffer.concat([Buffer.from('00000018', 'hex'), Buffer.from('ftypheic\0\0\0\0mif1heic')])
  const ispe = Buffer.from('0000001469737065000000000000006400000032', 'hex')
  const box = (name: string, inner: Buffer) => {
    const head = Buffer.alloc(8)
    head.writeUInt32BE(8 + inner.length)
    head.write(name, 4, 'latin1')
    return Buffer.concat([head, inner])
  }
  const meta = box('meta', Buffer.concat([Buffer.alloc(4), box('iprp', box('ipco', ispe))]))
  const result = plan('a.heic', Buffer.concat([heic, meta]))
  expect(result.ok ? '' : result.fault.what).toBe(
    'The picture a.heic is a HEIC, and not every browser can show that.',
  )
})

it('never fails, whatever the bytes', () => {
  const folder = folderWith({})
  const heads = [
    readFileSync(join(import.meta.dirname, '../fixtures/community/posts/harbour-at-dusk.jpg')).subarray(
      0,
      400,
    ),
    Buffer.from(dot),
    gif,
    Buffer.from('RIFF\0\0\0\0WEBPVP8X'),
    Buffer.from('<svg '),
  ]
  fc.assert(
    fc.property(
      fc.constantFrom(...heads),
      fc.nat(400),
      fc.uint8Array({ maxLength: 60 }),
      (head, cut, tail) => {
        writeFileSync(join(folder, 'a.png'), Buffer.concat([head.subarray(0, cut), tail]))
        const result = planPicture(folder, 'a.png')
        return result.ok || result.fault.code.startsWith('picture-')
      },
    ),
    { numRuns: 300 },
  )
})
