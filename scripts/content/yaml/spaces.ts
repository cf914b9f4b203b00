/**
 * Spaces that are none to YAML, and characters that nobody sees: both come along when text is pasted. Where they stand
 * around a key they are taken for what they look like; within a value they are left alone.
 */

const wide = '\\u00a0\\u1680\\u2000-\\u200a\\u202f\\u205f\\u3000'
const unseen = '\\u200b-\\u200d\\u2060\\ufeff'

const anySpace = `[ ${wide}${unseen}]`
/** Indentation and the dash of a list; a key with its colon; what separates it from the value. */
const lineStart = new RegExp(
  `^(${anySpace}*(?:-${anySpace}+)*)(?:([\\p{L}\\p{N}_${unseen}][^:\\n#"']*:)(${anySpace}*))?`,
  'gmu',
)

const asSpaces = (text: string, which: string): string => text.replace(new RegExp(`[${which}]`, 'gu'), ' ')

/** The same text with plain spaces around keys. Nothing moves: every character keeps its line and column. */
export const withPlainSpaces = (text: string): string =>
  text.replace(lineStart, (_, lead: string, key = '', gap = '') => {
    const indentation = lead.length > 1 ? asSpaces(lead, wide) : lead
    return indentation + key + asSpaces(gap, wide + unseen)
  })

const unseenAnywhere = new RegExp(`[${unseen}]`, 'gu')
const unseenAround = new RegExp(`^[\\s${unseen}]+|[\\s${unseen}]+$`, 'gu')

/** A key as it looks. */
export const plainKey = (key: string): string => key.replace(unseenAnywhere, '').replace(/\s+/g, ' ').trim()

/** A value without what nobody sees at its ends. */
export const plainValue = (value: string): string => value.replace(unseenAround, '')
