/** Finds the message a link means, and hands it to whoever puts an answer to it in the session. */
import type { Mailbox } from '#graph/mailbox.ts'
import { resolveMessage } from '#graph/resolveMessage.ts'
import type { OpenRequest } from '#session/arrivedLink.ts'

/** Makes the answer in the mailbox and opens it; given up, it is taken away again. `message` is Graph’s id. */
export type StartAnswer = (
  how: OpenRequest['how'],
  message: string,
  mailbox: Mailbox,
  signal?: AbortSignal,
) => Promise<void>

/** `gone`: the mailbox has no such message. */
export async function openLinkedMessage(
  { how, message }: OpenRequest,
  mailbox: Mailbox,
  startAnswer: StartAnswer,
): Promise<'opened' | 'gone'> {
  const id = await resolveMessage(mailbox.graph, message)
  if (id === undefined) return 'gone'
  await startAnswer(how, id, mailbox)
  return 'opened'
}
