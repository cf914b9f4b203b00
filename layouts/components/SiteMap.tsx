import type { MapEntry, MapGroup, MapSection } from '../../scripts/domain/site-map.ts'
import { Contents } from './Contents.tsx'
import { Section } from './Section.tsx'

const Entries = ({
  entries,
  ordered,
}: {
  readonly entries: readonly MapEntry[]
  readonly ordered: boolean
}) => {
  const lines = entries.map(({ title, path, language, detail }) => (
    <li>
      <a href={path} lang={language} dir="auto">
        {title}
      </a>
      {detail && <span class="quiet"> {detail}</span>}
    </li>
  ))
  return ordered ? <ol class="link-columns">{lines}</ol> : <ul class="link-columns">{lines}</ul>
}

const Group = ({
  group: { heading, entries },
  ordered,
}: {
  readonly group: MapGroup
  readonly ordered: boolean
}) => (
  <>
    {heading !== undefined && <h3>{heading}</h3>}
    <Entries entries={entries} ordered={ordered} />
  </>
)

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
        <Section title={heading} id={anchor} {...(all && { more: { href: all.path, label: all.title } })}>
          {groups.map((group) => (
            <Group group={group} ordered={ordered} />
          ))}
        </Section>
      ))}
    </div>
  </div>
)
