/**
 * Puts a message back while somebody types on the fresh page: what they typed is added, and the caret stays
 * behind it in the same field, though the field is made anew. All of it in one task, so that no key falls
 * between the two.
 *
 * A recipient that is half typed stays text in its line.
 */
import { flushSync } from 'react-dom'
import { isPlain } from '#compose/body/body.ts'
import { pageComposition } from '#compose/body/composition.ts'
import { readTyping, showTyping, takePending } from '#compose/caret/typing.ts'
import { putBack, type DeskStore } from '#session/composeSession.ts'
import type { PlainLetter } from '#session/plainLetter.ts'

/** Resolves when the fields are the page's own, and no input method is in the middle of a word. */
export async function ready(desk: DeskStore, { message }: PlainLetter): Promise<void> {
  while (!isAlive(desk)) await new Promise((resolve) => setTimeout(resolve, 10))
  // A plain field cannot take keys for it: without the editor they would be lost.
  if (!isPlain(message.body) && document.activeElement?.matches('.body-field textarea')) {
    await import('#compose/body/editor/bodyEditor.tsx').catch(() => undefined)
  }
  await pageComposition().settled()
}

/** React has taken over the fields of the page, if it shows any. */
function isAlive(desk: DeskStore): boolean {
  const isShown = document.querySelector('.composer-fields [data-place]') !== null
  return !isShown || desk.getState().letter.flushes.size > 0
}

export function putBackTyped(desk: DeskStore, letter: PlainLetter): void {
  const typing = readTyping()
  const pending = takePending()
  flushSync(() => {
    putBack(desk, letter)
    const { showLine } = desk.getState().letter.store.getState()
    for (const { line } of pending) showLine(line)
  })
  showTyping(typing, pending)
}
