import type { Problem } from '../domain/problem.ts'
import { policyHash } from './hash.ts'

/** What the Content-Security-Policy has to allow. */
export interface Allowed {
  /** The stylesheet that every page carries. */
  readonly styles: string
  /** Where the form of the search page may hand words to: the address of another site's search, if there is one. */
  readonly engine: string | undefined
}

const hashInPolicy = /'sha256-[A-Za-z0-9+/=]+'/
const formsInPolicy = /(?<=form-action )[^;]+/

const formsFor = ({ engine }: Allowed): string =>
  ["'self'", ...(engine ? [new URL(engine).origin] : [])].join(' ')

const problemAt = (toml: string, place: RegExp, words: Pick<Problem, 'code' | 'what' | 'fix'>): Problem => {
  const before = toml.slice(0, Math.max(toml.search(place), 0)).split('\n')
  return {
    severity: 'error',
    file: 'netlify.toml',
    line: before.length,
    column: (before.at(-1) ?? '').length + 1,
    ...words,
  }
}

/** What the Content-Security-Policy in `netlify.toml` does not allow, though the pages need it. */
export const policyProblem = (toml: string, allowed: Allowed): Problem | undefined => {
  const hash = `'${policyHash(allowed.styles)}'`
  if (!toml.includes(hash))
    return problemAt(toml, hashInPolicy, {
      code: 'style-policy',
      what: 'The stylesheet has changed, and the policy here would keep browsers from using it.',
      fix: `Run npm run fix, or write ${hash} in its place.`,
    })
  const forms = formsFor(allowed)
  const listed = formsInPolicy.exec(toml)?.[0].split(' ') ?? []
  if (!forms.split(' ').every((source) => listed.includes(source)))
    return problemAt(toml, formsInPolicy, {
      code: 'form-policy',
      what: 'The search page has a form that leads to another site, and the policy here would keep browsers from sending it.',
      fix: `Run npm run fix, or write ${forms} in its place.`,
    })
  return undefined
}

/** `netlify.toml` with a policy that allows just that. */
export const withPolicyFor = (toml: string, allowed: Allowed): string =>
  toml.replace(hashInPolicy, `'${policyHash(allowed.styles)}'`).replace(formsInPolicy, formsFor(allowed))
