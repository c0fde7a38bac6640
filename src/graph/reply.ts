/**
 * Drafts that answer a message. Exchange makes them: they belong to its conversation and quote it.
 */
import type { Graph } from './http/client.ts'
import type { Call, DraftId } from './mail.ts'
import { messagePath } from './messagePath.ts'

export type ReplyKind = 'reply' | 'replyAll' | 'forward'

const actions = {
  reply: 'createReply',
  replyAll: 'createReplyAll',
  forward: 'createForward',
} as const satisfies Record<ReplyKind, string>

/** message: createReply, createReplyAll, createForward. Gives the id of the new draft. */
export async function createAnswer(
  graph: Graph,
  kind: ReplyKind,
  message: string,
  call: Call = {},
): Promise<DraftId> {
  const path = `${messagePath(message)}/${actions[kind]}`
  const request = { ...call, method: 'POST', path, scopes: ['Mail.ReadWrite'] } as const
  return (await graph<{ id: DraftId }>(request)).id
}
