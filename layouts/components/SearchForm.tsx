import { paths } from '../../scripts/domain/addresses.ts'
import type { SearchEngine, Site } from '../../scripts/domain/site.ts'
import type { Facet } from '../../scripts/search/facts.ts'

const facets: readonly (readonly [facet: Facet, label: string, any: string])[] = [
  ['kind', 'Kind', 'Everything'],
  ['year', 'Year', 'Any year'],
  ['person', 'Person', 'Anybody'],
  ['organisation', 'Organisation', 'Any organisation'],
  ['question', 'Question', 'Any question'],
  ['series', 'Series', 'Any series'],
  ['has', 'Has', 'Anything'],
]

/** Where one types what to search this site for. */
export const SearchField = ({ label }: { readonly label: string }) => (
  <>
    <label for="q">{label}</label>
    <div class="search__line">
      <input
        id="q"
        name="q"
        type="search"
        autocomplete="off"
        autocapitalize="none"
        spellcheck={false}
        maxlength={200}
        dir="auto"
      />
      <button class="button" type="submit">
        Search
      </button>
    </div>
  </>
)

/** Search in the reader’s own browser: needs its script, and is hidden until that runs. */
export const SearchForm = ({ site }: { readonly site: Site }) => (
  <form class="search" action={paths.search} data-search data-synonyms={JSON.stringify(site.synonyms)} inert>
    <div class="search__words">
      <SearchField label="Search for" />
      <p class="search__word">On any page, Ctrl-K or Cmd-K opens search.</p>
    </div>
    <details class="search__narrow" data-search-narrow>
      <summary>Narrow down and sort</summary>
      <div class="search__filters">
        {facets.map(([facet, label, any]) => (
          <div>
            <label for={`by-${facet}`}>{label}</label>
            <select id={`by-${facet}`} name={facet} data-facet>
              <option value="">{any}</option>
            </select>
          </div>
        ))}
        <div>
          <label for="sort">Sort by</label>
          <select id="sort" name="sort">
            <option value="">Best match</option>
            <option value="date">Newest first</option>
          </select>
        </div>
      </div>
      <p>
        <button class="button button--quiet" type="button" data-search-clear>
          Show everything again
        </button>
      </p>
    </details>
  </form>
)

/** Search by another site, limited to this one: a plain form for browsers that run no scripts. */
export const SearchElsewhere = ({ engine }: { readonly engine: SearchEngine }) => (
  <form class="search search--elsewhere" action={engine.action} data-search-elsewhere data-unless-kept>
    <div class="search__words">
      <label for="elsewhere">Search this site with {engine.name}</label>
      <div class="search__line">
        <input id="elsewhere" name={engine.words} type="search" dir="auto" />
        <button class="button" type="submit">
          Search with {engine.name}
        </button>
      </div>
      {engine.fields.map(([name, value]) => (
        <input type="hidden" name={name} value={value} />
      ))}
      <p class="search__word">
        This leaves our site: {engine.name} gets the words that you type. It knows only what it has read here
        so far.
      </p>
    </div>
  </form>
)
