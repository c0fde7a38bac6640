/** Where everything is in the demo: below the folder that the worker is in charge of. `scope` ends with a slash. */
import type { Origins } from '#sandbox/origins.ts'

export const demoOrigins = (scope: string): Origins => ({
  app: scope.replace(/\/$/, ''),
  graph: `${scope}graph`,
  upload: `${scope}uploads`,
})

export type DemoPart = 'config' | 'mailboxes' | 'reset' | 'sandbox'

/** What of the folder the worker answers. All else is files. */
export function demoPart(scope: string, url: string): DemoPart | undefined {
  const { origin, pathname } = new URL(url)
  const base = new URL(scope)
  if (origin !== base.origin || !pathname.startsWith(base.pathname)) return undefined
  const path = pathname.slice(base.pathname.length)
  if (path === 'config.json') return 'config'
  if (path === 'sandbox' || path === 'sandbox/') return 'mailboxes'
  if (path === 'sandbox/reset') return 'reset'
  return /^(?:graph|uploads)(?:\/|$)/.test(path) ? 'sandbox' : undefined
}
