/** What a delivery tells of its letter, written down on the desk. */
import type { DeliveryRecord } from '#deliver/deliveryRecord.ts'
import type { ServerDraft } from '#deliver/serverDraft.ts'
import type { DeskStore } from './desk.ts'
import { writeRecord } from './writeRecord.ts'

export function letterReports(desk: DeskStore) {
  const write = (record: DeliveryRecord | undefined, id = desk.getState().letter.id) =>
    writeRecord(desk, id, record)

  const watch = (id: string) => ({
    onRecord: (record: DeliveryRecord | undefined) => write(record, id),
    // The copy in the mailbox belongs to its letter, which may no longer be the one on the desk.
    onDraft: (draft: ServerDraft | undefined) => {
      if (desk.getState().letter.id === id) desk.setState({ draft })
    },
  })

  return { write, watch }
}
