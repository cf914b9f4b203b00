import type { Problem } from '../domain/problem.ts'

const formsInPolicy = /(?<=form-action )[^;]+/

/** Where forms may lead: to this site, and to another one's search (an address), if there is one. */
const formsFor = (engine: string | undefined): string =>
  ["'self'", ...(engine ? [new URL(engine).origin] : [])].join(' ')

/**
 * What the Content-Security-Policy in `netlify.toml` does not allow, though the search page needs it: `engine` is the
 * address that its form hands words to.
 */
export const policyProblem = (toml: string, engine: string | undefined): Problem | undefined => {
  const forms = formsFor(engine)
  const listed = formsInPolicy.exec(toml)?.[0].split(' ') ?? []
  if (forms.split(' ').every((source) => listed.includes(source))) return undefined
  const before = toml.slice(0, Math.max(toml.search(formsInPolicy), 0)).split('\n')
  return {
    severity: 'error',
    file: 'netlify.toml',
    line: before.length,
    column: (before.at(-1) ?? '').length + 1,
    code: 'form-policy',
    what: 'The search page has a form that leads to another site, and the policy here would keep browsers from sending it.',
    fix: `Run npm run fix, or write ${forms} in its place.`,
  }
}

/** `netlify.toml` with a policy that allows just that. */
export const withPolicyFor = (toml: string, engine: string | undefined): string =>
  toml.replace(formsInPolicy, formsFor(engine))
