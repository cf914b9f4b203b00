/** What the bytes of a picture tell beside its size: whether it is all there, and whether it moves. */
import { crc32 } from 'node:zlib'

interface Format {
  /** Whether the file is whole: one that was cut off in an upload still says how large it is. */
  readonly isWhole: (bytes: Buffer) => boolean
  /** Whether copies of it can take its place: not of what moves, and not of a drawing that is sharp at any size. */
  readonly isStill: (bytes: Buffer) => boolean
}

interface Chunk {
  readonly type: string
  readonly isSound: boolean
}

/** PNG §5.3: length, type, data and a checksum over the last two. */
const pngChunks = (bytes: Buffer): readonly Chunk[] => {
  const chunks: Chunk[] = []
  for (let at = 8; at + 12 <= bytes.length; ) {
    const end = at + 8 + bytes.readUInt32BE(at)
    const type = bytes.toString('latin1', at + 4, at + 8)
    const isSound = end + 4 <= bytes.length && crc32(bytes.subarray(at + 4, end)) === bytes.readUInt32BE(end)
    chunks.push({ type, isSound })
    if (type === 'IEND') break // what a camera hangs on behind it, nobody reads
    at = end + 4
  }
  return chunks
}

const png: Format = {
  isWhole: (bytes) => {
    const chunks = pngChunks(bytes)
    return chunks.every(({ isSound }) => isSound) && chunks.some(({ type }) => type === 'IEND')
  },
  isStill: (bytes) => !pngChunks(bytes).some(({ type }) => type === 'acTL'),
}

/** The end mark stands after the start of the last scan; an end before that is the one of the camera’s small preview. */
const jpg: Format = {
  isWhole: (bytes) =>
    bytes.lastIndexOf('ffd9', undefined, 'hex') > bytes.lastIndexOf('ffda', undefined, 'hex'),
  isStill: () => true,
}

/** The head says how long the file is (RIFF), and a flag whether it moves. */
const webp: Format = {
  isWhole: (bytes) => bytes.readUInt32LE(4) + 8 <= bytes.length,
  isStill: (bytes) => !(bytes.toString('latin1', 12, 16) === 'VP8X' && ((bytes[20] ?? 0) & 0x02) !== 0),
}

const gif: Format = {
  isWhole: (bytes) => bytes.lastIndexOf(0x3b) >= bytes.length - 16,
  isStill: () => false, // most of them move, and those that do not are small
}

const svg: Format = {
  isWhole: (bytes) => /<\/(?:\w+:)?svg\s*>/i.test(bytes.toString('utf8', Math.max(0, bytes.length - 2000))),
  isStill: () => false,
}

const avif: Format = { isWhole: () => true, isStill: () => false }

/** Formats that every browser shows, by the names that image-size has for them. */
export const formats: ReadonlyMap<string, Format> = new Map(
  Object.entries({ png, jpg, webp, gif, svg, avif }),
)

/** What people call formats that cameras and programs write and that not every browser shows. */
export const foreignFormats: ReadonlyMap<string, string> = new Map([
  ['heic', 'HEIC'],
  ['heix', 'HEIC'],
  ['hevc', 'HEIC'],
  ['hevx', 'HEIC'],
  ['mif1', 'HEIF'],
  ['bmp', 'BMP'],
  ['psd', 'PSD'],
  ['jp2', 'JPEG 2000'],
  ['jxl', 'JPEG XL'],
])
