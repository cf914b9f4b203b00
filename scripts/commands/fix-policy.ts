import { readFileSync, writeFileSync } from 'node:fs'
import { withPolicyFor } from '../assets/policy.ts'
import { bundleStyles } from '../assets/styles.ts'

const file = 'netlify.toml'
const toml = readFileSync(file, 'utf8')
const mended = withPolicyFor(toml, bundleStyles('layouts'))
if (mended !== toml) {
  writeFileSync(file, mended)
  console.log(`${file}: the policy allows the stylesheet as it is now.`)
}
