import type { Material } from '../../scripts/domain/items.ts'
import type { Library } from '../../scripts/domain/library.ts'
import { countOf } from '../../scripts/domain/list-words.ts'
import { waysToFind } from '../../scripts/domain/material-finding.ts'

const words = {
  kind: { label: 'Kind', any: 'Any kind' },
  event: { label: 'Event', any: 'Any event' },
  person: { label: 'Person', any: 'Anybody' },
  question: { label: 'Question', any: 'Any question' },
} as const

interface MaterialFilterProps {
  /** What the list below it holds: all that the filter knows of. */
  readonly shown: readonly Material[]
  /** What the list is the newest part of, or all of. */
  readonly among: readonly Material[]
  readonly library: Library
}

/**
 * Narrows the list below it down, in the browser: it has its place and cannot be used until `layouts/client/materials.ts`
 * runs, and is not there where no script does. It looks like the one of the search page, and is folded: four fields would
 * take the first screen of a phone.
 */
export const MaterialFilter = ({ shown, among, library }: MaterialFilterProps) => (
  <form class="search" autocomplete="off" inert>
    <details>
      <summary>Narrow the list down</summary>
      <div class="search__filters">
        {waysToFind(shown, library).map(({ name, choices }) => (
          <div>
            <label for={`by-${name}`}>{words[name].label}</label>
            <select id={`by-${name}`} name={name}>
              <option value="">{words[name].any}</option>
              {choices.map(({ value, label, language }) => (
                <option value={value} lang={language}>
                  {label}
                </option>
              ))}
            </select>
          </div>
        ))}
      </div>
      <p>
        <button class="button button--quiet" type="reset">
          Show all again
        </button>
      </p>
    </details>
    <div class="search__status">
      <output
        data-of={`${shown.length < among.length ? 'the newest ' : ''}${countOf(shown.length, 'material')}`}
      />
    </div>
  </form>
)
