/**
 * Puts a message back while somebody types on the fresh page: what they typed is added, and the caret stays
 * behind it in the same field, though the field is made anew. All of it in one task, so that no key falls
 * between the two.
 *
 * A recipient that is half typed stays text in its line.
 */
import { flushSync } from 'react-dom'
import { isPlain } from '#compose/body/body.ts'
import { pageComposition } from '#compose/body/field/composition.ts'
import { readTyping, showTyping, takePending } from '#compose/caret/typing.ts'
import { restoreMessage, type SessionStore } from '#session/composeSession.ts'
import type { MessageSnapshot } from '#session/messageSnapshot.ts'

/** Resolves when the fields are the page's own, and no input method is in the middle of a word. */
export async function ready(session: SessionStore, { message }: MessageSnapshot): Promise<void> {
  while (!isAlive(session)) await new Promise((resolve) => setTimeout(resolve, 10))
  // A plain field cannot take keys for it: without the editor they would be lost.
  if (!isPlain(message.body) && document.activeElement?.matches('.body-field textarea')) {
    await import('#compose/body/editor/bodyEditor.tsx').catch(() => undefined)
  }
  await pageComposition().settled()
}

/** React has taken over the fields of the page, if it shows any. */
function isAlive(session: SessionStore): boolean {
  const isShown = document.querySelector('.composer-fields [data-field]') !== null
  return !isShown || session.getState().current.flushes.size > 0
}

export function restoreTyped(session: SessionStore, snapshot: MessageSnapshot): void {
  const typing = readTyping()
  const pending = takePending()
  flushSync(() => {
    restoreMessage(session, snapshot)
    const { showLine } = session.getState().current.store.getState()
    for (const { field } of pending) showLine(field)
  })
  showTyping(typing, pending)
}
