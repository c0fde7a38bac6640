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
  /** What the writer was told of on a page that has not ended since; on one that has, until the next writes. */
  const answered = new Map<string, Set<VisibleAct>>()
  const excused = new Map<string, ReadonlySet<VisibleAct>>()

  const lost = (id: string, stored: StoredMessage | undefined) =>
    [...(acts.get(id) ?? [])].filter((act) => !stored || !isStored[act](stored))

  return {
    /** What it says again was seen when it was said first. */
    did(id: string, act: string, before: StoredMessage | undefined) {
      const visible = visibleActs.find((one) => one === act)
      if (!visible || excused.get(id)?.has(visible)) return
      if (!(before && isStored[visible](before)))
        acts.set(id, (acts.get(id) ?? new Set()).add(visible))
    },
    /** The writer was asked about it, or told. */
    acknowledge(id: string) {
      answered.set(id, new Set([...(answered.get(id) ?? []), ...(acts.get(id) ?? [])]))
      acts.delete(id)
    },
    /**
     * A page ended that may not have learnt whether its own change arrived. What it had refused, and is now made
     * again, looks to the next page as if it were still the first.
     */
    ended() {
      for (const [id, some] of answered) {
        excused.set(id, some)
        for (const act of some) acts.get(id)?.delete(act)
      }
      answered.clear()
    },
    /** It is part of the message by now. */
    shown(id: string, message: ComposedMessage) {
      for (const act of visibleActs) if (isShown[act](message)) acts.get(id)?.delete(act)
    },
    /** A tab has changed or deleted the draft. What the other program took back itself is not lost. */
    judge(id: string, before: StoredMessage | undefined, after: StoredMessage | undefined) {
      const gone = before ? lost(id, after).filter((act) => !lost(id, before).includes(act)) : []
      excused.delete(id)
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
