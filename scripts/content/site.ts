import type { Problem } from '../domain/problem.ts'
import type { Site } from '../domain/site.ts'
import { SiteMatter } from './matter.ts'
import type { SourceFile } from './read.ts'
import { schemaFaults } from './schema-problems.ts'
import { parseYamlText } from './yaml-text.ts'

/** Reads the identity file. `address`, where given, takes the place of the one in the file. */
export const readSite = (
  { file, text }: SourceFile,
  address: string | undefined,
): Site | readonly Problem[] => {
  const yaml = parseYamlText(text)
  const parsed = SiteMatter.safeParse(yaml.data)
  if (yaml.faults.length > 0 || !parsed.success) {
    const faults =
      yaml.faults.length > 0 || parsed.success
        ? yaml.faults
        : schemaFaults(parsed.error.issues, yaml, {
            called: 'the site',
            keys: Object.keys(SiteMatter.shape),
            reserved: new Set(),
          })
    return faults.map((fault) => ({ severity: 'error', file, ...fault }))
  }
  const { 'uid-domain': uidDomain, repository, ...rest } = parsed.data
  return {
    ...rest,
    address: address ?? rest.address,
    // From the file and never from the address of the build: a preview must not give events another UID.
    uidDomain: uidDomain ?? new URL(rest.address).hostname,
    repository,
  }
}
