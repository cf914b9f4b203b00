import type { ContentsEntry } from '../../scripts/domain/contents.ts'

const anchor = 'part:contents'

/** The headings of a long text, each leading to its place. */
export const Contents = ({
  entries,
  language,
}: {
  readonly entries: readonly ContentsEntry[]
  readonly language?: string | undefined
}) =>
  entries.length > 0 ? (
    <nav class="contents" aria-labelledby={anchor} data-pagefind-ignore>
      <h2 id={anchor}>Contents</h2>
      <ul lang={language}>
        {entries.map(({ heading, below }) => (
          <li>
            <a href={`#${heading.id}`}>{heading.text}</a>
            {below.length > 0 && (
              <ul>
                {below.map(({ id, text }) => (
                  <li>
                    <a href={`#${id}`}>{text}</a>
                  </li>
                ))}
              </ul>
            )}
          </li>
        ))}
      </ul>
    </nav>
  ) : null
