import { describe, expect, it } from 'vitest'
import { policyProblem, withPolicyFor } from '../../scripts/assets/policy.ts'

const styles = 'body { color: black }'
/** Of these very bytes, by `openssl dgst -sha256 -binary | base64`. */
const hash = "'sha256-9nTC/7dB2f1JpbRTvOrSQbb3pM4m9KB3UwcuNN8sxso='"
const toml = (style: string): string =>
  ['[[headers]]', '  for = "/*"', '  [headers.values]', `    Policy = "style-src 'self' ${style};"`, ''].join(
    '\n',
  )
const stale = "'sha256-AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA='"

describe('the policy of the stylesheet', () => {
  it('is in order when it has the hash', () => {
    expect(policyProblem(toml(hash), styles)).toBeUndefined()
  })

  it('is a problem when the stylesheet has changed, at the place to mend', () => {
    const problem = policyProblem(toml(stale), styles)
    expect(problem).toMatchObject({ severity: 'error', file: 'netlify.toml', line: 4, column: 32 })
    expect(problem?.fix).toContain(hash)
    expect(policyProblem(toml(hash), `${styles}\n`)).toBeDefined()
  })

  it('is a problem of the file when it has no hash at all', () => {
    expect(policyProblem(toml(''), styles)).toMatchObject({ line: 1, column: 1 })
    expect(policyProblem('', styles)).toMatchObject({ line: 1, column: 1 })
  })

  it('is mended by the hash in the place of the old one, and by nothing else', () => {
    expect(withPolicyFor(toml(stale), styles)).toBe(toml(hash))
    expect(policyProblem(withPolicyFor(toml(stale), styles), styles)).toBeUndefined()
    expect(withPolicyFor(toml(hash), styles)).toBe(toml(hash))
  })
})
