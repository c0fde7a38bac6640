/** A folder below a path, as the plainest static host serves it: files with their types, and no header of its own. */
import { once } from 'node:events'
import { readFile, stat } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname, join, normalize } from 'node:path'

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
}

export type PlainFiles = { readonly url: string; readonly close: () => Promise<void> }

/** `base` begins and ends with a slash. */
export async function servePlainFiles(folder: string, base: string): Promise<PlainFiles> {
  async function fileAt(path: string): Promise<string | undefined> {
    if (!path.startsWith(base)) return undefined
    const file = join(folder, normalize(`/${path.slice(base.length)}`))
    const found = await stat(file).catch(() => undefined)
    return found?.isDirectory() ? join(file, 'index.html') : file
  }

  const server = createServer((request, response) => {
    void (async () => {
      const { pathname } = new URL(request.url ?? '/', 'http://localhost')
      const file = await fileAt(decodeURIComponent(pathname))
      const bytes = file && (await readFile(file).catch(() => undefined))
      if (!file || !bytes) return response.writeHead(404).end('There is no such file here.')
      return response
        .writeHead(200, { 'Content-Type': types[extname(file)] ?? 'text/plain' })
        .end(bytes)
    })()
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  return {
    url: `http://localhost:${port}${base}`,
    async close() {
      server.close()
      server.closeAllConnections()
      await once(server, 'close')
    },
  }
}
