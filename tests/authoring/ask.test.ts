import { PassThrough } from 'node:stream'
import { stripVTControlCharacters } from 'node:util'
import { expect, it } from 'vitest'
import { askFacts, askKind, Left, type Questions } from '../../scripts/authoring/ask.ts'
import { noChoices } from '../../scripts/authoring/choices.ts'

const keys = { enter: '\r', down: '\u001b[B', tab: '\t', cancel: '\u0003', clear: '\u0015' }

/** A terminal with somebody at it, who types the next of these whenever a question is on the screen that they know. */
const somebody = (...turns: readonly (readonly [seen: string, ...typed: readonly string[]])[]) => {
  const input = new PassThrough()
  const output = new PassThrough()
  const left = [...turns]
  let screen = ''
  let all = ''
  output.on('data', (data) => {
    const shown = stripVTControlCharacters(String(data))
    screen += shown
    all += shown
    const [next] = left
    if (!next || !screen.includes(next[0])) return
    left.shift()
    screen = ''
    const [, ...typed] = next
    for (const [at, key] of typed.entries()) setTimeout(() => input.write(key), 20 * (at + 1))
  })
  return { terminal: { input, output }, screen: () => all, left }
}

const questions: Questions = {
  kind: 'session',
  facts: {},
  choices: {
    ...noChoices,
    series: [{ name: 'tide-talks', title: 'Tide talks' }],
    people: [
      { name: 'ada-example', title: 'Ada Example' },
      { name: 'ben-example', title: 'Ben Example' },
    ],
  },
  judge: (key, value) =>
    key === 'when' && value !== '5 June 2030'
      ? { ok: false, problem: 'That is no date.' }
      : { ok: true, ...(key === 'when' && { understood: 'That is in the summer.' }) },
}

it('asks for all that a session starts with, says at once what is wrong with a date and how it was read', async () => {
  const { terminal, screen, left } = somebody(
    ['What it is called', 'Nets', keys.enter],
    ['The day and the times', 'soon', keys.enter],
    ['That is no date.', keys.clear, '5 June 2030', keys.enter],
    ['Where people register', keys.enter],
    ['The series it belongs to', keys.down, keys.enter],
    ['Who leads or speaks', 'ben', keys.tab, keys.enter],
    ['One plain sentence', 'All about nets.', keys.enter],
  )
  expect(await askFacts(questions, terminal)).toEqual({
    title: 'Nets',
    when: '5 June 2030',
    'sign-up': '',
    series: 'tide-talks',
    speakers: ['ben-example'],
    questions: '', // there is none to choose
    summary: 'All about nets.',
  })
  expect(left).toEqual([])
  expect(screen()).toContain('That is in the summer.')
})

it('does not ask for what it knows, and does not let go of what is needed', async () => {
  const facts = { title: 'Nets', 'sign-up': 'not needed', series: '', speakers: [], summary: '' }
  const { terminal, screen, left } = somebody(
    ['The day and the times', keys.enter],
    ['Write something. For example: Wednesday 5 June 2030', '5 June 2030', keys.enter],
  )
  expect(await askFacts({ ...questions, facts }, terminal)).toMatchObject({ ...facts, when: '5 June 2030' })
  expect(left).toEqual([])
  expect(screen()).not.toContain('What it is called')
})

it('asks for the kind', async () => {
  const { terminal } = somebody(['What do you want to add?', keys.down, keys.enter])
  expect(await askKind(['session', 'spin-off'], terminal)).toBe('spin-off')
})

it('lets somebody leave', async () => {
  const { terminal } = somebody(['What it is called', keys.cancel])
  await expect(askFacts(questions, terminal)).rejects.toThrow(Left)
})
