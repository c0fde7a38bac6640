/** What is shown of a message that lies on this device, so that its writer knows it again. */
import type { ComposedMessage } from '#compose/message/message.ts'
import type { RecipientList } from '#compose/recipients/recipients.ts'
import { fromRecord, type Owner } from './localCopy.ts'

export type UnsentSummary = {
  readonly id: string
  readonly savedAt: number
  readonly subject: string
  readonly to: RecipientList
  readonly firstLine: string
  readonly fileCount: number
  readonly account: Owner | undefined
  /** Its sending was begun. */
  readonly isUnderWay: boolean
  /** Nobody knows whether it was sent. */
  readonly isUnconfirmed?: boolean | undefined
  /** It was to be sent, and was not. */
  readonly isNotSent?: boolean | undefined
  /** When Exchange sends it, ISO 8601. */
  readonly scheduledFor?: string | undefined
  /** Another tab has it. */
  readonly isInOtherTab: boolean
}

/** Those that somebody wrote into, the latest first; and how many of the records nobody here can read. */
export function toUnsentSummary(
  records: readonly unknown[],
  isInOtherTab: (id: string) => boolean,
) {
  const copies = records.flatMap((record) => fromRecord(record, anyFile)?.copy ?? [])
  const written = copies.filter(({ isUntouched }) => !isUntouched)
  const unsent = written.map(
    ({ id, savedAt, message, account, delivery, hint }): UnsentSummary => ({
      ...{ id, savedAt, account },
      subject: message.subject,
      to: message.to,
      firstLine: firstLine(message),
      fileCount: message.attachments.length,
      isUnderWay: delivery !== undefined,
      isUnconfirmed: stepOf(delivery) === 'final',
      isNotSent: delivery === undefined && isNotSent(hint),
      scheduledFor: scheduledFor(delivery),
      isInOtherTab: isInOtherTab(id),
    }),
  )
  return {
    unsent: unsent.toSorted((one, other) => other.savedAt - one.savedAt),
    unreadable: records.length - copies.length,
  }
}

const stepOf = (delivery: unknown) => (delivery as { step?: unknown } | undefined)?.step

/** The names of delivery/failure/hint.ts. */
const unsent: readonly unknown[] = ['offline', 'notSent', 'looked', 'heldTooLong', 'failed']

const isNotSent = (hint: unknown) =>
  unsent.includes((hint as { kind?: unknown } | null | undefined)?.kind)

function scheduledFor(delivery: unknown): string | undefined {
  const { sendAt } = (delivery ?? {}) as { sendAt?: unknown }
  return stepOf(delivery) === 'scheduled' && typeof sendAt === 'string' ? sendAt : undefined
}

/** For counting only: every file is there. */
const anyFile = { get: () => new Blob() }

function firstLine({ body }: ComposedMessage): string {
  const line = body.text.split('\n').find((text) => text.trim() !== '') ?? ''
  return line.trim().slice(0, 120)
}
