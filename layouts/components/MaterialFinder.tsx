import type { CountedLink as CountedLinkProps } from '../../scripts/domain/counted-link.ts'
import type { Parts } from '../../scripts/domain/material-lists.ts'
import { CountedLink } from './CountedLink.tsx'
import { Section } from './Section.tsx'

export const PartLinks = ({ links }: { readonly links: readonly CountedLinkProps[] }) => (
  <ul class="plain-list">
    {links.map((link) => (
      <li>
        <CountedLink {...link} />
      </li>
    ))}
  </ul>
)

/** The ways to parts of the list of materials, which need no script. */
export const MaterialFinder = ({ parts }: { readonly parts: readonly Parts[] }) => (
  <Section title="Find materials" id="find">
    <div class="finders">
      {parts.map(({ by, links }) => (
        <div>
          <h3 id={`part:by-${by}`}>By {by}</h3>
          <PartLinks links={links} />
        </div>
      ))}
    </div>
  </Section>
)
