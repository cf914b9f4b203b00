import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { onTestFinished } from 'vitest'

type Handler = (request: IncomingMessage, response: ServerResponse) => void

/** A server on this machine that goes with the test, and what it was asked: `HEAD /a`. */
export const localServer = async (
  handler: Handler,
): Promise<{ readonly address: string; readonly asked: readonly IncomingMessage[] }> => {
  const asked: IncomingMessage[] = []
  const server = createServer((request, response) => {
    asked.push(request)
    handler(request, response)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => {
    server.closeAllConnections()
    server.close()
  })
  const { port } = server.address() as AddressInfo // it listens at a port
  return { address: `http://127.0.0.1:${port}`, asked }
}

/** Answers with a status and nothing to read. */
export const answer = (
  response: ServerResponse,
  status: number,
  headers: Readonly<Record<string, string>> = {},
): void => {
  response.writeHead(status, headers)
  response.end()
}

export const linesOf = (asked: readonly IncomingMessage[]): readonly string[] =>
  asked.map(({ method, url }) => `${method} ${url}`)
