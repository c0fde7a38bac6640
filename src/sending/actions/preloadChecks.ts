/**
 * The checks before a letter leaves, fetched when the page is idle: the page that opens has no use for
 * their many sentences. A letter that cannot be checked is not sent.
 */
import { createFetched } from '#lazy/createPreload.ts'
import type { savingProblems } from './validateForMimeSave.ts'
import type { sendingProblems } from './validateForSend.ts'

export type LetterChecks = {
  readonly sendingProblems: typeof sendingProblems
  readonly savingProblems: typeof savingProblems
}

export const letterChecks = createFetched<LetterChecks>(async () => {
  const [sending, saving] = await Promise.all([
    import('./validateForSend.ts'),
    import('./validateForMimeSave.ts'),
  ])
  return { ...sending, ...saving }
})
