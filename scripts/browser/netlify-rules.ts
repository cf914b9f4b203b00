import { parse } from 'smol-toml'
import { z } from 'zod'

// What Netlify can do that this site does not use (rewrites, proxies, conditions, roles) is refused rather than
// ignored, so that the local server never serves something else than the real one would.
const Redirect = z.strictObject({
  from: z.string().startsWith('/'),
  to: z.string().min(1),
  status: z.union([z.literal(301), z.literal(302)]).default(301),
  force: z.boolean().default(false),
})

const HeaderRule = z.strictObject({
  for: z.string().startsWith('/'),
  // Netlify joins the lines of a value with commas, which would break a policy in two.
  values: z.record(z.string(), z.string().regex(/^[^\r\n]+$/, 'A header value must be one line')),
})

const Rules = z.object({
  redirects: z.array(Redirect).default([]),
  headers: z.array(HeaderRule).default([]),
})

export type NetlifyRules = z.output<typeof Rules>

export type RedirectTo = { readonly to: string; readonly status: 301 | 302; readonly force: boolean }

export function parseNetlifyRules(toml: string): NetlifyRules {
  const result = Rules.safeParse(parse(toml))
  if (!result.success) throw new Error(`netlify.toml: ${z.prettifyError(result.error)}`)
  for (const rule of [
    ...result.data.headers.map((each) => each.for),
    ...result.data.redirects.map((each) => each.from),
  ]) {
    if (rule.split('/').some((part) => part.startsWith(':') && part.includes('*'))) {
      throw new Error(
        `netlify.toml: ${rule} has a placeholder and a wildcard in one segment, which Netlify does not support.`,
      )
    }
  }
  return result.data
}

/**
 * The headers that the rules add to a path; their names in lower case.
 * Every rule that matches applies. Netlify does not say which wins when two of them set the same header, so that is
 * an error here: the rules have to be disjoint for each header name.
 */
export function headersFor(rules: NetlifyRules, path: string): ReadonlyMap<string, string> {
  const found = new Map<string, { readonly value: string; readonly rule: string }>()
  for (const rule of rules.headers.filter((each) => pathPattern(each.for).test(path))) {
    for (const [name, value] of Object.entries(rule.values)) {
      const key = name.toLowerCase()
      const earlier = found.get(key)
      if (earlier) {
        throw new Error(
          `netlify.toml: ${name} is set twice for ${path}, by the rules ${earlier.rule} and ${rule.for}.`,
        )
      }
      found.set(key, { value, rule: rule.for })
    }
  }
  return new Map([...found].map(([name, { value }]) => [name, value]))
}

/** Where the first matching redirect leads, its placeholders filled in. */
export function redirectFor(rules: NetlifyRules, path: string): RedirectTo | undefined {
  for (const { from, to, status, force } of rules.redirects) {
    const match = pathPattern(from).exec(path)
    if (match) return { to: fillIn(to, match.groups ?? {}), status, force }
  }
  return undefined
}

/**
 * The documented meaning of a path in a rule: `*` stands for any characters, slashes included, anywhere in a segment;
 * `:name` for one whole segment; a trailing slash makes no difference; `/x/*` matches `/x` as well.
 */
function pathPattern(rule: string): RegExp {
  const parts = rule.split('/').filter(Boolean)
  const restOfPath = parts.at(-1) === '*'
  const fixed = (restOfPath ? parts.slice(0, -1) : parts).map((part) => `/${segmentPattern(part)}`).join('')
  return new RegExp(`^${fixed}${restOfPath ? '(?:/(?<splat>.*))?' : '/?'}$`)
}

function segmentPattern(part: string): string {
  if (part.startsWith(':')) return `(?<${part.slice(1)}>[^/]+)`
  return part.split('*').map(escapeRegExp).join('.*')
}

function escapeRegExp(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')
}

function fillIn(to: string, values: Readonly<Record<string, string | undefined>>): string {
  return to.replace(/:(\w+)/g, (whole, name: string) => (name in values ? (values[name] ?? '') : whole))
}
