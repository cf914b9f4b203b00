import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import type { DateTime } from 'luxon'
import type { Context } from '../../layouts/context.ts'
import type { Template } from '../../layouts/template.ts'
import { monthGrids } from '../../scripts/calendar/month.ts'
import { yearOverviews } from '../../scripts/calendar/year.ts'
import type { Library } from '../../scripts/domain/library.ts'
import { yearShelves } from '../../scripts/domain/material-shelves.ts'
import { expectations, offWeeks } from '../../scripts/domain/rhythm.ts'
import { inSiteZone } from '../../scripts/domain/site.ts'
import { communityLibrary, now } from '../outputs/community.ts'

const folder = join(import.meta.dirname, '../../layouts/pages')

/** The made-up community as its pages see it, with next to no styles and scripts: those have tests of their own. */
export const contextOf = (library: Library = communityLibrary(), moment: DateTime<true> = now): Context => {
  const expected = expectations(library, moment)
  return {
    library,
    now: inSiteZone(moment, library.site),
    months: monthGrids(library.events),
    years: yearOverviews(library.events),
    materialYears: yearShelves(library),
    expectations: expected,
    offWeeks: offWeeks(library, expected),
    assets: {
      stylesOf: () => ({ css: 'body{color:black}', hash: 'sha256-made-up' }),
      script: '/assets/site.js',
      searchScript: '/assets/search.js',
      copyScript: '/assets/copy.js',
      notFoundScript: '/assets/not-found.js',
      eventScript: '/assets/event.js',
      materialsScript: '/assets/materials.js',
    },
  }
}

type Data = Readonly<Record<string, unknown>>

/** The part of a template's data that says which pages there are. */
interface Plan {
  readonly permalink: (data: Data) => string | false
  readonly pagination?: { readonly data: string; readonly alias: string }
}

const isData = (value: unknown): value is Data => typeof value === 'object' && value !== null

/** What stands at a path such as `context.library.posts`. */
const listAt = (data: Data, path: string): readonly unknown[] => {
  const list = path.split('.').reduce<unknown>((value, key) => (isData(value) ? value[key] : undefined), data)
  if (!Array.isArray(list)) throw new Error(`${path} is no list.`)
  return list
}

export interface RenderedPage {
  readonly path: string
  readonly html: string
}

/** Every page that one template makes: what Eleventy does with it, but for writing files. */
const pagesOf = ({ data, render }: Template<Data>, context: Context): readonly RenderedPage[] => {
  const { permalink, pagination } = data as Plan // what `layouts/template.ts` puts there
  const datas: readonly Data[] = pagination
    ? listAt({ context }, pagination.data).map((item) => ({ context, [pagination.alias]: item }))
    : [{ context }]
  return datas.flatMap((one) => {
    const path = permalink(one)
    return path === false ? [] : { path, html: render(one) }
  })
}

/** Every page of the site, or of these templates alone: to render thousands takes seconds. */
export const allPages = async (
  context: Context,
  templateNames?: readonly string[],
): Promise<readonly RenderedPage[]> => {
  const ending = '.11ty.tsx'
  const files = templateNames
    ? templateNames.map((name) => `${name}${ending}`)
    : readdirSync(folder).filter((file) => file.endsWith(ending))
  const templates = await Promise.all(
    [...files]
      .sort()
      .map(async (file): Promise<Template<Data>> => (await import(join(folder, file))).default),
  )
  return templates.flatMap((template) => pagesOf(template, context))
}
