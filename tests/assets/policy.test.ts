import { describe, expect, it } from 'vitest'
import { policyProblem, withPolicyFor } from '../../scripts/assets/policy.ts'

const toml = (forms: string): string =>
  [
    '[[headers]]',
    '  for = "/*"',
    '  [headers.values]',
    `    Policy = "style-src 'unsafe-inline'; form-action ${forms}; base-uri 'none'"`,
    '',
  ].join('\n')
const own = toml("'self'")
const engine = 'https://find.example/find'

describe('the policy of forms', () => {
  it('is in order where forms lead to the site itself', () => {
    expect(policyProblem(own, undefined)).toBeUndefined()
  })

  it('has to name the search engine that a form leads to, and says where', () => {
    expect(policyProblem(own, engine)).toMatchObject({
      severity: 'error',
      code: 'form-policy',
      file: 'netlify.toml',
      line: 4,
      column: 54,
      fix: "Run npm run fix, or write 'self' https://find.example in its place.",
    })
    expect(policyProblem(toml("'self' https://find.example"), engine)).toBeUndefined()
    expect(policyProblem(toml('https://find.example.org'), engine)).toBeDefined()
  })

  it('is a problem of the file when it says nothing of forms', () => {
    expect(policyProblem('', engine)).toMatchObject({ line: 1, column: 1 })
  })

  it('is mended, and names no engine that is not there any more', () => {
    expect(withPolicyFor(own, engine)).toBe(toml("'self' https://find.example"))
    expect(withPolicyFor(toml("'self' https://find.example"), undefined)).toBe(own)
    expect(withPolicyFor(own, undefined)).toBe(own)
  })
})
