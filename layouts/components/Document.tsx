import { raw } from 'hono/html'
import type { PropsWithChildren } from 'hono/jsx'
import type { DateTime } from 'luxon'
import type { Thing } from 'schema-dts'
import { paths } from '../../scripts/domain/addresses.ts'
import { type Card, cardAlt, cardSize, siteCard } from '../../scripts/domain/card.ts'
import { openGraphLocale } from '../../scripts/domain/language.ts'
import { absolute, fullName, pageName } from '../../scripts/domain/site.ts'
import type { Context, Styles } from '../context.ts'
import { breadcrumbData } from '../structured-data/breadcrumbs.ts'
import { Breadcrumbs, type Place } from './Breadcrumbs.tsx'
import { CopyNote } from './CopyNote.tsx'
import { SiteFooter } from './SiteFooter.tsx'
import { SiteHeader } from './SiteHeader.tsx'

export interface DocumentProps {
  readonly context: Context
  /** The page's own title; the site's name is added. Without one it is the home page. */
  readonly title?: string
  /** The language of the title and of what the page is about, where it is not the site’s. */
  readonly language?: string | undefined
  readonly description: string
  /** The path of the page. */
  readonly path: string
  /** Where the text was first published, when that is elsewhere. */
  readonly canonical?: string | undefined
  /** When the text came out, and when it was last changed if that was later: on the page of an article alone. */
  readonly article?: {
    readonly published: DateTime<true> | undefined
    readonly modified: DateTime<true> | undefined
  }
  /** The picture that stands for the page elsewhere, if it is not that of the site. */
  readonly card?: Card | undefined
  /** For pages that nobody should find by searching, such as the one for what is not there. */
  readonly hidden?: boolean
  /** The pages between the home page and this one, from the top. */
  readonly above?: readonly Place[]
  /** What the page is called below them, where that is not its title. */
  readonly here?: string
  /** schema.org data about what the page is about. */
  readonly structuredData?: readonly Thing[]
  /** The script of this page, where it is not the one of every page. */
  readonly script?: string | undefined
  /** Scripts that this page needs beside it. */
  readonly scripts?: readonly string[]
  /** Whether one of them runs WebAssembly. */
  readonly webAssembly?: boolean
}

/** JSON inside a script element: `<` would let a text end the element (HTML §4.12.1.3). */
const jsonForScript = (data: object): string => JSON.stringify(data).replaceAll('<', '\\u003c')

const home: Place = { href: paths.home, label: 'Home' }

/**
 * The policy of a page, narrower than the one in `netlify.toml`: no styles but its own, and no WebAssembly where none runs.
 * Of two policies, both hold (CSP 3 §8.1).
 */
const policyFor = ({ hash }: Styles, webAssembly: boolean): string =>
  `${webAssembly ? '' : "script-src 'self'; "}style-src '${hash}'`

const momentOf = (moment: DateTime<true>): string => moment.toISO({ suppressMilliseconds: true })

/** The frame of every page. */
export const Document = ({
  context: { library, assets },
  title,
  language,
  description,
  path,
  canonical,
  article,
  card = siteCard(library.site),
  hidden = false,
  above = [],
  here = title,
  structuredData = [],
  script = assets.script,
  scripts = [],
  webAssembly = false,
  children,
}: PropsWithChildren<DocumentProps>) => {
  const { site } = library
  const name = fullName(site)
  const address = canonical ?? absolute(site, path)
  const locale = openGraphLocale(language ?? site.language)
  const crumbs = here === undefined || hidden ? undefined : { places: [home, ...above], here, language }
  const data = crumbs ? [...structuredData, breadcrumbData(crumbs.places, crumbs.here, site)] : structuredData
  const body = `${(
    <body>
      <a class="skip-link" href="#part:main">
        Skip to main content
      </a>
      <SiteHeader site={site} path={path} />
      {site.offline && path !== paths.offline && <CopyNote />}
      {crumbs && <Breadcrumbs {...crumbs} />}
      <main id="part:main" class="page" tabindex={-1}>
        {children}
      </main>
      <SiteFooter library={library} />
    </body>
  )}`
  const styles = assets.stylesOf(body)
  return (
    <html lang={site.language}>
      <head>
        <meta charset="utf-8" />
        <meta http-equiv="Content-Security-Policy" content={policyFor(styles, webAssembly)} />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{pageName(title, site)}</title>
        <meta name="description" content={description} />
        {hidden ? (
          <meta name="robots" content="noindex" />
        ) : (
          <>
            <link rel="canonical" href={address} />
            <meta property="og:title" content={title ?? name} />
            <meta property="og:description" content={description} />
            <meta property="og:type" content={article ? 'article' : 'website'} />
            {article?.published && (
              <meta property="article:published_time" content={momentOf(article.published)} />
            )}
            {article?.modified && (
              <meta property="article:modified_time" content={momentOf(article.modified)} />
            )}
            <meta property="og:url" content={address} />
            <meta property="og:site_name" content={name} />
            {locale && <meta property="og:locale" content={locale} />}
            <meta property="og:image" content={absolute(site, card.path)} />
            <meta property="og:image:width" content={`${cardSize.width}`} />
            <meta property="og:image:height" content={`${cardSize.height}`} />
            <meta property="og:image:alt" content={cardAlt(card)} />
            <meta name="twitter:card" content="summary_large_image" />
          </>
        )}
        <meta name="color-scheme" content="light dark" />
        <link rel="icon" href={paths.icon} type="image/svg+xml" />
        <link rel="alternate" type="application/atom+xml" href={paths.atom} title={`Posts of ${site.name}`} />
        <link
          rel="alternate"
          type="application/feed+json"
          href={paths.jsonFeed}
          title={`Posts of ${site.name}`}
        />
        <link
          rel="search"
          type="application/opensearchdescription+xml"
          href={paths.openSearch}
          title={site.name}
        />
        <link
          rel="alternate"
          type="text/calendar"
          href={paths.allEvents}
          title={`Calendar of ${site.name}`}
        />
        <style>{raw(styles.css)}</style>
        {data.length > 0 && (
          <script type="application/ld+json">
            {raw(jsonForScript({ '@context': 'https://schema.org', '@graph': data }))}
          </script>
        )}
        <script type="module" src={script} />
        {scripts.map((another) => (
          <script type="module" src={another} />
        ))}
      </head>
      {raw(body)}
    </html>
  )
}
