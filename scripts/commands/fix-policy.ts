import { readFileSync, writeFileSync } from 'node:fs'
import { withPolicyFor } from '../assets/policy.ts'
import { bundleStyles } from '../assets/styles.ts'
import { readContentFolder } from './content-folder.ts'

const file = 'netlify.toml'
const toml = readFileSync(file, 'utf8')
const mended = withPolicyFor(toml, {
  styles: bundleStyles('layouts'),
  engine: readContentFolder('content').library?.site.searchEngine?.action,
})
if (mended !== toml) {
  writeFileSync(file, mended)
  console.log(`${file}: the policy allows the stylesheet and the forms as they are now.`)
}
