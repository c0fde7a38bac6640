/**
 * All that a sandbox has to remember, as records: one for each thing that changes by itself, so that whoever keeps them writes
 * only what changed. A message and a logged request are never changed, only replaced. Bytes stay bytes.
 */
import { sampleEvents } from '#sandbox/mailbox/event.ts'
import { createMailbox, type MailboxContent } from '#sandbox/mailbox/mailbox.ts'
import type { StoredMessage } from '#sandbox/mailbox/message.ts'
import type { LoggedRequest } from '#sandbox/mailbox/requestLog.ts'
import type { Account } from '#sandbox/accounts.ts'
import type { SandboxContext } from '#sandbox/sandboxContext.ts'

export type Records = ReadonlyMap<string, unknown>

type AccountRecord = Omit<MailboxContent, 'messages'> & {
  readonly account: Account
  readonly messageIds: readonly string[]
}

const parts = ['tokens', 'signIn', 'uploads', 'faults', 'idTokens'] as const

type Kept = Pick<SandboxContext, (typeof parts)[number] | 'store'>

const messageKey = (account: Account, id: string) => `message ${account.id} ${id}`

export function toRecords(sandbox: Kept): Records {
  const { store } = sandbox
  const records = new Map<string, unknown>(parts.map((part) => [part, sandbox[part].toState()]))
  records.set('limits', { ...store.limits })
  records.set(
    'accounts',
    store.accounts().map(({ id }) => id),
  )
  for (const { id } of store.accounts()) {
    const { messages, account, folders, categories, contacts, events, settings } = store.mailbox(id)
    const messageIds = [...messages.keys()]
    const record = { account, folders, categories, contacts, events, settings, messageIds }
    records.set(`account ${id}`, record satisfies AccountRecord)
    for (const message of messages.values()) records.set(messageKey(account, message.id), message)
  }
  records.set(
    'log',
    store.log.map(({ id }) => id),
  )
  for (const entry of store.log) records.set(`request ${entry.id}`, entry)
  return records
}

/** Into a sandbox that has just been made. What a record lacks stays as it is in a new one. */
export function restoreRecords(sandbox: Kept, records: Records): void {
  for (const part of parts) {
    const state = records.get(part)
    if (state !== undefined) sandbox[part].restore(state as never)
  }
  const { store } = sandbox
  Object.assign(store.limits, records.get('limits'))
  const ids = records.get('accounts') as readonly string[] | undefined
  if (ids) store.replace(ids.map((id) => mailboxOf(records, id)))
  for (const id of (records.get('log') ?? []) as readonly string[]) {
    const entry = records.get(`request ${id}`) as LoggedRequest
    store.requestLog.add(entry, JSON.stringify(entry.body).length)
  }
}

function mailboxOf(records: Records, id: string) {
  const { account, messageIds, ...content } = records.get(`account ${id}`) as AccountRecord
  const messages = messageIds.map((one) => records.get(messageKey(account, one)) as StoredMessage)
  return createMailbox(account, { ...content, events: content.events ?? sampleEvents(), messages })
}
