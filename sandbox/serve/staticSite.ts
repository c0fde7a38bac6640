/**
 * The built app as a plain static host serves it: files of one folder, below one path, with the
 * headers of the folder's own `_headers` file. Only config.json is given from outside.
 */
import { Hono } from 'hono'
import { getMimeType } from 'hono/utils/mime'
import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { join, resolve, sep } from 'node:path'
import { createCompression, type Content } from './compression.ts'
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

  async function contentOf(path: string): Promise<Content | undefined> {
    if (path === '/config.json') return new TextEncoder().encode(JSON.stringify(config))
    const file = resolve(root, `.${path.endsWith('/') ? `${path}index.html` : path}`)
    const isHidden = file.split(sep).some((part) => part.startsWith('.')) || path === '/_headers'
    if (!file.startsWith(root + sep) || isHidden) return undefined
    return readFile(file).then((bytes) => new Uint8Array(bytes), nothing)
  }

  const compressed = createCompression()
  const site = new Hono()
  site.get('*', async (context) => {
    const requested = decodedPath(context.req.url)
    const path = requested?.startsWith(base) ? `/${requested.slice(base.length)}` : undefined
    const content = path && (await contentOf(path))
    if (!path || !content) return context.text('There is no such file here.', 404)
    const headers = headersOf(path)
    const type = getMimeType(path.endsWith('/') ? 'index.html' : path) ?? 'application/octet-stream'
    const etag = `"${createHash('sha256').update(content).digest('base64url').slice(0, 22)}"`
    headers.set('Content-Type', type)
    headers.set('ETag', etag)
    headers.append('Vary', 'Accept-Encoding')
    const isKnown = context.req.header('if-none-match')?.includes(etag)
    if (isKnown) return new Response(null, { status: 304, headers })
    const accepted = context.req.header('accept-encoding')
    const zipped = await compressed(content, type, etag, accepted)
    if (zipped) headers.set('Content-Encoding', 'gzip')
    return new Response(zipped ?? content, { headers })
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
