import { type Body, emptyBody } from '../../domain/body.ts'
import { type MarkdownContext, renderBody, renderLine } from '../../markdown/render.ts'
import type { AnyDraft } from '../front-matter/drafts.ts'
import type { FrontMatter } from '../front-matter/front-matter.ts'
import type { Position } from '../problems/placed.ts'
import { type Anchors, fragmentsIn, placeOfFragment, titleOf } from './anchors.ts'
import type { Links } from './links.ts'
import type { Pictures } from './pictures.ts'
import type { Report } from './report.ts'

/** Renders what organisers write, and reports what is wrong with it at its place in the file. */
export interface Prose {
  body(draft: AnyDraft): Body
  /** One line of prose at a front matter key, such as a note. */
  line(draft: AnyDraft, path: readonly PropertyKey[], text: string | undefined): Body
  /** Only looks for what is wrong: for a file whose front matter cannot be used. */
  check(file: string, front: FrontMatter): void
}

export const createProse = (links: Links, pictures: Pictures, anchors: Anchors, report: Report): Prose => {
  const contextOf = (file: string, title: string): MarkdownContext => ({
    title,
    resolve: (href) => links.resolve(file, href),
    picture: pictures.at,
  })
  const render = (file: string, { body: source, bodyLine }: FrontMatter, title: string) => {
    const inFile = ({ line, column }: Position): Position => ({ line: bodyLine + line - 1, column })
    const { body, faults } = renderBody(source, contextOf(file, title))
    for (const fault of faults) report.at(file, inFile(fault), fault)
    return { body, inFile }
  }
  return {
    body: (draft) => {
      const { file, front } = draft
      const { body, inFile } = render(file, front, titleOf(draft))
      for (const fragment of fragmentsIn(body.html)) {
        const wrong = anchors.faultOf(draft, fragment)
        if (wrong) report.at(file, inFile(placeOfFragment(front.body, fragment)), wrong)
      }
      return body
    },
    line: (draft, path, text) => {
      if (text === undefined) return emptyBody
      const { body, faults } = renderLine(text, contextOf(draft.file, ''))
      for (const fault of faults) report.within(draft, path, { words: text, offset: fault.column - 1 }, fault)
      for (const fragment of fragmentsIn(body.html)) {
        const wrong = anchors.faultOf(draft, fragment)
        const offset = placeOfFragment(text, fragment).column - 1
        if (wrong) report.within(draft, path, { words: text, offset }, wrong)
      }
      return body
    },
    check: (file, front) => {
      render(file, front, '')
    },
  }
}
