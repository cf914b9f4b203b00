import { createHash } from 'node:crypto'

/** `/assets/site.js` → `/assets/site.1a2b3c4d.js`: an address that changes with the content can be cached for good. */
export const hashedPath = (path: string, content: string): string =>
  path.replace(/(\.[a-z]+)$/, `.${createHash('sha256').update(content).digest('hex').slice(0, 8)}$1`)

/** A content hash as a Content-Security-Policy writes it (CSP 3 §2.3.1): `sha256-…`. */
export const policyHash = (content: string): string =>
  `sha256-${createHash('sha256').update(content).digest('base64')}`
