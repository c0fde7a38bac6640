/**
 * The built app as a plain static host serves it: files of one folder, below one path, with the
 * headers of the folder's own `_headers` file. Only config.json is given from outside.
 */
import { Hono } from 'hono'
import { compress } from 'hono/compress'
import { getMimeType } from 'hono/utils/mime'
import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { join, resolve, sep } from 'node:path'
import { headersFor, parseHeadersFile } from './headersFile.ts'
import { openPolicy, type MoreHosts } from './openPolicy.ts'

export type StaticSite = {
  readonly folder: string
  /** Begins and ends with a slash. */
  readonly base: string
  readonly config: object
  readonly moreHosts: MoreHosts
}

export async function createStaticSite({ folder, base, config, moreHosts }: StaticSite) {
  const root = resolve(folder)
  const rules = parseHeadersFile(await readFile(join(root, '_headers'), 'utf8'))

  function headersOf(path: string): Headers {
    const headers = headersFor(rules, path)
    const policy = headers.get('content-security-policy')
    if (policy) headers.set('content-security-policy', openPolicy(policy, moreHosts))
    return headers
  }

  async function contentOf(path: string): Promise<Uint8Array<ArrayBuffer> | undefined> {
    if (path === '/config.json') return new TextEncoder().encode(JSON.stringify(config))
    const file = resolve(root, `.${path.endsWith('/') ? `${path}index.html` : path}`)
    const isHidden = file.split(sep).some((part) => part.startsWith('.')) || path === '/_headers'
    if (!file.startsWith(root + sep) || isHidden) return undefined
    return readFile(file).then((bytes) => new Uint8Array(bytes), nothing)
  }

  const site = new Hono()
  site.use(compress())
  site.get('*', async (context) => {
    const asked = decodedPath(context.req.url)
    const path = asked?.startsWith(base) ? `/${asked.slice(base.length)}` : undefined
    const content = path && (await contentOf(path))
    if (!path || !content) return context.text('There is no such file here.', 404)
    const headers = headersOf(path)
    const type = getMimeType(path.endsWith('/') ? 'index.html' : path)
    headers.set('Content-Type', type ?? 'application/octet-stream')
    const etag = `"${createHash('sha256').update(content).digest('base64url').slice(0, 22)}"`
    headers.set('ETag', etag)
    const isKnown = context.req.header('if-none-match')?.includes(etag)
    return isKnown
      ? new Response(null, { status: 304, headers })
      : new Response(content, { headers })
  })
  return site
}

function decodedPath(url: string): string | undefined {
  try {
    return decodeURIComponent(new URL(url).pathname)
  } catch {
    return undefined
  }
}

function nothing(): undefined {
  return undefined
}
