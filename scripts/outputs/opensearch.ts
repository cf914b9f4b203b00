import { paths } from '../domain/addresses.ts'
import { excerptOf } from '../domain/body.ts'
import type { Library } from '../domain/library.ts'
import { absolute, fullName } from '../domain/site.ts'
import type { Output } from './output.ts'
import { xmlText } from './xml.ts'

/** The most that the format allows of each text, in characters (OpenSearch 1.1 draft 6). */
const most = { shortName: 16, longName: 48, description: 1024 } as const

/** How a browser can search this site from its address bar (OpenSearch 1.1 draft 6). */
export const openSearch = ({ site }: Library): Output => {
  const element = (name: string, text: string): string => `  <${name}>${xmlText(text)}</${name}>`
  const attribute = (path: string): string => xmlText(absolute(site, path))
  return {
    path: paths.openSearch,
    text: [
      '<?xml version="1.0" encoding="UTF-8"?>',
      '<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">',
      element('ShortName', excerptOf(site.name, most.shortName)),
      element('LongName', excerptOf(fullName(site), most.longName)),
      element('Description', excerptOf(site.description, most.description)),
      element('Contact', site.contact),
      `  <Url type="text/html" template="${attribute(paths.search)}?q={searchTerms}"/>`,
      `  <Url type="application/opensearchdescription+xml" rel="self" template="${attribute(paths.openSearch)}"/>`,
      `  <Image width="16" height="16" type="image/svg+xml">${attribute(paths.icon)}</Image>`,
      element('Language', site.language),
      element('InputEncoding', 'UTF-8'),
      element('OutputEncoding', 'UTF-8'),
      '</OpenSearchDescription>',
      '',
    ].join('\n'),
  }
}
