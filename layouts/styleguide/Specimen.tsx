import type { Child } from 'hono/jsx'
import { Section } from '../components/Section.tsx'

interface SpecimenProps<Item> {
  readonly title: string
  readonly id: string
  /** What the site has of it; only the first few are shown. */
  readonly of: readonly Item[]
  readonly show: (few: readonly Item[]) => Child
}

/** A part that shows what the site itself holds, where it holds any. */
export const Specimen = <Item,>({ title, id, of, show }: SpecimenProps<Item>) => (
  <Section title={title} id={id}>
    {of.length > 0 ? show(of.slice(0, 3)) : <p class="empty">This site has none yet.</p>}
  </Section>
)
