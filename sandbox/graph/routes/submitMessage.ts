/**
 * Sending: what Graph checks before it says 202, then transport.
 *
 * Well-formed addresses of nobody pass; the checks are those of Graph's 4xx answers, in the order
 * sender, recipients, size.
 */
import { addressOf, allRecipients, isResolvable } from '#sandbox/mailbox/addresses.ts'
import { dispatch } from '#sandbox/mailbox/deliver.ts'
import type { Recipient, StoredMessage } from '#sandbox/mailbox/message.ts'
import { isDelegate } from '#sandbox/graph/authorize.ts'
import { GraphError } from '#sandbox/graph/graphError.ts'
import type { GraphCall } from '#sandbox/graph/graphEnv.ts'
import { invalidRecipients, messageTooLarge } from '#sandbox/graph/rejections.ts'

export function submitMessage(call: GraphCall, draft: StoredMessage): void {
  const { sandbox, mailbox, caller } = call.var
  const message = withSender(call, draft)
  checkRecipients(call, message)
  if (messageBytes(message) > sandbox.store.limits.messageBytes) throw messageTooLarge()
  if (sandbox.faults.takeMailboxFault('stuckDraft', caller.address)) return
  const keepsId = sandbox.faults.takeMailboxFault('sameIdAfterSend', caller.address)
  dispatch(mailbox, message, { store: sandbox.store, now: sandbox.now(), keepsId })
}

export const messageBytes = ({ body, attachments }: StoredMessage): number =>
  attachments.reduce((sum, { bytes }) => sum + bytes.length, Buffer.byteLength(body.content))

function withSender(call: GraphCall, draft: StoredMessage): StoredMessage {
  const { account } = call.var.mailbox
  const owner: Recipient = { emailAddress: { name: account.name, address: account.address } }
  const from = draft.from && addressOf(draft.from) ? draft.from : owner
  const sender = draft.sender && addressOf(draft.sender) ? draft.sender : from
  for (const one of [from, sender]) if (!maySendAs(call, addressOf(one))) throw sendAsDenied()
  return { ...draft, from, sender }
}

function maySendAs(call: GraphCall, address: string): boolean {
  const { sandbox, caller, mailbox } = call.var
  const account = sandbox.store.findAccount(address)
  if (!account) return false
  if ([caller.id, mailbox.account.id].includes(account.id)) return true
  return isDelegate(account.delegates, caller.address)
}

const sendAsDenied = () =>
  new GraphError(
    403,
    'ErrorSendAsDenied',
    'The user account which was used to submit this request does not have the right to send mail on behalf of the specified sending account. Cannot submit message.',
  )

function checkRecipients(call: GraphCall, message: StoredMessage) {
  const recipients = allRecipients(message)
  const most = call.var.sandbox.store.limits.recipients
  if (recipients.length === 0) {
    throw invalidRecipients("A message can't be sent because it contains no recipients.")
  }
  const broken = recipients.find((recipient) => !isResolvable(recipient))
  if (broken) {
    throw invalidRecipients(
      `Recipient '${addressOf(broken)}' is not resolved. All recipients must be resolved before a message can be submitted.`,
    )
  }
  if (recipients.length > most) {
    throw invalidRecipients(`The message has ${recipients.length} recipients, the most is ${most}.`)
  }
}
