/** What a delivery tells of its letter, written down on the desk. */
import type { DeliveryRecord } from '#delivery/core/sendState.ts'
import type { CreateBegun, SaveRequest, ServerDraft } from '#delivery/core/serverDraft.ts'
import type { DeliveryCallbacks } from '#delivery/run/deliveryTask.ts'
import type { Stamp } from '#delivery/core/messageIds.ts'
import type { DeskStore } from '#session/composeSession.ts'
import { writeRecord } from './persistSendState.ts'

export type SessionReports = {
  /** Writes down how far the sending has come. */
  readonly write: (record: DeliveryRecord | undefined, id?: string) => Promise<void>
  /** For a delivery of the message with this id. */
  readonly watch: (id: string) => DeliveryCallbacks
}

export function letterReports(desk: DeskStore): SessionReports {
  const write = (record: DeliveryRecord | undefined, id = desk.getState().letter.id) =>
    writeRecord(desk, id, record)

  /** Written down before the copy is asked for, so that a later page looks for it first. */
  async function onCreating(id: string, creating: CreateBegun | undefined) {
    if (desk.getState().letter.id !== id) return
    desk.setState({ creating })
    if (creating) await desk.getState().keeping?.flush()
  }

  const watch = (id: string) => ({
    onCreating: (begun: CreateBegun | undefined) => onCreating(id, begun),
    onRecord: (record: DeliveryRecord | undefined) => write(record, id),
    onSaving: (saveRequest: SaveRequest | undefined) => {
      if (desk.getState().letter.id === id) desk.setState({ saveRequest })
    },
    // The copy in the mailbox belongs to its letter, which may no longer be the one on the desk.
    onDraft: (draft: ServerDraft | undefined) => {
      if (desk.getState().letter.id === id) desk.setState({ draft })
    },
    onStamp: (stamp: Stamp) => {
      const { letter } = desk.getState()
      if (letter.id === id) desk.setState({ letter: { ...letter, stamp } })
    },
    whenKept: async () => {
      if (desk.getState().letter.id === id) await desk.getState().keeping?.flush()
    },
  })

  return { write, watch }
}
