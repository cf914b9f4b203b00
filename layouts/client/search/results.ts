import { statusWords } from '../../../scripts/domain/status-words.ts'
import type { Fragment, Passage } from './pagefind.ts'

/** How many passages of one page are shown. */
const mostPassages = 3

/** An element with a class and what is in it. Text stays text, whatever it holds. */
const make = <Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  className: string,
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[Tag] => {
  const element = document.createElement(tag)
  if (className) element.className = className
  element.append(...children)
  return element
}

export const link = (href: string, text: string): HTMLAnchorElement => {
  const anchor = make('a', '', text)
  anchor.href = href
  anchor.dir = 'auto'
  return anchor
}

/** The excerpt as nodes: text and marks and nothing else. */
const marked = (excerpt: string): readonly Node[] =>
  [...new DOMParser().parseFromString(excerpt, 'text/html').body.childNodes].map((node) => {
    const text = node.textContent ?? ''
    return node.nodeName === 'MARK' ? make('mark', '', text) : document.createTextNode(text)
  })

/** A copy comes from the reader’s device: nobody can tell from it whether sign-up is still open. */
const isCopy = (): boolean => 'kept' in document.documentElement.dataset

/** What is true of an event at the moment of reading. */
const standing = (meta: Fragment['meta'], now: number): string | undefined => {
  if (meta.status === statusWords.cancelled || meta.status === statusWords.postponed) return meta.status
  if (meta.over && Date.parse(meta.over) <= now) return 'Past'
  const signUp = meta['sign-up'] && !isCopy() ? 'Sign-up open' : undefined
  return [meta.status, signUp].filter(Boolean).join(' · ') || undefined
}

const plain = (word: string): string => word.replace(/<[^>]+>/g, '').replace(/[.:?!]$/, '')

/** The excerpt without the heading that it may begin with, which stands in front of it anyway. */
const withoutHeading = (excerpt: string, heading: string): string => {
  const words = excerpt.split(' ')
  const count = heading.split(' ').length
  const isThere =
    plain(words.slice(0, count).map(plain).join(' ')) === heading.split(' ').map(plain).join(' ')
  return isThere ? words.slice(count).join(' ') : excerpt
}

/** The headings that the site itself gives to parts of a page, in its own language whatever that of the page. */
const isOfSite = (url: string): boolean => url.includes('#part:')

const passage = ({ title = '', url, excerpt }: Passage, page: Fragment): HTMLElement => {
  const heading = link(url, title)
  if (page.meta.lang && isOfSite(url)) heading.lang = document.documentElement.lang
  const words = make(
    'p',
    'search__passage',
    ...(url === page.url ? [] : [heading, ': ']),
    ...marked(withoutHeading(excerpt, title)),
  )
  words.dir = 'auto'
  return words
}

/** One page that was found. */
export const resultOf = (page: Fragment, now: number): HTMLLIElement => {
  const { kind, date, people, from, about, lang } = page.meta
  const state = standing(page.meta, now)
  const facts = make('p', 'quiet', [kind, date, people, from, about].filter(Boolean).join(' · '))
  if (state) facts.append(' ', make('strong', 'status-tag', state))
  const densest = [...page.sub_results]
    .sort((a, b) => b.locations.length - a.locations.length)
    .slice(0, mostPassages)
  const passages = page.sub_results.filter((one) => densest.includes(one))
  const item = make(
    'li',
    '',
    make('h3', '', link(page.url, page.meta.title ?? page.url)),
    facts,
    ...(passages.length > 0
      ? passages.map((one) => passage(one, page))
      : [passage({ title: page.meta.title, url: page.url, excerpt: page.excerpt, locations: [] }, page)]),
  )
  if (lang) {
    item.lang = lang
    facts.lang = document.documentElement.lang // what the site says of the page
  }
  return item
}
