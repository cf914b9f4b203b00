import type { PartLink, Parts } from '../../scripts/domain/material-lists.ts'
import { Section } from './Section.tsx'

/** The count is part of the link: the list above links the same items by name, to the top of their pages. */
export const PartLinks = ({ links }: { readonly links: readonly PartLink[] }) => (
  <ul class="plain-list">
    {links.map(({ href, label, language, count, detail }) => (
      <li>
        <a href={href}>
          <bdi lang={language}>{label}</bdi> ({count})
        </a>
        {detail && <span class="quiet"> {detail}</span>}
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
