import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import sharp from 'sharp'
import { expect, it } from 'vitest'
import { makeCopies } from '../../scripts/pictures/copies.ts'
import { planPicture } from '../../scripts/pictures/plan.ts'
import { type Files, folderWith } from '../content/folder.ts'
import { busy } from './samples.ts'

const pictureIn = (content: string, file: string) => {
  const plan = planPicture(content, file)
  if (!plan.ok) throw new Error(plan.fault.what)
  return plan.value
}

const copiesOf = async (files: Files, cache = folderWith({})) => {
  const content = folderWith(files)
  const pictures = Object.keys(files).map((file) => pictureIn(content, file))
  return { pictures, cache, ...(await makeCopies(pictures, { content, cache })) }
}

it('makes each copy that pages name, in its format and width', async () => {
  const { pictures, files } = await copiesOf({ 'posts/a.jpg': await busy(900, 450).jpeg().toBuffer() })
  const named = pictures.flatMap(({ sources }) =>
    sources.flatMap(({ type, copies }) => copies.map(({ path, width }) => ({ type, path, width }))),
  )
  expect(files.map(({ path }) => path)).toEqual(named.map(({ path }) => path))
  for (const { from, path } of files) {
    const { width, height, format } = await sharp(readFileSync(from)).metadata()
    const expected = named.find((one) => one.path === path)
    expect(width).toBe(expected?.width)
    expect(height).toBe((expected?.width ?? 0) / 2)
    expect(format === 'heif' ? 'image/avif' : `image/${format}`).toBe(expected?.type)
  }
}, 60_000)

it('turns copies the right way up, and leaves out where a photograph was taken', async () => {
  const photo = await busy(900, 600)
    .jpeg()
    .withExif({ IFD0: { Copyright: 'Nobody' }, IFD3: { GPSLatitude: '51/1 30/1 0/1' } })
    .withMetadata({ orientation: 6 })
    .toBuffer()
  const { files } = await copiesOf({ 'a.jpg': photo })
  expect(files.length).toBeGreaterThan(0)
  for (const { from } of files) {
    const { width = 0, height = 0, exif } = await sharp(readFileSync(from)).metadata()
    expect(height).toBeGreaterThan(width)
    expect(exif).toBeUndefined()
  }
}, 60_000)

it('turns a photograph that was taken upside down', async () => {
  const half = { width: 600, height: 200, channels: 3 as const }
  const red = await sharp({ create: { ...half, background: '#f00' } })
    .png()
    .toBuffer()
  const photo = await sharp({ create: { ...half, height: 400, background: '#00f' } })
    .composite([
      { input: red, top: 0, left: 0 },
      { input: await busy(600, 60).png().toBuffer(), top: 170, left: 0 },
    ])
    .jpeg()
    .withMetadata({ orientation: 3 })
    .toBuffer()
  const { files } = await copiesOf({ 'a.jpg': photo })
  expect(files.length).toBeGreaterThan(0)
  for (const { from } of files) {
    const [r = 0, , b = 0] = await sharp(readFileSync(from)).removeAlpha().raw().toBuffer()
    expect(b).toBeGreaterThan(r) // the blue lower half is on top
  }
}, 60_000)

it('does not even look at a picture whose copies are there', async () => {
  const content = folderWith({ 'a.jpg': await busy(500, 300).jpeg().toBuffer() })
  const pictures = [pictureIn(content, 'a.jpg')]
  const cache = folderWith({})
  const first = await makeCopies(pictures, { content, cache })
  rmSync(join(content, 'a.jpg'))
  expect(await makeCopies(pictures, { content, cache })).toEqual(first)
}, 60_000)

it('makes no copy twice, and leaves nothing half done', async () => {
  const photo = await busy(500, 300).jpeg().toBuffer()
  const first = await copiesOf({ 'a.jpg': photo })
  for (const { from } of first.files) writeFileSync(from, 'kept')
  const second = await copiesOf(
    { 'a.jpg': photo, 'b.jpg': await busy(600, 300).jpeg().toBuffer() },
    first.cache,
  )
  for (const { from } of first.files) expect(readFileSync(from, 'latin1')).toBe('kept')
  const kept = readdirSync(first.cache, { recursive: true, withFileTypes: true }).filter((one) =>
    one.isFile(),
  )
  expect(kept).toHaveLength(second.files.length)
  expect(new Set(second.files.map(({ from }) => from)).size).toBe(kept.length)
}, 60_000)

it('names a picture that cannot be read after all, and makes the others', async () => {
  const content = folderWith({
    'good.jpg': await busy(500, 300).jpeg().toBuffer(),
    'bad.jpg': await busy(500, 310).jpeg().toBuffer(),
  })
  const pictures = ['bad.jpg', 'good.jpg'].map((file) => pictureIn(content, file))
  writeFileSync(join(content, 'bad.jpg'), 'no picture any more')
  const { files, broken } = await makeCopies(pictures, { content, cache: folderWith({}) })
  expect(broken).toEqual(['bad.jpg'])
  expect(files.length).toBe(pictures[1]?.sources.flatMap(({ copies }) => copies).length)
}, 60_000)
