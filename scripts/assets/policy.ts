import type { Problem } from '../domain/problem.ts'
import { policyHash } from './hash.ts'

const hashInPolicy = /'sha256-[A-Za-z0-9+/=]+'/

/** Whether the Content-Security-Policy in `netlify.toml` allows the stylesheet that every page carries. */
export const policyProblem = (toml: string, styles: string): Problem | undefined => {
  const hash = `'${policyHash(styles)}'`
  if (toml.includes(hash)) return undefined
  const before = toml.slice(0, Math.max(toml.search(hashInPolicy), 0)).split('\n')
  return {
    code: 'style-policy',
    severity: 'error',
    file: 'netlify.toml',
    line: before.length,
    column: (before.at(-1) ?? '').length + 1,
    what: 'The stylesheet has changed, and the policy here would keep browsers from using it.',
    fix: `Run npm run fix, or write ${hash} in its place.`,
  }
}

/** `netlify.toml` with the hash of the stylesheet as it is now. */
export const withPolicyFor = (toml: string, styles: string): string =>
  toml.replace(hashInPolicy, `'${policyHash(styles)}'`)
