/** What came of trying an address. */
export type Outcome =
  | { readonly kind: 'in order' }
  /** For good, as its site says. */
  | { readonly kind: 'moved'; readonly to: string }
  | { readonly kind: 'broken'; readonly why: string }
  /** Nobody knows: many sites turn away whatever is no browser. */
  | { readonly kind: 'untried'; readonly why: string }

/** One request, without following where it redirects to. */
export type Request = (address: string, method: 'HEAD' | 'GET') => Promise<Answer>

/** What matters of a response. */
interface Answer {
  readonly status: number
  readonly location: string | undefined
  readonly retryAfter: string | undefined
}

export interface Trying {
  readonly request: Request
  readonly wait: (milliseconds: number) => Promise<void>
  /** Milliseconds since the epoch, for a `Retry-After` that names a moment. */
  readonly clock: () => number
}

const mostRedirects = 10
const longestWait = 10_000
const usualWait = 2_000

/** Some sites answer so where only `HEAD` is the trouble. */
const isAboutMethod = (status: number): boolean => [400, 403, 404, 405, 501].includes(status)
const isBusy = (status: number): boolean => status === 429 || status === 503
const isRedirect = (status: number): boolean => [301, 302, 303, 307, 308].includes(status)
const isForGood = (status: number): boolean => status === 301 || status === 308

/** How long the site asks to be left alone, in milliseconds (RFC 9110 §10.2.3). */
const waitOf = (retryAfter: string | undefined, clock: () => number): number => {
  if (retryAfter === undefined) return usualWait
  if (/^\d+$/.test(retryAfter)) return Number(retryAfter) * 1000
  const moment = Date.parse(retryAfter)
  return Number.isNaN(moment) ? usualWait : Math.max(0, moment - clock())
}

const ask = async (address: string, { request, wait, clock }: Trying): Promise<Answer> => {
  const patiently = async (method: 'HEAD' | 'GET'): Promise<Answer> => {
    const answer = await request(address, method)
    const milliseconds = waitOf(answer.retryAfter, clock)
    if (!isBusy(answer.status) || milliseconds > longestWait) return answer
    await wait(milliseconds)
    return request(address, method)
  }
  const answer = await patiently('HEAD')
  return isAboutMethod(answer.status) ? patiently('GET') : answer
}

const broken = (why: string): Outcome => ({ kind: 'broken', why })
const untried = (why: string): Outcome => ({ kind: 'untried', why })

const wordsOn: Readonly<Record<number, string>> = {
  404: 'There is no such page (404).',
  410: 'The page was taken away for good (410).',
}

const outcomeOf = (status: number): Outcome => {
  if (status < 400) return { kind: 'in order' }
  if (status === 401 || status === 407) return untried(`The site asks to sign in (${status}).`)
  if (status === 403 || status === 451 || status === 999)
    return untried(`The site turns this check away (${status}). It may be in order in a browser.`)
  if (status === 408) return untried('The site gave up waiting (408).')
  if (isBusy(status)) return untried(`The site is too busy to answer (${status}).`)
  return broken(wordsOn[status] ?? `The site answers with an error (${status}).`)
}

/** Only in a slash at the end, or not at all. */
const isSamePlace = (one: string, other: string): boolean => {
  const [a, b] = [one, other].map((address) => new URL(address).href.replace(/\/$/, ''))
  return a === b
}

const targetOf = (location: string | undefined, from: string): string | undefined =>
  location !== undefined && URL.canParse(location, from) ? new URL(location, from).href : undefined

/** Follows an address to where it ends. Throws what the request throws. */
const follow = async (address: string, trying: Trying): Promise<Outcome> => {
  let at = address
  let movedTo = address
  let isPermanent = true
  for (let redirects = 0; redirects <= mostRedirects; redirects++) {
    const { status, location } = await ask(at, trying)
    if (!isRedirect(status)) {
      const outcome = outcomeOf(status)
      return outcome.kind === 'in order' && !isSamePlace(address, movedTo)
        ? { kind: 'moved', to: movedTo }
        : outcome
    }
    const target = targetOf(location, at)
    if (target === undefined || !/^https?:/.test(target))
      return broken('The site sends its readers on to an address that is none.')
    isPermanent &&= isForGood(status)
    if (isPermanent) movedTo = target
    at = target
  }
  return untried(`The site sends its readers on more than ${mostRedirects} times.`)
}

const codeOf = (error: unknown): string => {
  if (typeof error !== 'object' || error === null) return ''
  const code = 'code' in error && typeof error.code === 'string' ? error.code : ''
  return code || ('cause' in error ? codeOf(error.cause) : '')
}

const outcomeOfError = (error: unknown): Outcome => {
  if (error instanceof Error && error.name === 'TimeoutError') return untried('There was no answer in time.')
  const code = codeOf(error)
  if (code === 'ENOTFOUND') return broken('There is no site of this name.')
  if (code === 'ECONNREFUSED') return broken('Nothing answers at this address.')
  if (/CERT|SSL|TLS|^EPROTO$|UNABLE_TO_VERIFY/.test(code))
    return broken(`Browsers warn of this site: its connection is not secure (${code}).`)
  return untried(`The connection failed${code && ` (${code})`}.`)
}

/** Tries one address: asks politely, waits once where the site says it is busy, and follows where it leads. */
export const tryLink = async (address: string, trying: Trying): Promise<Outcome> => {
  try {
    return await follow(address, trying)
  } catch (error) {
    return outcomeOfError(error)
  }
}
