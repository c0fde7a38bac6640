/** What a delivery tells of its message, written down in the session. */
import type { SendState } from '#delivery/core/sendState.ts'
import type { DiscardedCopy } from '#delivery/core/discardedCopies.ts'
import type { CreateBegun, SaveRequest, ServerDraft } from '#delivery/core/serverDraft.ts'
import type { DeliveryCallbacks } from '#delivery/run/deliveryTask.ts'
import type { MessageIds } from '#delivery/core/messageIds.ts'
import type { SessionStore } from '#session/composeSession.ts'
import { persistSendState } from './persistSendState.ts'

export type SessionReports = {
  /** Writes down how far the sending has come. */
  readonly write: (record: SendState | undefined, id?: string) => Promise<void>
  /** For a delivery of the message with this id. */
  readonly callbacks: (id: string) => DeliveryCallbacks
}

export function reportToSession(session: SessionStore): SessionReports {
  const write = (record: SendState | undefined, id = session.getState().current.id) =>
    persistSendState(session, id, record)

  /** Written down before the copy is asked for, so that a later page looks for it first. */
  async function onCreating(id: string, creating: CreateBegun | undefined) {
    if (session.getState().current.id !== id) return
    session.setState({ creating })
    if (creating) await session.getState().recovery?.flush()
  }

  const callbacks = (id: string) => ({
    onCreating: (begun: CreateBegun | undefined) => onCreating(id, begun),
    onRecord: (record: SendState | undefined) => write(record, id),
    onSaving: (saveRequest: SaveRequest | undefined) => {
      if (session.getState().current.id === id) session.setState({ saveRequest })
    },
    // The copy in the mailbox belongs to its message, which may no longer be the open one.
    onDraft: (draft: ServerDraft | undefined) => {
      if (session.getState().current.id === id) session.setState({ draft })
    },
    onLeft: (copies: readonly DiscardedCopy[]) => {
      const { recovery } = session.getState()
      recovery?.removals.leave(id, copies)
      return recovery !== undefined
    },
    onMessageIds: (stamp: MessageIds) => {
      const { current } = session.getState()
      if (current.id === id) session.setState({ current: { ...current, stamp } })
    },
    whenStored: async () => {
      if (session.getState().current.id === id) await session.getState().recovery?.flush()
    },
  })

  return { write, callbacks }
}
