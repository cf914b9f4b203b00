import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import image from '@11ty/eleventy-img'
import type { Picture } from '../domain/picture.ts'
import { type Fault, fault, ok, type Result } from '../domain/problem.ts'
import { foreignFormats, formats } from './formats.ts'

/** How copies are made. The text column is some 720 pixels wide: one copy for telephones, one for it, one for fine screens. */
export const manner = {
  widths: [400, 800, 1440],
  formats: ['avif', 'webp'],
  urlPath: '/assets/pictures/',
  hashLength: 16,
  fixOrientation: true,
  useCache: false,
  dryRun: true,
  sharpAvifOptions: { quality: 55, effort: 4 },
  sharpWebpOptions: { quality: 76, effort: 5 },
} as const

/** Bytes below which a copy would save nothing that anybody notices. */
const smallAnyway = 6000

const attempt = <Value>(read: () => Value): Value | undefined => {
  try {
    return read()
  } catch {
    return undefined
  }
}

/** What is said of a picture that is damaged. */
export const brokenPicture = (file: string): Pick<Fault, 'code' | 'what' | 'fix'> => ({
  code: 'picture-broken',
  what: `The picture ${file} cannot be read. It may be damaged, or only a part of it was uploaded.`,
  fix: 'Open it on your computer. If it shows there, save it as a JPEG or PNG and upload that again.',
})

const broken = (file: string): Result<never> => {
  const { code, what, fix } = brokenPicture(file)
  return fault(code, what, fix)
}

const foreign = (file: string, name: string): Result<never> =>
  fault(
    'picture-format',
    `The picture ${file} is a ${name}, and not every browser can show that.`,
    'Save it as a JPEG or PNG, and use that file instead.',
  )

const sourcesOf = (path: string, width: number, height: number): Picture['sources'] =>
  Object.values(image.statsByDimensionsSync(path, width, height, manner)).flatMap((planned) =>
    planned[0]
      ? {
          type: planned[0].sourceType,
          copies: planned.map((copy) => ({ path: copy.url, width: copy.width })),
        }
      : [],
  )

/** The size of a picture and the copies that it will have; or what is wrong with it. */
export const planPicture = (folder: string, file: string): Result<Picture> => {
  const path = join(folder, file)
  const bytes = attempt(() => readFileSync(path))
  if (!bytes) return broken(file)
  const head = attempt(() => image.ImageSize(bytes))
  if (!head)
    // A drawing need not say how large it is.
    return /\.svg$/i.test(file) && formats.get('svg')?.isWhole(bytes)
      ? ok({ file, size: undefined, sources: [] })
      : broken(file)
  const format = formats.get(head.type)
  const name = foreignFormats.get(head.type)
  if (!format) return name === undefined ? broken(file) : foreign(file, name)
  const isOnItsSide = (head.orientation ?? 1) >= 5
  const width = Math.round(isOnItsSide ? head.height : head.width)
  const height = Math.round(isOnItsSide ? head.width : head.height)
  if (!format.isWhole(bytes) || !(width > 0 && height > 0)) return broken(file)
  const sources = format.isStill(bytes) && bytes.length > smallAnyway ? sourcesOf(path, width, height) : []
  return ok({ file, size: { width, height }, sources })
}
