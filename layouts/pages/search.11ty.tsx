import { listPathOf, paths } from '../../scripts/domain/addresses.ts'
import { kindWords } from '../../scripts/domain/kind-words.ts'
import { Document } from '../components/Document.tsx'
import { PageHead } from '../components/PageHead.tsx'
import { Section } from '../components/Section.tsx'
import { onePage } from '../template.ts'

const kinds = ['session', 'spin-off', 'material', 'post', 'person', 'question', 'series', 'stage'] as const

export default onePage(paths.search, (context) => (
  <Document
    context={context}
    title="Search"
    description="Search sessions, spin-offs, materials, posts, people and questions."
    path={paths.search}
    script={`..${context.assets.searchScript}`} // relative, so that search works wherever the files are served from
  >
    <PageHead title="Search" />
    <search>
      <form class="search" action={paths.search} data-search inert>
        <div class="search__words">
          <label for="q">Search for</label>
          <div class="search__line">
            <input id="q" name="q" type="search" autocomplete="off" spellcheck={false} maxlength={200} />
            <button class="button" type="submit">
              Search
            </button>
          </div>
        </div>
        <div class="search__filter">
          <label for="kind">Kind</label>
          <select id="kind" name="kind">
            <option value="">Everything</option>
          </select>
        </div>
        <div class="search__filter">
          <label for="year">Year</label>
          <select id="year" name="year">
            <option value="">Any year</option>
          </select>
        </div>
      </form>
    </search>
    <noscript>
      <p>Searching by word needs JavaScript. The lists below do not.</p>
    </noscript>
    <p class="search__status" role="status" data-search-status />
    <ol class="search__results" data-search-results />
    <Section title="Or look through everything" id="browse">
      <ul class="item-list">
        <li>
          <a href={paths.calendar}>Calendar</a>
        </li>
        {kinds.map((kind) => (
          <li>
            <a href={listPathOf(kind)}>{kindWords[kind].many}</a>
          </li>
        ))}
      </ul>
    </Section>
  </Document>
))
