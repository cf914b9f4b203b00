import type { Request } from './try-link.ts'

export interface Requesting {
  readonly fetch: typeof fetch
  /** Who asks: sites like to know whom to write to. */
  readonly userAgent: string
  /** Milliseconds. */
  readonly timeout: number
}

/** Requests over the network. Nothing is read but the head of the response. */
export const requestsWith =
  ({ fetch, userAgent, timeout }: Requesting): Request =>
  async (address, method) => {
    const { status, headers, body } = await fetch(address, {
      method,
      redirect: 'manual',
      headers: { 'user-agent': userAgent, accept: '*/*' },
      signal: AbortSignal.timeout(timeout),
    })
    await body?.cancel()
    return {
      status,
      location: headers.get('location') ?? undefined,
      retryAfter: headers.get('retry-after') ?? undefined,
    }
  }

/** The same, but one at a time at each host, and with a pause in between. */
export const politely = (
  request: Request,
  pause: number,
  wait: (milliseconds: number) => Promise<void>,
): Request => {
  const turns = new Map<string, Promise<void>>()
  return async (address, method) => {
    const { host } = new URL(address)
    const turn = turns.get(host) ?? Promise.resolve()
    const answer = turn.then(() => request(address, method))
    turns.set(
      host,
      answer.then(
        () => wait(pause),
        () => wait(pause),
      ),
    )
    return answer
  }
}
