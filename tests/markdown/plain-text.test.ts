import { expect, it } from 'vitest'
import { textOf } from './context.ts'

it.each([
  ['paragraphs', 'One\ntwo.\n\nThree.  \nFour.', 'One two.\n\nThree.\nFour.'],
  ['no markup', '## A **b** _c_ `d` ~~e~~ &amp; \\* <f>', 'A b c d e & * <f>'],
  [
    'links',
    '[a](https://b.example/) [c](mailto:d@e.example?subject=f) [d@e.example](mailto:d@e.example)',
    'a (https://b.example/) c (d@e.example) d@e.example',
  ],
  ['bare addresses once', 'https://a.example/ <b@c.example>', 'https://a.example/ b@c.example'],
  ['no paths of this site', '[a](b.md) [c](#d)', 'a c'],
  ['telephone numbers', '[call](tel:123)', 'call (123)'],
  ['pictures as their words', 'One ![a *b*](/c.png) ![](https://d.example/e.png)', 'One a b'],
  ['a tight list', 'a\n- b\n- c\n  d  \n  e\n\nf', 'a\n\n- b\n- c d\n  e\n\nf'],
  ['a loose list', '- a\n\n- b\n\n  c', '- a\n\n- b\n\n  c'],
  ['lists in lists', '1. a\n   - b\n   - c\n2. d\n', '1. a\n  - b\n  - c\n2. d'],
  ['a list that starts later', '7. a\n8. b', '7. a\n8. b'],
  ['two lists', '- a\n\n<!-- -->\n\n- b', '- a\n\n<!-- -->\n\n- b'],
  ['quotes, rules and code', '> a\n\n---\n\n```\nb\n\nc\n```', 'a\n\nb\n\nc'],
  ['tables', '|a|b|\n|-|-|\n|c|[d](https://e.example)|\n\nf', 'a | b\nc | d (https://e.example)\n\nf'],
  ['empty items', '-\n- a', '- a'],
  ['a caption that is more than a credit', '![](https://a.example/b.png)\n_c_ and _d_', 'c and d'],
])('%s', (_, markdown, text) => {
  expect(textOf(markdown)).toBe(text)
})
