import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { parseArgs } from 'node:util'
import { askFacts, askKind, type Judged, Left } from '../authoring/ask.ts'
import { type Choices, choicesIn } from '../authoring/choices.ts'
import { type Facts, neededKeys, startingKeys, templateOf } from '../authoring/template.ts'
import { matterOf } from '../content/front-matter/matter.ts'
import { slugify } from '../content/slug.ts'
import { folderOf } from '../domain/addresses.ts'
import type { Kind } from '../domain/items.ts'
import { keyWords } from '../domain/key-words.ts'
import { kindWords } from '../domain/kind-words.ts'
import type { Library } from '../domain/library.ts'
import { isError } from '../domain/problem.ts'
import { parseWhen } from '../domain/when/parse.ts'
import { printWhen } from '../domain/when/print.ts'
import { isDated, startOf } from '../domain/when/when.ts'
import { Refusal, runCommand } from './arguments.ts'
import { readContentFolder } from './content-folder.ts'
import { printProblems } from './print-problems.ts'

const kinds = Object.keys(folderOf) as readonly Kind[] // the keys of a record of kinds
const isKind = (word: string): word is Kind => kinds.some((kind) => kind === word)

/** `a, b or c` */
const either = (words: readonly string[]): string =>
  words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} or ${words.at(-1)}`

const usage = `npm run new -- KIND --title "…" …

KIND is ${either(kinds)}. Without a kind or without what it needs, you are asked.
${kinds.map((kind) => `  ${kind.padEnd(9)} ${startingKeys(kind).map(optionOf(kind)).join(' ')}`).join('\n')}
  --slug NAME      the name of the file, where the title has no letters from a to z
  --content FOLDER the content folder, if it is not "content"
Several names have commas between them: --speakers ada-example,ben-example`

function optionOf(kind: Kind) {
  return (key: string): string => (neededKeys(kind).includes(key) ? `--${key}` : `[--${key}]`)
}

/** What cannot be seen cannot be checked by whoever wrote it, and a line end would end the value. */
const unseen = /[\p{Cc}\p{Cs}\u2028\u2029]/u

/** What the schema of a kind says of one value, as a whole sentence. */
const schemaProblem = (kind: Kind, key: string, value: string): string | undefined => {
  const schema = matterOf[kind].shape[key as keyof (typeof matterOf)[Kind]['shape']] // a key that the kind lacks gives undefined
  const [issue] = schema?.safeParse(value).error?.issues ?? []
  if (!issue) return undefined
  const [must = '', fix = ''] = issue.message.split('\n')
  const { about, example } = keyWords(kind, key)
  return fix ? `It ${must}. ${fix}` : `${about} For example: ${example}`
}

/** Judges what somebody wrote for a key, as the check would and right away. */
const judge =
  (kind: Kind, zone: string) =>
  (key: string, value: string): Judged => {
    if (unseen.test(value))
      return {
        ok: false,
        problem:
          'There is a line break or another character in it that cannot be seen. Write it on one line.',
      }
    if (key === 'when') {
      const when = parseWhen(value, zone)
      return when.ok
        ? { ok: true, understood: printWhen(when.value) }
        : { ok: false, problem: `${when.fault.what} ${when.fault.fix}` }
    }
    const problem = schemaProblem(kind, key, value)
    return problem === undefined ? { ok: true } : { ok: false, problem }
  }

/** The date at the start of the file's name: that of an event with a known day, or of a post. */
const dayOf = (facts: Facts, zone: string): string | undefined => {
  const { when, date } = facts
  if (typeof when === 'string') {
    const parsed = parseWhen(when, zone)
    return parsed.ok && isDated(parsed.value) ? (startOf(parsed.value).toISODate() ?? undefined) : undefined
  }
  return typeof date === 'string' ? /^\d{4}-\d{2}-\d{2}/.exec(date)?.[0] : undefined
}

/** As long as a file name can be read at a glance. */
const longestSlug = 60

const shortened = (slug: string): string =>
  slug.length <= longestSlug ? slug : slug.slice(0, longestSlug + 1).replace(/-[^-]*$/, '')

/** `sessions/2030-06-05-how-do-we-know.md` */
const fileFor = (kind: Kind, facts: Facts, zone: string, name: string | undefined): string => {
  const called = facts.title ?? facts.name ?? ''
  const slug = shortened(slugify(name ?? String(called)))
  if (slug === '')
    throw new Refusal(
      `The name of the file cannot be made from "${called}". Say a short one in letters from a to z: --slug short-name`,
    )
  return `${folderOf[kind]}/${[dayOf(facts, zone), slug].filter((part) => part !== undefined).join('-')}.md`
}

/** Writes a file that is not there yet, and says how to take it away again with all that came with it. */
const writeNew = (path: string, content: string): (() => void) => {
  const made = mkdirSync(dirname(path), { recursive: true })
  try {
    writeFileSync(path, content, { flag: 'wx' })
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST')
      throw new Refusal(
        `${path} is there already, and nothing was changed. Open that file, or choose another name with --slug.`,
      )
    throw error
  }
  return () => rmSync(made ?? path, { recursive: true })
}

/** The library of a content folder that is in order: a new file could not be told from what was wrong before. */
const soundLibrary = (content: string): Library => {
  const { library, problems } = readContentFolder(content)
  if (library) return library
  throw new Refusal(
    `${printProblems(problems.filter(isError))}\nMend this first. Nothing was written, because a new file can only be checked together with the others.`,
  )
}

const factsFrom = (
  kind: Kind,
  options: ReadonlyMap<string, string>,
  check: ReturnType<typeof judge>,
): Facts => {
  const keys = startingKeys(kind)
  const facts: Record<string, string | readonly string[]> = {}
  for (const [key, written] of options) {
    if (!keys.includes(key))
      throw new Refusal(
        `There is no --${key} for ${kindWords[kind].called}. There is ${either(keys.map((one) => `--${one}`))}.`,
      )
    const { many } = keyWords(kind, key)
    const parts = (many ? written.split(',') : [written]).map((part) => part.trim()).filter(Boolean)
    for (const part of parts) {
      const judged = check(key, part)
      if (!judged.ok) throw new Refusal(`--${key}: ${judged.problem}`)
    }
    const [only = ''] = parts
    facts[key] = many ? parts : only
  }
  return facts
}

const missingFrom = (kind: Kind, facts: Facts): readonly string[] =>
  neededKeys(kind).filter((key) => facts[key] === undefined || facts[key].length === 0)

/** Asks for what is missing where somebody is there to answer; else refuses. */
const completed = async (
  kind: Kind,
  facts: Facts,
  choices: Choices,
  check: ReturnType<typeof judge>,
): Promise<Facts> => {
  const missing = missingFrom(kind, facts)
  if (missing.length === 0) return facts
  if (process.stdin.isTTY) return askFacts({ kind, facts, choices, judge: check })
  throw new Refusal(
    `To add ${kindWords[kind].called}, say ${missing.map((key) => `--${key}`).join(' and ')}. For example: ${missing
      .map((key) => `--${key} "${keyWords(kind, key).example}"`)
      .join(' ')}`,
  )
}

const kindFrom = async (words: readonly string[]): Promise<Kind> => {
  const [word, ...others] = words
  if (others.length > 0)
    throw new Refusal(
      `Say one kind, and put several words in quotation marks. "${others[0]}" is one too many.`,
    )
  if (word === undefined && process.stdin.isTTY) return askKind(kinds)
  if (word !== undefined && isKind(word)) return word
  throw new Refusal(`${word === undefined ? 'Say' : `"${word}" is not a kind. Say`} what to add:\n${usage}`)
}

const create = async (): Promise<void> => {
  const names = [...new Set(kinds.flatMap(startingKeys)), 'content', 'slug']
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      ...Object.fromEntries(names.map((name) => [name, { type: 'string' as const }])),
      help: { type: 'boolean', short: 'h' },
    },
  })
  const said: Readonly<Record<string, unknown>> = values
  if (said.help) return console.log(usage)
  const options = new Map(
    Object.entries(said).filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
  )
  const folder = options.get('content') ?? 'content'
  const slug = options.get('slug')
  for (const name of ['content', 'slug']) options.delete(name)

  const kind = await kindFrom(positionals)
  const library = soundLibrary(folder)
  const { zone } = library.site
  const check = judge(kind, zone)
  const choices = choicesIn(library)
  const facts = await completed(kind, factsFrom(kind, options, check), choices, check)

  const file = fileFor(kind, facts, zone, slug)
  const path = join(folder, file)
  const shown = relative('.', path)
  const takeAway = writeNew(path, templateOf(kind, facts, choices))
  const { problems } = readContentFolder(folder)
  if (problems.some(isError)) {
    takeAway()
    throw new Refusal(
      `${printProblems(problems)}\nSo ${shown} was not kept. Change what you said and try again.`,
    )
  }
  const own = problems.filter((problem) => problem.file.endsWith(`/${file}`))
  if (own.length > 0) console.error(printProblems(own))
  const { when } = facts
  const understood = typeof when === 'string' ? check('when', when) : undefined
  console.log(`${shown} is written and passes the check.`)
  if (understood?.ok && understood.understood) console.log(`It says: ${understood.understood}.`)
  console.log('Next: open it, write your text at the end, and look at it with npm start.')
}

await runCommand(async () => {
  try {
    await create()
  } catch (error) {
    throw error instanceof Left ? new Refusal(error.message) : error // whoever leaves needs no trace of it
  }
})
