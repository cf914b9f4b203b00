import { listedKinds, listPathOf, paths, yearPath } from '../../scripts/domain/addresses.ts'
import { kindWords } from '../../scripts/domain/kind-words.ts'
import { learningsTitle, organisationsTitle } from '../../scripts/domain/place-names.ts'
import { Document } from '../components/Document.tsx'
import { EmailLink } from '../components/EmailLink.tsx'
import { ItemLink } from '../components/ItemLink.tsx'
import { PageHead } from '../components/PageHead.tsx'
import { QuestionList } from '../components/QuestionList.tsx'
import { SearchElsewhere, SearchForm } from '../components/SearchForm.tsx'
import { Section } from '../components/Section.tsx'
import { onePage } from '../template.ts'

export default onePage(paths.search, (context) => {
  const { site, questions, people, pages } = context.library
  return (
    <Document
      context={context}
      title="Search"
      description="Search sessions, spin-offs, materials, posts, people and questions."
      path={paths.search}
      webAssembly
      scripts={[`..${context.assets.searchScript}`]} // relative, so that search works wherever the files are served from
    >
      <PageHead title="Search" />
      <search>
        <SearchForm site={site} />
        {site.searchEngine && <SearchElsewhere engine={site.searchEngine} />}
      </search>
      <noscript>
        <p>Searching here by word needs JavaScript. The lists below do not.</p>
      </noscript>
      <p class="search__status" role="status" data-search-status />
      <section aria-busy="true" data-search-found hidden>
        <h2 id="part:results" class="search__heading" tabindex={-1}>
          Results
        </h2>
        <ol class="search__results" data-search-results />
        <p>
          <button class="button button--quiet" type="button" data-search-more hidden>
            Show more results
          </button>
        </p>
      </section>
      <div class="search__nothing" data-search-nothing hidden>
        <p>What you can do instead:</p>
        <ul>
          <li>
            Look in <a href={paths.calendar}>the calendar</a>.
          </li>
          <li>
            Look through <a href={listPathOf('question')}>the questions</a> that the community works on.
          </li>
          <li>
            Ask us: write to <EmailLink address={site.contact} />.
          </li>
        </ul>
      </div>
      <div class="search-browse" data-search-browse>
        <Section title="Or look through everything" id="browse">
          <ul class="link-columns">
            <li>
              <a href={paths.calendar}>Calendar</a>
            </li>
            <li>
              <a href={paths.subscribe}>Subscribe to the calendar</a>
            </li>
            {listedKinds.map((kind) => (
              <li>
                <a href={listPathOf(kind)}>{kindWords[kind].many}</a>
              </li>
            ))}
            <li>
              <a href={paths.organisations}>{organisationsTitle}</a>
            </li>
            <li>
              <a href={paths.learnings}>{learningsTitle}</a>
            </li>
            {pages.map((page) => (
              <li>
                <ItemLink item={page} />
              </li>
            ))}
          </ul>
        </Section>
        {questions.length > 0 && (
          <Section title="Questions" id="questions">
            <QuestionList questions={questions} />
          </Section>
        )}
        {people.length > 0 && (
          <Section title="People" id="people">
            <ul class="link-columns">
              {people.map((person) => (
                <li>
                  <ItemLink item={person} />
                </li>
              ))}
            </ul>
          </Section>
        )}
        {context.years.length > 0 && (
          <Section title="Events by year" id="years">
            <ul class="link-columns">
              {context.years.map(({ year }) => (
                <li>
                  <a href={yearPath(year)}>{year}</a>
                </li>
              ))}
            </ul>
          </Section>
        )}
      </div>
    </Document>
  )
})
