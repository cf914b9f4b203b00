import { listPathOf, paths } from '../../scripts/domain/addresses.ts'
import { kindWords } from '../../scripts/domain/kind-words.ts'
import type { Library } from '../../scripts/domain/library.ts'
import { learningsTitle } from '../../scripts/domain/place-names.ts'
import { fullName } from '../../scripts/domain/site.ts'
import { EmailLink } from './EmailLink.tsx'
import { ItemLink } from './ItemLink.tsx'

const explored = ['session', 'spin-off', 'series', 'material', 'post', 'person', 'question', 'stage'] as const

export const SiteFooter = ({ library: { site, pages } }: { readonly library: Library }) => (
  <footer class="site-footer">
    <div class="site-footer__inner">
      <nav aria-label="Everything on this site">
        <h2>Explore</h2>
        <ul>
          {explored.map((kind) => (
            <li>
              <a href={listPathOf(kind)}>{kindWords[kind].many}</a>
            </li>
          ))}
          <li>
            <a href={paths.learnings}>{learningsTitle}</a>
          </li>
          <li>
            <a href={paths.everything}>Site map</a>
          </li>
        </ul>
      </nav>
      <nav aria-label="Keep up">
        <h2>Keep up</h2>
        <ul>
          <li>
            <a href={paths.calendar}>Calendar</a>
          </li>
          <li>
            <a href={paths.subscribe}>Subscribe to the calendar</a>
          </li>
          <li>
            <a href={paths.atom}>Posts as a feed</a>
          </li>
          <li>
            <a href={paths.search}>Search</a>
          </li>
        </ul>
      </nav>
      <nav aria-label="About this site">
        <h2>About</h2>
        <ul>
          {pages.map((page) => (
            <li>
              <ItemLink item={page} />
            </li>
          ))}
          <li>
            <a href={paths.contribute}>Contribute</a>
          </li>
        </ul>
      </nav>
      <p class="site-footer__word">
        {fullName(site)}. Write to <EmailLink address={site.contact} />.
      </p>
    </div>
  </footer>
)
