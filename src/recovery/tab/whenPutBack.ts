/**
 * How a message is put back on the desk, as soon as that disturbs nobody who is typing. Without the code for
 * it what was typed is added all the same.
 */
import { fetchLateParts } from '#recovery/fetchLateParts.ts'
import { putBack, type DeskStore } from '#session/composeSession.ts'
import type { PlainLetter } from '#session/plainLetter.ts'

export async function whenPutBack(desk: DeskStore, letter: PlainLetter): Promise<() => void> {
  const part = await fetchLateParts()
  await part?.ready(desk, letter)
  return () => (part?.putBackTyped ?? putBack)(desk, letter)
}
