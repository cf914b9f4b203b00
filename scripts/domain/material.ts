import type { Material, MaterialContent } from './items.ts'
import { inWords } from './list-words.ts'

/** What materials can contain, in the order in which all of them are told, each in the plural where it has one. */
export const contentWords: Readonly<Record<MaterialContent, string>> = {
  slides: 'Slides',
  video: 'Videos',
  notes: 'Notes',
  link: 'Links',
}

export const materialContents = Object.keys(contentWords) as readonly MaterialContent[] // keys of a record of contents

const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1)

/** `Slides and video` */
export const contentsOf = ({ contains }: Pick<Material, 'contains'>): string => capital(inWords(contains))

/** What files are called by the ends of their names. */
const typeWords: ReadonlyMap<string, string> = new Map([
  ['csv', 'CSV table'],
  ['doc', 'Word'],
  ['docx', 'Word'],
  ['html', 'web page'],
  ['jpeg', 'JPEG picture'],
  ['jpg', 'JPEG picture'],
  ['key', 'Keynote'],
  ['m4a', 'M4A audio'],
  ['mp3', 'MP3 audio'],
  ['mp4', 'MP4 video'],
  ['odp', 'OpenDocument slides'],
  ['ods', 'OpenDocument table'],
  ['odt', 'OpenDocument text'],
  ['png', 'PNG picture'],
  ['ppt', 'PowerPoint'],
  ['pptx', 'PowerPoint'],
  ['svg', 'SVG picture'],
  ['txt', 'text'],
  ['webm', 'WebM video'],
  ['webp', 'WebP picture'],
  ['xls', 'Excel'],
  ['xlsx', 'Excel'],
])

/** `text`, `PowerPoint`, and in capitals what has no other name: `PDF`. */
const typeOf = (path: string): string => {
  const [, ending = ''] = /\.([^./]+)$/.exec(path.replace(/[?#].*$/s, '')) ?? []
  return typeWords.get(ending.toLowerCase()) ?? (ending.toUpperCase() || 'file')
}

/** `35 bytes`, `2 KB`, `1.4 MB`: thousands, as file managers of today count. */
export const sizeInWords = (bytes: number): string => {
  if (bytes < 1000) return bytes === 1 ? '1 byte' : `${bytes} bytes`
  const kilobytes = Math.round(bytes / 1000)
  return kilobytes < 1000 ? `${kilobytes} KB` : `${Math.round(bytes / 100_000) / 10} MB`
}

/** The site that an address leads to, as one says it: `youtube.com`. */
const hostOf = (address: string): string => new URL(address).host.replace(/^www\./, '')

/** Where it is: `at youtube.com`, or `on this site (PDF, 2 KB)`. */
const placeOfMaterial = ({ link, bytes }: Pick<Material, 'link' | 'bytes'>): string => {
  if (!link.startsWith('/')) return `at ${hostOf(link)}`
  return bytes === undefined ? 'on this site' : `on this site (${typeOf(link)}, ${sizeInWords(bytes)})`
}

/** What one gets and where: `Slides and video at youtube.com`, `Notes on this site (PDF, 2 KB)`. */
export const offerOfMaterial = (material: Pick<Material, 'contains' | 'link' | 'bytes'>): string =>
  `${contentsOf(material)} ${placeOfMaterial(material)}`
