import type { MapGroup, MapSection } from '../../scripts/domain/site-map.ts'
import { Contents } from './Contents.tsx'
import { CountedLink } from './CountedLink.tsx'
import { Section } from './Section.tsx'

interface GroupProps {
  readonly group: MapGroup
  readonly ordered: boolean
}

const Group = ({ group: { heading, links }, ordered }: GroupProps) => {
  const lines = links.map((link) => (
    <li>
      <CountedLink {...link} />
    </li>
  ))
  return (
    <>
      {heading !== undefined && <h3>{heading}</h3>}
      {ordered ? <ol class="link-columns">{lines}</ol> : <ul class="link-columns">{lines}</ul>}
    </>
  )
}

/** All pages of the site under the headings of what they are. */
export const SiteMap = ({ sections }: { readonly sections: readonly MapSection[] }) => (
  <div class="with-contents">
    <Contents
      entries={sections.map(({ anchor, heading }) => ({
        heading: { level: 2, id: `part:${anchor}`, text: heading },
        below: [],
      }))}
    />
    <div>
      {sections.map(({ anchor, heading, groups, ordered, all }) => (
        <Section title={heading} id={anchor} {...(all && { more: all })}>
          {groups.map((group) => (
            <Group group={group} ordered={ordered} />
          ))}
        </Section>
      ))}
    </div>
  </div>
)
