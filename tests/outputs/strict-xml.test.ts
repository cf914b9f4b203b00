import { expect, it } from 'vitest'
import { readXml, textIn } from './strict-xml.ts'

const declared = (xml: string): string => `<?xml version="1.0" encoding="UTF-8"?>\n${xml}`

it('reads elements, attributes, entities and CDATA', () => {
  const root = readXml(
    declared('<a b="1 &amp; 2"><c/><d>x &lt; <![CDATA[<y> &amp; ]]]]><![CDATA[>]]></d></a>\n'),
  )
  expect(root.attributes).toEqual({ b: '1 & 2' })
  expect(root.children.map(({ name }) => name)).toEqual(['c', 'd'])
  expect(textIn(root, 'd')).toBe('x < <y> &amp; ]]>')
})

it.each([
  ['no declaration', '<a/>'],
  ['left open', declared('<a><b></b>')],
  ['closed out of turn', declared('<a><b></a></b>')],
  ['closed twice', declared('<a></a></a>')],
  ['two roots', declared('<a/><b/>')],
  ['text outside', declared('<a/>text')],
  ['no root', declared('')],
  ['a lone ampersand', declared('<a>b & c</a>')],
  ['an entity of HTML', declared('<a>&nbsp;</a>')],
  ['a lone less-than', declared('<a>1 < 2</a>')],
  ['a less-than in an attribute', declared('<a b="<"/>')],
  ['an attribute without quotes', declared('<a b=c/>')],
  ['an attribute twice', declared('<a b="1" b="2"/>')],
  ['the end of a CDATA section in text', declared('<a>]]></a>')],
  ['an open CDATA section', declared('<a><![CDATA[b</a>')],
  ['a control character', declared('<a>\u0007</a>')],
  ['a lone surrogate', declared('<a>\ud800</a>')],
  ['a noncharacter', declared('<a>\ufffe</a>')],
])('refuses %s', (_, xml) => {
  expect(() => readXml(xml)).toThrow()
})
