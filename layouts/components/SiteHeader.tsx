import { listPathOf, paths } from '../../scripts/domain/addresses.ts'
import type { Site } from '../../scripts/domain/site.ts'
import { Logo } from './Logo.tsx'

const sections: readonly (readonly [path: string, label: string])[] = [
  [paths.calendar, 'Calendar'],
  [listPathOf('session'), 'Sessions'],
  [listPathOf('material'), 'Materials'],
  [listPathOf('post'), 'Posts'],
  [listPathOf('question'), 'Questions'],
  [listPathOf('stage'), 'Journey'],
  [paths.search, 'Search'],
]

/** `page` on the section's own page, `true` below it (WAI-ARIA 1.2 §6.6 aria-current). */
const currentOf = (section: string, path: string): 'page' | 'true' | undefined => {
  if (path === section) return 'page'
  return path.startsWith(section) ? 'true' : undefined
}

export const SiteHeader = ({ site, path }: { readonly site: Site; readonly path: string }) => (
  <header class="site-header">
    <div class="site-header__inner">
      <a class="site-header__brand" href={paths.home} aria-current={path === paths.home ? 'page' : undefined}>
        <Logo />
        <span>{site.name}</span>
      </a>
      <nav class="site-header__nav" aria-label="Main">
        <ul>
          {sections.map(([section, label]) => (
            <li>
              <a
                href={section}
                aria-current={currentOf(section, path)}
                aria-keyshortcuts={section === paths.search ? 'Control+K Meta+K' : undefined}
              >
                {label}
              </a>
            </li>
          ))}
        </ul>
      </nav>
    </div>
  </header>
)
