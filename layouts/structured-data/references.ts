import type {
  EventSeries,
  Organization,
  Person as SchemaPerson,
  Question as SchemaQuestion,
} from 'schema-dts'
import { pathOf, paths } from '../../scripts/domain/addresses.ts'
import type { AnyItem, Person, Question, Series } from '../../scripts/domain/items.ts'
import { absolute, fullName, type Site } from '../../scripts/domain/site.ts'

/*
 * How one thing names another. What has a page is known by the address of that page, on every page that speaks of it,
 * so that whoever gathers them can put them together; its name comes along for those who read one page alone.
 */

/** What an item is known by: the address of its page. */
export const idOf = (item: AnyItem, site: Site): string => absolute(site, pathOf(item))

export const organizationId = (site: Site): string => absolute(site, `${paths.home}#organization`)

export const organizationOf = (site: Site) =>
  ({
    '@type': 'Organization',
    '@id': organizationId(site),
    name: fullName(site),
    url: absolute(site, paths.home),
  }) satisfies Organization

export const personOf = (person: Person, site: Site) =>
  ({ '@type': 'Person', '@id': idOf(person, site), name: person.title }) satisfies SchemaPerson

export const seriesOf = (series: Series, site: Site) =>
  ({ '@type': 'EventSeries', '@id': idOf(series, site), name: series.title }) satisfies EventSeries

export const questionOf = (question: Question, site: Site) =>
  ({ '@type': 'Question', '@id': idOf(question, site), name: question.title }) satisfies SchemaQuestion
