import { replaceOutsideCode } from './code-spans.ts'

/** What may stand in front of an address in prose or in markup; within another address it is left alone. */
const before = '(?<=^|[\\s(<"\'\\[*_“‘])'
/** The name of a site follows: with a dot in it, so that prose about `http:/` stays as it is. */
const host = '(?=[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\\.[a-z0-9])'

/** `https;//`, `http:/`, and `htp://`, `htps://`, `ttps://`, `hhtps://`, `htpps://`, `htttps://`. */
const slip = new RegExp(
  `${before}(?:http(s?)(?:;//|:/(?!/))|(?:htp|htt|ttp|hhtp|htpp|htttp)(s?)://)${host}`,
  'gim',
)

/** Mend: slips of `https://` where nothing else can have been meant. */
export const mendWebAddresses = (text: string): string =>
  replaceOutsideCode(text, slip, ([, one = '', other = '']) => `http${(one + other).toLowerCase()}://`)
