/**
 * For the soak test: what another program has changed in a saved draft is neither written over nor deleted before
 * the writer has seen it, in the message or in a question.
 */
import type { ComposedMessage } from '#compose/message/message.ts'
import type { StoredMessage } from '#sandbox/mailbox/message.ts'

const visibleActs = ['subject', 'body', 'recipient', 'attach'] as const
type VisibleAct = (typeof visibleActs)[number]

/** What it writes, wherever it writes. */
export const theirWord = 'Theirs'
export const theirRecipient = 'MeganB@contoso.com'
export const theirFile = 'theirs.txt'

export type Unseen = ReturnType<typeof createUnseen>

export function createUnseen(violations: string[]) {
  const acts = new Map<string, Set<VisibleAct>>()

  const lost = (id: string, stored: StoredMessage | undefined) =>
    [...(acts.get(id) ?? [])].filter((act) => !stored || !isStored[act](stored))

  return {
    /** What it says again was seen when it was said first. */
    did(id: string, act: string, before: StoredMessage | undefined) {
      const visible = visibleActs.find((one) => one === act)
      if (visible && !(before && isStored[visible](before)))
        acts.set(id, (acts.get(id) ?? new Set()).add(visible))
    },
    /** The writer was asked about it, or told. */
    acknowledge: (id: string) => void acts.delete(id),
    /** It is part of the message by now. */
    shown(id: string, message: ComposedMessage) {
      for (const act of visibleActs) if (isShown[act](message)) acts.get(id)?.delete(act)
    },
    /** A tab has changed or deleted the draft. What the other program took back itself is not lost. */
    judge(id: string, before: StoredMessage | undefined, after: StoredMessage | undefined) {
      const gone = before ? lost(id, after).filter((act) => !lost(id, before).includes(act)) : []
      if (gone.length > 0) violations.push(`Overwritten unseen: ${gone.join()} of draft ${id}.`)
    },
  }
}

const isStored: Readonly<Record<VisibleAct, (stored: StoredMessage) => boolean>> = {
  subject: ({ subject }) => subject === theirWord,
  body: ({ body }) => body.content.includes(theirWord),
  recipient: ({ ccRecipients }) =>
    ccRecipients.some(({ emailAddress }) => emailAddress.address === theirRecipient),
  attach: ({ attachments }) => attachments.some(({ name }) => name === theirFile),
}

const isShown: Readonly<Record<VisibleAct, (message: ComposedMessage) => boolean>> = {
  subject: ({ subject }) => subject.includes(theirWord),
  body: ({ body }) => body.text.includes(theirWord),
  recipient: ({ cc }) => cc.some((one) => 'address' in one && one.address === theirRecipient),
  attach: ({ attachments }) => attachments.some(({ name }) => name === theirFile),
}
