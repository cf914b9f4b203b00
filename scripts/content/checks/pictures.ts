import type { Inline } from './inline.ts'
import type { Finding } from './passages.ts'

const megabyte = 1_000_000
const heaviest = megabyte

/** The size of the file that an address in a text leads to, if it leads to one of this site. */
export type SizeOf = (address: string) => number | undefined

/** `<my boat.png> "Our boat"` → `my boat.png` */
const addressOf = (written: string): string =>
  /^<([^<>\n]*)>/.exec(written.trim())?.[1] ?? /^\S*/.exec(written.trim())?.[0] ?? ''

/** Pictures that take long to load where the connection is slow. */
export const heavyPictures = ({ links }: Inline, sizeOf: SizeOf): readonly Finding[] =>
  links.flatMap(({ isImage, form, address, addressAt }) => {
    if (!isImage || form !== 'closed') return []
    const picture = addressOf(address)
    const size = sizeOf(picture)
    if (size === undefined || size <= heaviest) return []
    return {
      offset: addressAt,
      words: {
        code: 'heavy-picture',
        what: `The picture "${picture}" has ${(size / megabyte).toFixed(1)} MB, and it may have ${heaviest / megabyte} MB at most.`,
        fix: 'Save it smaller, as a JPEG about 1600 pixels wide, and put that file in its place.',
      },
    }
  })
