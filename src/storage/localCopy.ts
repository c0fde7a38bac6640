/**
 * A message as it lies on this device: a versioned record of plain data, and its files beside it.
 *
 * What belongs to `delivery/` (the stamp, the copy in the mailbox, how far the sending has come) is
 * kept as it is handed over. A record that this version cannot read is never guessed at.
 */
import * as v from 'valibot'
import { emptyMessage, type ComposedMessage } from '#compose/message/message.ts'

export const recordVersion = 1

const messageIdsShape = v.object({
  internetMessageId: v.string(),
  letterId: v.string(),
  isDraftless: v.optional(v.boolean()),
  isDraftGone: v.optional(v.boolean()),
  otherAccounts: v.optional(v.pipe(v.array(v.string()), v.readonly())),
  version: v.optional(v.object({ id: v.string(), mark: v.string(), isOnDraft: v.boolean() })),
  earlier: v.optional(
    v.pipe(
      v.array(v.object({ internetMessageId: v.string(), mark: v.optional(v.string()) })),
      v.readonly(),
    ),
  ),
})

export type Owner = { readonly id: string; readonly address: string }

/** The account that sends a message, as it was when it was chosen; it may be signed out by now. */
export type Sender = Owner & { readonly name: string; readonly tenantId: string }

export type LocalCopy = {
  readonly id: string
  readonly stamp: v.InferOutput<typeof messageIdsShape>
  /** Whose message it is, once that is known. */
  readonly account?: Owner | undefined
  /** Who sends it; older records do not tell. */
  readonly from?: Sender | undefined
  /** Milliseconds since 1970. */
  readonly savedAt: number
  readonly message: ComposedMessage
  readonly draft?: unknown
  readonly creating?: unknown
  readonly delivery?: unknown
  /** What was said of it last; not in older records. */
  readonly hint?: unknown
  readonly saveRequest?: unknown
  /** Earlier texts; not in older records. */
  readonly textHistory?: unknown
  /** Put away for a sign-in that leaves the page. */
  readonly isParked?: boolean | undefined
  /** As a link or an answer began it: nobody wrote anything into it yet. */
  readonly isUntouched?: boolean | undefined
}

/** The message with its files put aside; each place of a file says which one belongs there. */
export type LocalCopyRecord = Omit<LocalCopy, 'message'> & {
  readonly version: typeof recordVersion
  readonly message: Readonly<Record<string, unknown>>
}

export type Files = ReadonlyMap<string, Blob>

type FoundFiles = { readonly get: (fileId: string) => Blob | undefined }

/** A message read back, and the names of the files that were not there any more. */
export type ReadBack = { readonly copy: LocalCopy; readonly missing: readonly string[] }

export function toRecord({ message, ...rest }: LocalCopy): {
  record: LocalCopyRecord
  files: Files
} {
  const files = new Map<string, Blob>()
  const attachments = extractFiles(message.attachments, files)
  return {
    record: { ...rest, version: recordVersion, message: { ...message, attachments } },
    files,
  }
}

function extractFiles(value: unknown, files: Map<string, Blob>): unknown {
  if (Array.isArray(value)) return value.map((item) => extractFiles(item, files))
  if (!isPlain(value)) return value
  const { file, ...rest } = value
  if (!(file instanceof Blob)) return mapValues(value, (item) => extractFiles(item, files))
  const keptFile = String(value['id'])
  files.set(keptFile, file)
  return { ...rest, keptFile }
}

/** Nothing, if this version cannot read the record. */
export function fromRecord(stored: unknown, files: FoundFiles): ReadBack | undefined {
  const parsed = v.safeParse(recordShape, stored)
  if (!parsed.success) return undefined
  const { version: _, message, ...rest } = parsed.output
  const missing: string[] = []
  const attachments = message.attachments
    .map((attachment) => restoreFiles(attachment, files, missing))
    .filter((attachment) => attachment !== undefined)
  const whole = { ...emptyMessage, ...withoutGaps(message), attachments }
  return { copy: { ...rest, message: whole as unknown as ComposedMessage }, missing }
}

/** An attachment without its file is none. */
function restoreFiles(value: unknown, files: FoundFiles, missing: string[]): unknown {
  if (Array.isArray(value)) {
    return value
      .map((item) => restoreFiles(item, files, missing))
      .filter((item) => item !== undefined)
  }
  if (!isPlain(value)) return value
  const { keptFile, ...rest } = value
  if (typeof keptFile !== 'string')
    return mapValues(value, (item) => restoreFiles(item, files, missing))
  const file = files.get(keptFile)
  if (file) return { ...rest, file }
  missing.push(String(value['name']))
  return undefined
}

function isPlain(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !(value instanceof Blob)
}

/** What is there and says nothing is as good as missing. */
function withoutGaps(value: Record<string, unknown>) {
  return Object.fromEntries(Object.entries(value).filter(([, item]) => item !== undefined))
}

function mapValues(value: Record<string, unknown>, change: (item: unknown) => unknown) {
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, change(item)]))
}

const entry = v.union([
  v.looseObject({ address: v.string(), name: v.optional(v.string()) }),
  v.looseObject({ text: v.string(), fault: v.string() }),
])

/** The slices without a line here must at least be of the kind an empty message has there. */
const messageShape = v.pipe(
  v.looseObject({
    to: v.array(entry),
    cc: v.array(entry),
    bcc: v.array(entry),
    subject: v.string(),
    body: v.looseObject({ format: v.string(), html: v.string(), text: v.string() }),
    attachments: v.array(v.looseObject({ id: v.string(), name: v.string() })),
  }),
  v.check((message) =>
    Object.entries(emptyMessage).every(([key, empty]) => {
      const found = message[key]
      // One that is empty as null has another kind as soon as it is set (the sender).
      const isFree = found === undefined || empty === undefined || empty === null
      return isFree || kindOf(found) === kindOf(empty)
    }),
  ),
)

const recordShape = v.looseObject({
  version: v.literal(recordVersion),
  id: v.string(),
  stamp: messageIdsShape,
  account: v.optional(v.object({ id: v.string(), address: v.string() })),
  from: v.optional(
    v.object({ id: v.string(), address: v.string(), name: v.string(), tenantId: v.string() }),
  ),
  savedAt: v.number(),
  message: messageShape,
  isParked: v.optional(v.boolean()),
  isUntouched: v.optional(v.boolean()),
})

function kindOf(value: unknown): string {
  if (value === null) return 'null'
  return Array.isArray(value) ? 'array' : typeof value
}
