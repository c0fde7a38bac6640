/**
 * Puts a fetch-shaped handler on a port of this machine, and of this machine only.
 *
 * A DroppedConnection thrown by the handler destroys the socket, as a broken line would. Whatever
 * name the request used for this machine, the handler sees the one origin it was set up for.
 */
import { getRequestListener, type HttpBindings } from '@hono/node-server'
import { RESPONSE_ALREADY_SENT } from '@hono/node-server/utils/response'
import { once } from 'node:events'
import { createServer } from 'node:http'
import { DroppedConnection } from '#sandbox/faults/droppedConnection.ts'

export type Handler = (request: Request) => Response | Promise<Response>

/** Milliseconds. Longer than any client waits, so that none meets a connection that is just being closed. */
const longPause = 120_000

export type Listening = { readonly close: () => Promise<void> }

export async function listen(handler: Handler, origin: string): Promise<Listening> {
  const { host, port } = new URL(origin)
  const listener = getRequestListener((request, { outgoing }) =>
    answer(handler, request, outgoing as HttpBindings['outgoing']),
  )
  const server = createServer({ keepAliveTimeout: longPause }, (incoming, outgoing) => {
    incoming.headers.host = host
    void listener(incoming, outgoing)
  })
  server.listen({ host: '127.0.0.1', port: Number(port) })
  await once(server, 'listening')
  return {
    async close() {
      server.close()
      server.closeAllConnections()
      await once(server, 'close')
    },
  }
}

async function answer(handler: Handler, request: Request, outgoing: HttpBindings['outgoing']) {
  try {
    return await handler(request)
  } catch (error) {
    if (error instanceof DroppedConnection || request.signal.aborted) {
      outgoing.destroy()
      return RESPONSE_ALREADY_SENT
    }
    const reason = error instanceof Error ? (error.stack ?? error.message) : String(error)
    return new Response(`The sandbox itself failed.\n${reason}`, { status: 500 })
  }
}
