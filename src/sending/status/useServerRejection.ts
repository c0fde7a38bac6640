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
      at && delivered && isDifferent(contentOf(at, message), contentOf(at, delivered)),
  )
  if (!failure || !at || isEdited) return undefined
  const { why: textKey, values } = failure
  return { field: at, textKey, ...(values && { values }) }
}

type Content = readonly unknown[]

/** What is written at each place. Graph does not tell which of the address lines it refused. */
function contentOf(at: IssueField, message: ComposedMessage): Content {
  const { to, cc, bcc, body } = message
  if (at === 'to' || at === 'cc' || at === 'bcc') return [to, cc, bcc]
  if (at === 'body') return [body.html, body.text, body.format, body.around]
  if (at === 'sentItems') return [message.saveToSentItems]
  return [message[at === 'from' ? 'sender' : at]]
}

function isDifferent(one: Content, other: Content): boolean {
  return one.some((part, index) => part !== other[index])
}
