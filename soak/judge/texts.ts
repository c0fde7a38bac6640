/**
 * For the soak test: a text that was written here and that another program has emptied is offered to be put back.
 * No writer of the soak empties it himself.
 */
import type { ComposeSession } from '#session/composeSession.ts'
import type { World } from '#soak/types.ts'

export function createTexts({ violations }: World) {
  const known = new Map<string, string>()

  return {
    /** Each state of the session. */
    observe({ current }: ComposeSession) {
      const { textHistory } = current
      const { text } = current.store.getState().message.body
      const before = known.get(current.key) ?? ''
      if (text.trim() !== '') return void known.set(current.key, text)
      if (before !== '' && !textHistory?.versions.some(({ body }) => body.text === before))
        violations.push(`Its text is lost, and not kept: message ${current.id}.`)
      if (before !== '' && textHistory?.lost) known.delete(current.key)
    },
  }
}
