/** A file that a change touches, within the content folder. `before` is missing for a new one, `after` for one that is gone. */
export interface FileChange {
  readonly before: string | undefined
  readonly after: string | undefined
}

/**
 * Reads what `git diff --name-status -z` prints: `M\0file\0`, `R087\0old\0new\0`, … A copy is a new file, and a change
 * of type is one of content.
 */
export const parseNameStatus = (output: string): readonly FileChange[] => {
  const fields = output.split('\0')
  const changes: FileChange[] = []
  for (let at = 0; fields[at]; ) {
    const letter = fields[at]?.[0]
    const file = fields[at + 1]
    const other = fields[at + 2]
    if (letter === 'R') changes.push({ before: file, after: other })
    else if (letter === 'C') changes.push({ before: undefined, after: other })
    else
      changes.push({
        before: letter === 'A' ? undefined : file,
        after: letter === 'D' ? undefined : file,
      })
    at += letter === 'R' || letter === 'C' ? 3 : 2
  }
  return changes
}
