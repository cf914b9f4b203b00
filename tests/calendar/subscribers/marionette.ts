import { once } from 'node:events'
import { connect, createServer, type Socket } from 'node:net'
import { setTimeout as wait } from 'node:timers/promises'

/** A port that is free now. */
export const freePort = async (): Promise<number> => {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  server.close()
  await once(server, 'close')
  if (address === null || typeof address === 'string') throw new Error('There is no free port.')
  return address.port
}

const connected = async (port: number, attempts = 300): Promise<Socket> => {
  const socket = connect(port, '127.0.0.1')
  try {
    await once(socket, 'connect')
    return socket
  } catch (error) {
    if (attempts === 0) throw error
    await wait(200)
    return connected(port, attempts - 1)
  }
}

/** The messages of Marionette: each is JSON after its length in octets and a colon. */
async function* messagesIn(socket: Socket): AsyncGenerator<unknown> {
  let held = Buffer.alloc(0)
  for await (const chunk of socket) {
    held = Buffer.concat([held, chunk])
    for (;;) {
      const colon = held.indexOf(':')
      const end = colon + 1 + Number(held.toString('latin1', 0, colon))
      if (colon < 0 || held.length < end) break
      yield JSON.parse(held.toString('utf8', colon + 1, end))
      held = held.subarray(end)
    }
  }
}

export interface Marionette {
  /** Runs the body of an asynchronous function inside the program and gives what it returns. */
  run(body: string, ...args: readonly unknown[]): Promise<unknown>
  close(): void
}

/** Takes the strings of a Mozilla program that was started with --marionette. */
export const marionette = async (port: number): Promise<Marionette> => {
  const socket = await connected(port)
  const messages = messagesIn(socket)
  await messages.next() // who it is
  let count = 0
  const send = async (command: string, parameters: object): Promise<unknown> => {
    const text = JSON.stringify([0, ++count, command, parameters])
    socket.write(`${Buffer.byteLength(text)}:${text}`)
    const { value } = await messages.next()
    const [, , error, result] = value as [number, number, object | null, unknown]
    if (error) throw new Error(`${command}: ${JSON.stringify(error)}`)
    return result
  }
  await send('WebDriver:NewSession', {})
  await send('Marionette:SetContext', { value: 'chrome' })
  await send('WebDriver:SetTimeouts', { script: 60_000 })
  return {
    run: async (body, ...args) => {
      const script = `const [done, ...args] = [arguments[arguments.length - 1], ...arguments]
        ;(async (...args) => { ${body} })(...args).then((value) => done({ value }), (error) => done({ error: String(error) }))`
      const sent = await send('WebDriver:ExecuteAsyncScript', { script, args })
      const { value } = sent as { value: { value?: unknown; error?: string } }
      if (value.error !== undefined) throw new Error(value.error)
      return value.value
    },
    close: () => socket.destroy(),
  }
}
