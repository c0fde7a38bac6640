/**
 * The checks before a message leaves, fetched when the page is idle: the page that opens has no use for
 * their many sentences. A message that cannot be checked is not sent.
 */
import { createPreload } from '#lazy/createPreload.ts'
import type { validateForMimeSave } from './validateForMimeSave.ts'
import type { validateForSend } from './validateForSend.ts'

export type LateChecks = {
  readonly validateForSend: typeof validateForSend
  readonly validateForMimeSave: typeof validateForMimeSave
}

export const preloadChecks = createPreload<LateChecks>(async () => {
  const [sending, saving] = await Promise.all([
    import('./validateForSend.ts'),
    import('./validateForMimeSave.ts'),
  ])
  return { ...sending, ...saving }
})
