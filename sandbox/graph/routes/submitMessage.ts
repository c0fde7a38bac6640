/**
 * Sending: what Graph checks before it says 202, then transport.
 *
 * Well-formed addresses of nobody pass; the checks are those of Graph's 4xx answers, in the order
 * sender, recipients, size.
 */
import type { Account } from '#sandbox/accounts.ts'
import { addressOf, allRecipients, isResolvable } from '#sandbox/mailbox/addresses.ts'
import { dispatch } from '#sandbox/mailbox/deliver.ts'
import type { Recipient, StoredMessage } from '#sandbox/mailbox/message.ts'
import { sendRight } from '#sandbox/graph/mailboxRights.ts'
import { GraphError } from '#sandbox/graph/graphError.ts'
import type { GraphCall } from '#sandbox/graph/graphEnv.ts'
import { accessDenied, invalidRecipients, messageTooLarge } from '#sandbox/graph/rejections.ts'
import { hasScope } from '#sandbox/graph/scopes.ts'

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
  attachments.reduce(
    (sum, { bytes }) => sum + bytes.length,
    new TextEncoder().encode(body.content).length,
  )

/**
 * Who it is from, and who sends it: the same, except on behalf. Another's address takes Mail.Send.Shared, also by
 * /me. A guess: without it the answer is that of any other missing permission.
 */
function withSender(call: GraphCall, draft: StoredMessage): StoredMessage {
  const { caller, mailbox, token } = call.var
  const from = draft.from && addressOf(draft.from) ? draft.from : recipientOf(mailbox.account)
  const right = rightTo(call, from)
  if (!right) throw sendAsDenied()
  const isOwn = accountOf(call, from)?.id === caller.id
  if (!isOwn && !hasScope(token.scopes, 'Mail.Send.Shared')) throw accessDenied()
  const given = draft.sender && addressOf(draft.sender) ? draft.sender : undefined
  if (given && !rightTo(call, given)) throw sendAsDenied()
  return { ...draft, from, sender: right === 'as' ? (given ?? from) : recipientOf(caller) }
}

const recipientOf = ({ name, address }: Account): Recipient => ({ emailAddress: { name, address } })

const accountOf = (call: GraphCall, one: Recipient) =>
  call.var.sandbox.store.findAccount(addressOf(one))

function rightTo(call: GraphCall, one: Recipient) {
  const account = accountOf(call, one)
  return account && sendRight(account, call.var.caller)
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
