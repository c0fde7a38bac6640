/** Writes down how far the sending of a letter has come: on the desk, then wherever it is kept. */
import type { DeliveryRecord } from '#deliver/deliveryRecord.ts'
import type { DeskStore } from './desk.ts'

/** How the letter is kept on this device; without it, it lives as long as the page. */
export type Keeping = {
  /** Keeps the letter on the desk as it is now. */
  readonly persist?: () => Promise<void>
}

export async function writeRecord(
  desk: DeskStore,
  letterId: string,
  record: DeliveryRecord | undefined,
  { persist }: Keeping,
): Promise<void> {
  // The writer may have gone on to another letter meanwhile.
  if (desk.getState().letter.id !== letterId) return
  desk.setState({ delivery: record })
  // A device that keeps nothing must not keep the letter from leaving.
  await persist?.().catch(() => undefined)
}
