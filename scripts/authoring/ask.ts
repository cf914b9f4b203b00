import type { Readable, Writable } from 'node:stream'
import {
  autocomplete,
  autocompleteMultiselect,
  isCancel,
  log,
  multiselect,
  select,
  text,
} from '@clack/prompts'
import type { Kind } from '../domain/items.ts'
import { keyWords } from '../domain/key-words.ts'
import { kindWords } from '../domain/kind-words.ts'
import type { Choices } from './choices.ts'
import { type Facts, neededKeys, startingKeys } from './template.ts'

/** What somebody wrote, judged: what is wrong with it, or how it was understood where that is worth saying. */
export type Judged =
  | { readonly ok: true; readonly understood?: string }
  | { readonly ok: false; readonly problem: string }

/** Where questions are asked: a terminal, unless a test says otherwise. */
export interface Terminal {
  readonly input?: Readable
  readonly output?: Writable
}

export interface Questions {
  readonly kind: Kind
  /** What is known already and not asked. */
  readonly facts: Facts
  readonly choices: Choices
  readonly judge: (key: string, value: string) => Judged
}

/** Thrown where somebody leaves in the middle. */
export class Left extends Error {}

const answered = <Answer>(answer: Answer): Exclude<Answer, symbol> => {
  if (isCancel(answer)) throw new Left('Nothing was written.')
  return answer as Exclude<Answer, symbol> // the one symbol there is says that somebody left
}

export const askKind = async (kinds: readonly Kind[], terminal: Terminal = {}): Promise<Kind> =>
  answered(
    await select<Kind>({
      ...terminal,
      message: 'What do you want to add?',
      options: kinds.map((kind) => ({ value: kind, label: kindWords[kind].one })),
    }),
  )

const askText = async (key: string, { kind, judge }: Questions, terminal: Terminal): Promise<string> => {
  const { label, about, example } = keyWords(kind, key)
  const isNeeded = neededKeys(kind).includes(key)
  const judgement = (value = ''): Judged => {
    if (value.trim() !== '') return judge(key, value)
    return isNeeded ? { ok: false, problem: `Write something. For example: ${example}` } : { ok: true }
  }
  const answer = await text({
    ...terminal,
    message: `${label}. ${about}${isNeeded ? '' : ' Leave it empty if you do not know.'}`,
    placeholder: example,
    validate: (value) => {
      const judged = judgement(value)
      return judged.ok ? undefined : judged.problem
    },
  })
  const value = answered(answer) ?? ''
  const judged = judgement(value)
  if (judged.ok && judged.understood !== undefined) log.info(judged.understood, terminal)
  return value
}

const kindsOfContent = ['slides', 'video', 'notes', 'link']

/** One question about one key. Nothing where there is nothing to choose from, or nothing was chosen. */
const ask = async (
  key: string,
  questions: Questions,
  terminal: Terminal,
): Promise<string | readonly string[]> => {
  const { label, about, names, many } = keyWords(questions.kind, key)
  const message = `${label}. ${about}`
  if (key === 'contains') {
    const options = kindsOfContent.map((value) => ({ value }))
    return answered(await multiselect<string>({ ...terminal, message, options, required: false }))
  }
  if (!names) return askText(key, questions, terminal)
  const options = questions.choices[names].map(({ name, title }) => ({
    value: name,
    label: title,
    hint: name,
  }))
  if (options.length === 0) return ''
  if (many) return answered(await autocompleteMultiselect<string>({ ...terminal, message, options }))
  return answered(
    await autocomplete<string>({ ...terminal, message, options: [{ value: '', label: 'None' }, ...options] }),
  )
}

/** Asks for everything that a new file of a kind can start with and that is not known yet. */
export const askFacts = async (questions: Questions, terminal: Terminal = {}): Promise<Facts> => {
  const facts: Record<string, string | readonly string[]> = { ...questions.facts }
  for (const key of startingKeys(questions.kind))
    if (facts[key] === undefined) facts[key] = await ask(key, questions, terminal)
  return facts
}
