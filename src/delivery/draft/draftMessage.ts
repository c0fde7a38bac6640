/**
 * What a draft of the message holds, its internetMessageId above all. Pure.
 *
 * What was asked to be sent in one request is known by its id alone (version.ts), and may have left long ago or yet
 * come: no draft is given that id, or what another program made of the draft would be taken for it.
 */
import type { GraphMessage } from '#graph/types.ts'
import { draftIdOf } from '#delivery/core/messageIds.ts'
import { toGraphMessageWithIds, type OutgoingMessage } from '#delivery/core/outgoingMessage.ts'
import type { SendIntent } from '#delivery/core/sendState.ts'
import { isKnownById } from '#delivery/core/version.ts'

export function toDraftMessage(
  outgoing: OutgoingMessage,
  intent?: Pick<SendIntent, 'sendAt'>,
): GraphMessage {
  return {
    ...toGraphMessageWithIds(outgoing, intent),
    internetMessageId: draftMessageId(outgoing),
  }
}

function draftMessageId(outgoing: OutgoingMessage): string {
  const { stamp, draft, creating } = outgoing
  const { version, internetMessageId } = stamp
  if (!version || !isKnownById(outgoing)) return internetMessageId
  const known = draft?.written.internetMessageId ?? creating?.written.internetMessageId
  return known ?? draftIdOf(version)
}
