/**
 * What Graph refused of the message, at the place it concerns, for as long as nothing there was edited
 * since the delivery. A refused file says so in its own row (attachmentStates.ts).
 */
import { useStore } from 'zustand'
import type { MessageStore } from '#compose/message/messageStore.ts'
import type { ComposedMessage } from '#compose/message/message.ts'
import type { IssueField } from '#compose/field/validationIssue.ts'
import type { ServerRejection } from '#compose/field/ServerRejectionContext.tsx'
import type { Explanation } from '#delivery/failure/explanation.ts'

export function useServerRejection(
  store: MessageStore,
  failure: Explanation | undefined,
  delivered: ComposedMessage | undefined,
): ServerRejection | undefined {
  const at = failure?.item ? undefined : failure?.place
  const isEdited = useStore(
    store,
    ({ message }) =>
      at && delivered && isDifferent(contentOf[at](message), contentOf[at](delivered)),
  )
  if (!failure || !at || isEdited) return undefined
  const { why: textKey, values } = failure
  return { field: at, textKey, ...(values && { values }) }
}

type Content = readonly unknown[]

/** What is written at each place. Graph does not tell which of the address lines it refused. */
const contentOf: Readonly<Record<IssueField, (message: ComposedMessage) => Content>> = {
  to: everybody,
  cc: everybody,
  bcc: everybody,
  subject: ({ subject }) => [subject],
  body: ({ body }) => [body.html, body.text, body.format, body.around],
  attachments: ({ attachments }) => [attachments],
  flag: ({ flag }) => [flag],
  headers: ({ headers }) => [headers],
  sentItems: ({ saveToSentItems }) => [saveToSentItems],
  replyTo: ({ replyTo }) => [replyTo],
  sender: ({ sender }) => [sender],
  expiry: ({ expiry }) => [expiry],
  categories: ({ categories }) => [categories],
  openExtension: ({ openExtension }) => [openExtension],
  extendedProperties: ({ extendedProperties }) => [extendedProperties],
  mentions: ({ mentions }) => [mentions],
}

function everybody({ to, cc, bcc }: ComposedMessage): Content {
  return [to, cc, bcc]
}

function isDifferent(one: Content, other: Content): boolean {
  return one.some((part, index) => part !== other[index])
}
