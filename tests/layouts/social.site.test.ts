import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import ogs from 'open-graph-scraper'
import sharp from 'sharp'
import { describe, expect, inject, it } from 'vitest'
import { fileOf, pagesByType, pagesOf } from '../browser/pages.ts'
import { builtPages, once } from './built-pages.ts'
import { read } from './markup.ts'

/** What a program that shows a page where it is shared finds in it, with nothing made up where a tag is missing. */
const sharedAs = async (html: string) => {
  const { result } = await ogs({ html, onlyGetOpenGraphInfo: true })
  return result
}

/** The same for each page of a site. */
const sharedIn = once((site) =>
  Promise.all(builtPages(site).map(async (page) => ({ ...page, found: await sharedAs(page.html) }))),
)

const sites = [
  {
    name: 'the real content',
    folder: () => inject('site'),
    base: '',
    title: 'The Days After',
    locale: 'en_GB',
  },
  {
    name: 'the made-up community',
    folder: () => inject('fixtureSite'),
    base: 'https://example.org/between',
    title: 'Between Tides',
    locale: undefined,
  },
] as const

const instant = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d+)?(Z|[+-]\d{2}:\d{2})$/

describe.each(sites)('where a page of $name is shared', ({ folder, title, locale }) => {
  const isPost = (path: string) => /^\/posts\/[^/]+\/$/.test(path)

  it('it is told by its own title, sentence and address, whatever its type', async () => {
    const pages = await sharedIn(folder())
    const told = new Set(pages.map(({ path }) => path))
    const types = [...pagesByType(folder()).values()]
    expect(types.filter((paths) => paths.some((path) => told.has(path))).length).toBeGreaterThan(20)
    for (const { path, html, found } of pages) {
      const head = read(html).one('head')
      expect(found, path).toMatchObject({
        success: true,
        ogType: isPost(path) ? 'article' : 'website',
        ogUrl: head.one('link[rel="canonical"]').attribute('href'),
        ogDescription: head.one('meta[name="description"]').attribute('content'),
        twitterCard: 'summary_large_image',
      })
      expect(found.ogSiteName, path).toMatch(new RegExp(`^${title} — .`))
      const namesIt = path === '/' || found.ogTitle?.startsWith(`${title} — `)
      const heading = namesIt ? found.ogTitle : `${found.ogTitle} — ${title}`
      expect(head.one('title').text, path).toBe(heading)
      expect(found.ogDescription?.trim(), path).not.toBe('')
    }
  })

  it('it has a picture that is there, as large as it says, and told in words', async () => {
    const [home = ''] = builtPages(folder()).map(({ address }) => address)
    for (const { path, found } of await sharedIn(folder())) {
      const { ogImage = [] } = found
      expect(ogImage, path).toHaveLength(1)
      for (const { url, width, height, alt } of ogImage) {
        expect(url, path).toContain(home)
        const file = join(folder(), url.slice(home.length))
        const picture = await sharp(file).metadata()
        expect([picture.format, `${picture.width}`, `${picture.height}`], path).toEqual([
          'png',
          `${width}`,
          `${height}`,
        ])
        expect(String(alt).length, path).toBeGreaterThan(10)
      }
    }
  })

  it('it is in its own language and territory, where both are known', async () => {
    const locales = (await sharedIn(folder())).map(({ found }) => found.ogLocale)
    expect([...new Set(locales)]).toEqual([locale])
  })

  it('a post says when it came out and when it was changed, as its structured data does, and no other page', async () => {
    let changed = 0
    for (const { path, html, found } of await sharedIn(folder())) {
      const { articlePublishedTime, articleModifiedTime } = found
      if (isPost(path)) {
        // A retelling has no day of its own: the one it tells is that of the text it is based on.
        if (html.includes('"isBasedOn":{')) expect(articlePublishedTime, path).toBeUndefined()
        else {
          expect(articlePublishedTime, path).toMatch(instant)
          expect(html).toContain(`"datePublished":"${articlePublishedTime}"`)
        }
        expect(articleModifiedTime, path).toBe(/"dateModified":"([^"]*)"/.exec(html)?.[1])
        if (articleModifiedTime) changed += 1
      } else expect([articlePublishedTime, articleModifiedTime], path).toEqual([undefined, undefined])
    }
    if (locale) expect(changed).toBeGreaterThan(0) // nothing of the made-up community was changed after its day
  })

  it('what nobody should find has nothing to share', async () => {
    const told = new Set(builtPages(folder()).map(({ path }) => path))
    const hidden = pagesOf(folder()).filter((path) => !told.has(path))
    expect(hidden).toContain('/404.html')
    for (const path of hidden) {
      const { result } = await ogs({
        html: readFileSync(fileOf(folder(), path), 'utf8'),
        onlyGetOpenGraphInfo: true,
      })
      expect(
        Object.keys(result).filter((key) => /^(og|twitter|article)/.test(key)),
        path,
      ).toEqual([])
    }
  })
})

it('an imported post is shared as the original, and told by its words and not by where else it was told', async () => {
  const post = builtPages(inject('fixtureSite')).find(
    ({ path }) => path === '/posts/what-the-harbour-taught-us/',
  )
  expect(await sharedAs(post?.html ?? '')).toMatchObject({
    ogUrl: 'https://stories.example.net/@between/what-the-harbour-taught-us-0f1e2d3c4b5a',
    ogDescription: expect.stringMatching(/^We’ve mended for a year/),
    articlePublishedTime: '2029-11-20T21:59:23Z',
  })
})
