import type { CountedLink as CountedLinkProps } from '../../scripts/domain/counted-link.ts'

/**
 * “Low tide (2 materials) 3 April 2030”. The count is part of the link: a page may link the same item by its name alone, to
 * another place.
 */
export const CountedLink = ({ href, label, language, count, detail }: CountedLinkProps) => (
  <>
    <a href={href}>
      <bdi lang={language}>{label}</bdi>
      {count && ` (${count})`}
    </a>
    {detail && (
      <>
        {' '}
        <span class="quiet">{detail}</span>
      </>
    )}
  </>
)
