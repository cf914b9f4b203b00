import { z } from 'zod'
import { type Choices, choicesIn } from '../authoring/choices.ts'
import { matterOf, SiteMatter } from '../content/front-matter/matter.ts'
import { schemaPath } from '../domain/addresses.ts'
import type { Kind } from '../domain/items.ts'
import { keyWords } from '../domain/key-words.ts'
import { kindWords } from '../domain/kind-words.ts'
import type { Library } from '../domain/library.ts'
import { absolute } from '../domain/site.ts'
import type { Output } from './output.ts'

/** A JSON Schema, as far as these have to be spoken of. Draft 7 is what editors read of YAML today; nothing here needs a newer one. */
type Schema = z.core.JSONSchema.BaseSchema

const kinds = Object.keys(matterOf) as readonly Kind[] // the keys of a record of kinds

/** Editors read an unquoted `2020` as a number and `true` as a boolean; to the site both are text, like everything in front matter. */
const asEditorsRead = ({ enum: values, ...schema }: Schema): Schema => ({
  ...schema,
  ...(values && { enum: values }),
  ...(values?.includes('true') && { type: ['string', 'boolean'] as never, enum: [true, false, ...values] }),
  ...(schema.type === 'string' && !values && { type: ['string', 'number'] as never }), // the types of zod know no list of types
  ...(schema.anyOf && { anyOf: schema.anyOf.map(asEditorsRead) }),
  ...(schema.items && typeof schema.items === 'object' && !Array.isArray(schema.items)
    ? { items: asEditorsRead(schema.items) }
    : {}),
})

/** What a key that names files may hold: the names of those that there are. */
const named = (kind: Kind, key: string, choices: Choices): Schema | undefined => {
  const { names, many } = keyWords(kind, key)
  const known = names ? choices[names] : []
  if (known.length === 0) return undefined // a list of values may not be empty, and text says no less
  const one: Schema = { enum: known.map(({ name }) => name) }
  if (!many) return one
  // An export names the authors of a post by a number, which stands for nobody here.
  const numbers: readonly Schema[] = key === 'author' ? [{ type: 'integer' }] : []
  return { anyOf: [one, { type: 'array', items: one }, ...numbers] }
}

const schemaOfKind = (kind: Kind, choices: Choices): Schema => {
  const { properties = {}, ...schema } = z.toJSONSchema(matterOf[kind], { io: 'input', target: 'draft-7' })
  const described = Object.entries(properties).map(([key, plain]) => {
    const { label, about } = keyWords(kind, key)
    const value = named(kind, key, choices) ?? (typeof plain === 'object' ? asEditorsRead(plain) : {})
    return [key, { title: label, description: about, ...value }] as const
  })
  return {
    ...schema,
    title: kindWords[kind].one,
    description: `The front matter of ${kindWords[kind].called}.`,
    properties: Object.fromEntries(described),
  }
}

const schemaOfSite = (): Schema => {
  const { properties = {}, ...schema } = z.toJSONSchema(SiteMatter, { io: 'input', target: 'draft-7' })
  return {
    ...schema,
    title: 'site.yaml',
    description: 'Whose site this is.',
    properties: Object.fromEntries(
      Object.entries(properties).map(([key, value]) => [
        key,
        typeof value === 'object' ? asEditorsRead(value) : value,
      ]),
    ),
  }
}

/**
 * A JSON Schema for the front matter of each kind, and one for `site.yaml`: what an editor needs to complete keys and
 * values and to mark wrong ones. What refers to other files may name those of this library. The check knows more than
 * a schema can say, so what a schema lets through may still be wrong, but nothing that it refuses is right.
 */
export const jsonSchemas = (library: Library): readonly Output[] => {
  const choices = choicesIn(library)
  const output = (of: Kind | 'site', { $schema, ...schema }: Schema): Output => {
    const path = schemaPath(of)
    const whole = { $schema, $id: absolute(library.site, path), ...schema }
    return { path, text: `${JSON.stringify(whole, null, 2)}\n` }
  }
  return [...kinds.map((kind) => output(kind, schemaOfKind(kind, choices))), output('site', schemaOfSite())]
}
