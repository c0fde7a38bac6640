/**
 * How far this device's clock is ahead of the server the page came from, in milliseconds.
 *
 * Graph does not show its Date header to pages of other sites; the page's own server does. Without an
 * answer nothing is known, and nothing is said.
 */
export async function clockOff(fetch = globalThis.fetch): Promise<number> {
  try {
    const startedAt = Date.now()
    const { headers } = await fetch('./config.json', { cache: 'no-store' })
    const now = (startedAt + Date.now()) / 2
    const age = Number(headers.get('age') ?? 0) * 1000
    const server = Date.parse(headers.get('date') ?? '') + age
    return Number.isNaN(server) ? 0 : now - server
  } catch {
    return 0
  }
}
