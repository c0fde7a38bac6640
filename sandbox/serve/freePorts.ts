/** Three free ports in a row: for the app, for Graph with the sign-in service, and for uploads. */
import { once } from 'node:events'
import { createServer } from 'node:net'

const tries = 20
const step = 10

/** The first three that are free together, from `first` on in steps of ten. */
export async function freePorts(first: number): Promise<[number, number, number]> {
  for (let start = first; start < first + tries * step; start += step) {
    const ports: [number, number, number] = [start, start + 1, start + 2]
    const free = await Promise.all(ports.map(isFree))
    if (free.every(Boolean)) return ports
  }
  throw new Error(
    `No three free ports in a row between ${first} and ${first + tries * step}. ` +
      'Set PORT to a number where three are free.',
  )
}

/** A browser reaches "localhost" by either address, so both have to be free. */
async function isFree(port: number): Promise<boolean> {
  const both = await Promise.all(['127.0.0.1', '::1'].map((host) => canListen(host, port)))
  return both.every(Boolean)
}

async function canListen(host: string, port: number): Promise<boolean> {
  const server = createServer()
  try {
    server.listen({ host, port, exclusive: true })
    await once(server, 'listening')
  } catch (error) {
    const isAddressMissing = ['EADDRNOTAVAIL', 'EAFNOSUPPORT'].includes(
      (error as NodeJS.ErrnoException).code ?? '',
    )
    return isAddressMissing
  }
  server.close()
  await once(server, 'close')
  return true
}
