import type { Library } from '../../scripts/domain/library.ts'
import { waysToFind } from '../../scripts/domain/material-finding.ts'

const words = {
  kind: { label: 'Kind', any: 'Any kind' },
  event: { label: 'Event', any: 'Any event' },
  person: { label: 'Person', any: 'Anybody' },
  question: { label: 'Question', any: 'Any question' },
} as const

/**
 * Narrows the list below it down, in the browser: it has its place and cannot be used until `layouts/client/materials.ts`
 * runs, and is not there where no script does. It looks like the one of the search page.
 */
export const MaterialFilter = ({ library }: { readonly library: Library }) => (
  <form class="search" aria-label="Narrow the list down" autocomplete="off" inert>
    <div class="search__filters">
      {waysToFind(library).map(({ name, choices }) => (
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
    <div class="search__status">
      <output />
    </div>
  </form>
)
