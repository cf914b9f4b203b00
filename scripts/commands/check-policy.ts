import { readFileSync } from 'node:fs'
import { policyProblem } from '../assets/policy.ts'
import type { BuildContext } from '../eleventy/context.ts'
import { Refusal } from './arguments.ts'
import { printProblems } from './print-problems.ts'

/** Refuses to build what browsers would not do: the policy in `netlify.toml` has to allow the forms as they are now. */
export const checkPolicy = ({ library }: BuildContext): void => {
  const problem = policyProblem(readFileSync('netlify.toml', 'utf8'), library.site.searchEngine?.action)
  if (problem) throw new Refusal(printProblems([problem]))
}
