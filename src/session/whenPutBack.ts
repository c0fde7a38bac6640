/**
 * How a message is put back on the desk, as soon as that disturbs nobody who is typing. Without the code for
 * it what was typed is added all the same.
 */
import { putBack, type DeskStore } from './composeSession.ts'
import type { PlainLetter } from './plainLetter.ts'

export async function whenPutBack(desk: DeskStore, letter: PlainLetter): Promise<typeof putBack> {
  const part = await import('./putBackTyped.ts').catch(() => undefined)
  await part?.ready(desk, letter)
  return part?.putBackTyped ?? putBack
}
