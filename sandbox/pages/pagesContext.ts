/** What the sandbox's own pages and controls reach: everything that is kept, nothing of the wire. */
import type { SandboxContext } from '#sandbox/sandboxContext.ts'

export type PagesContext = Pick<
  SandboxContext,
  'store' | 'tokens' | 'signIn' | 'faults' | 'origins' | 'now' | 'isOneBrowser'
>
