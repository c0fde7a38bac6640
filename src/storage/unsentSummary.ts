/** What is shown of a letter that lies on this device, so that its writer knows it again. */
import type { ComposedMessage } from '#compose/message/message.ts'
import { fromRecord, type Owner } from './localCopy.ts'

export type Unsent = {
  readonly id: string
  readonly savedAt: number
  readonly subject: string
  readonly firstLine: string
  readonly fileCount: number
  readonly account: Owner | undefined
  /** Its sending was begun. */
  readonly isUnderWay: boolean
  /** Another tab has it. */
  readonly isElsewhere: boolean
}

/** Those that somebody wrote into, the latest first; and how many of the records nobody here can read. */
export function toUnsent(records: readonly unknown[], isElsewhere: (id: string) => boolean) {
  const letters = records.flatMap((record) => fromRecord(record, anyFile)?.letter ?? [])
  const written = letters.filter(({ isUntouched }) => !isUntouched)
  const unsent = written.map(({ id, savedAt, message, account, delivery }): Unsent => ({
    ...{ id, savedAt, account },
    subject: message.subject,
    firstLine: firstLine(message),
    fileCount: message.attachments.length,
    isUnderWay: delivery !== undefined,
    isElsewhere: isElsewhere(id),
  }))
  return {
    unsent: unsent.toSorted((one, other) => other.savedAt - one.savedAt),
    unreadable: records.length - letters.length,
  }
}

/** For counting only: every file is there. */
const anyFile = { get: () => new Blob() }

function firstLine({ body }: ComposedMessage): string {
  const line = body.text.split('\n').find((text) => text.trim() !== '') ?? ''
  return line.trim().slice(0, 120)
}
