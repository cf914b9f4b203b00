import type { Child } from 'hono/jsx'

/** One link in a sentence, and what follows it. */
interface InlineLink {
  readonly href: string
  readonly label: string
  readonly language?: string | undefined
  readonly after?: Child
}

/** Links as one says them: “Low tide, The sea wall and Storm drill”. */
export const InlineLinks = ({ links }: { readonly links: readonly InlineLink[] }) => (
  <>
    {links.map(({ href, label, language, after }, at) => (
      <>
        {at > 0 && (at === links.length - 1 ? ' and ' : ', ')}
        <a href={href} lang={language} dir="auto">
          {label}
        </a>
        {after}
      </>
    ))}
  </>
)
