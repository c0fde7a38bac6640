/**
 * Asks the host for this very file and for the page, past every cache: whether it is there, and whether
 * it still has the page that this one is.
 *
 * What answers in the host's place (a hotel's login page) counts as no connection.
 */
import type { WhyMissing } from './missingReason.ts'

type Options = {
  readonly fetch?: typeof globalThis.fetch
  /** The address of a script that this page is made of. */
  readonly ownScript?: string
}

/** Milliseconds. Who does not answer by then is not there. */
const patience = 10_000

export async function askHost({
  fetch = globalThis.fetch,
  ownScript = import.meta.url,
}: Options = {}): Promise<WhyMissing> {
  try {
    const [script, page] = await Promise.all([
      fetchFresh(fetch, ownScript),
      fetchFresh(fetch, window.location.pathname),
    ])
    void script.body?.cancel()
    const html = await page.text()
    const served = scriptsIn(html)
    if (!page.ok || served.length === 0) return isBroken(page) ? 'unknown' : 'offline'
    if (isBroken(script)) return 'unknown'
    const isNewer = startScripts().some((name) => !served.includes(name))
    return isNewer || !isScript(script) ? 'older' : 'unknown'
  } catch {
    return 'offline'
  }
}

function fetchFresh(fetch: typeof globalThis.fetch, address: string): Promise<Response> {
  return fetch(address, { cache: 'no-store', signal: AbortSignal.timeout(patience) })
}

const isBroken = ({ status }: Response) => status >= 500
const isScript = ({ ok, headers }: Response) =>
  ok && /javascript/i.test(headers.get('content-type') ?? '')

/** The names of the module scripts a page begins with. */
function scriptsIn(html: string): string[] {
  const tags = html.match(/<script\b[^>]*>/gi) ?? []
  return tags
    .filter((tag) => /\stype=["']?module/i.test(tag))
    .flatMap((tag) => /\ssrc=["']?([^"'\s>]+)/i.exec(tag)?.[1] ?? [])
    .map(nameOf)
}

function startScripts(): string[] {
  const found = document.querySelectorAll<HTMLScriptElement>('script[type="module"][src]')
  return [...found].map(({ src }) => nameOf(src))
}

const nameOf = (address: string) => address.split('/').at(-1) ?? ''
