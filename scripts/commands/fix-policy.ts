import { readFileSync, writeFileSync } from 'node:fs'
import { withPolicyFor } from '../assets/policy.ts'
import { readContentFolder } from './content-folder.ts'

const file = 'netlify.toml'
const toml = readFileSync(file, 'utf8')
const mended = withPolicyFor(toml, readContentFolder('content').library?.site.searchEngine?.action)
if (mended !== toml) {
  writeFileSync(file, mended)
  console.log(`${file}: the policy allows the forms as they are now.`)
}
