/** Writes down how far the sending of a letter has come: on the desk, then wherever it is kept. */
import type { DeliveryRecord } from '#delivery/core/sendState.ts'
import type { DeskStore } from '#session/composeSession.ts'

export async function writeRecord(
  desk: DeskStore,
  letterId: string,
  record: DeliveryRecord | undefined,
): Promise<void> {
  // The writer may have gone on to another letter meanwhile.
  if (desk.getState().letter.id !== letterId) return
  desk.setState({ delivery: record })
  // Where the device keeps nothing this resolves all the same: the letter may leave.
  await desk.getState().keeping?.flush()
}
