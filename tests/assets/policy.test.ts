import { describe, expect, it } from 'vitest'
import { policyProblem, withPolicyFor } from '../../scripts/assets/policy.ts'

const styles = 'body { color: black }'
/** Of these very bytes, by `openssl dgst -sha256 -binary | base64`. */
const hash = "'sha256-9nTC/7dB2f1JpbRTvOrSQbb3pM4m9KB3UwcuNN8sxso='"
const toml = (style: string, forms = "'self'"): string =>
  [
    '[[headers]]',
    '  for = "/*"',
    '  [headers.values]',
    `    Policy = "style-src 'self' ${style}; form-action ${forms}; base-uri 'none'"`,
    '',
  ].join('\n')
const stale = "'sha256-AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA='"

describe('the policy of the stylesheet', () => {
  it('is in order when it has the hash', () => {
    expect(policyProblem(toml(hash), { styles, engine: undefined })).toBeUndefined()
  })

  it('is a problem when the stylesheet has changed, at the place to mend', () => {
    const problem = policyProblem(toml(stale), { styles, engine: undefined })
    expect(problem).toMatchObject({ severity: 'error', file: 'netlify.toml', line: 4, column: 32 })
    expect(problem?.fix).toContain(hash)
    expect(policyProblem(toml(hash), { styles: `${styles}\n`, engine: undefined })).toBeDefined()
  })

  it('is a problem of the file when it has no hash at all', () => {
    expect(policyProblem(toml(''), { styles, engine: undefined })).toMatchObject({ line: 1, column: 1 })
    expect(policyProblem('', { styles, engine: undefined })).toMatchObject({ line: 1, column: 1 })
  })

  it('is mended by the hash in the place of the old one, and by nothing else', () => {
    expect(withPolicyFor(toml(stale), { styles, engine: undefined })).toBe(toml(hash))
    expect(
      policyProblem(withPolicyFor(toml(stale), { styles, engine: undefined }), { styles, engine: undefined }),
    ).toBeUndefined()
    expect(withPolicyFor(toml(hash), { styles, engine: undefined })).toBe(toml(hash))
  })
})

describe('the policy of forms', () => {
  const allowed = { styles, engine: 'https://find.example/find' }

  it('has to name the search engine that a form leads to', () => {
    expect(policyProblem(toml(hash), allowed)).toMatchObject({
      code: 'form-policy',
      file: 'netlify.toml',
      line: 4,
      fix: "Run npm run fix, or write 'self' https://find.example in its place.",
    })
    expect(policyProblem(toml(hash, "'self' https://find.example"), allowed)).toBeUndefined()
    expect(policyProblem(toml(hash, 'https://find.example.org'), allowed)).toBeDefined()
  })

  it('is mended, and names no engine that is not there any more', () => {
    expect(withPolicyFor(toml(stale), allowed)).toBe(toml(hash, "'self' https://find.example"))
    expect(withPolicyFor(toml(hash, "'self' https://find.example"), { styles, engine: undefined })).toBe(
      toml(hash),
    )
  })
})
