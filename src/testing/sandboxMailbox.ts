/** For tests: a mailbox in a sandbox, and somebody who opens and saves what lies there. */
import type { ComposedMessage } from '#compose/message/message.ts'
import { createSandboxClient } from './sandboxClient.ts'
import type { OpenedDraft } from '#delivery/open/openedMessage.ts'
import { saveDraft } from '#delivery/draft/saveDraft.ts'
import { isWrite } from '#sandbox/mailbox/requestLog.ts'

export const person = (address: string, name: string) => ({ emailAddress: { address, name } })

/** What is needed of a sandbox. */
type Sandbox<Mailbox> = Parameters<typeof createSandboxClient>[0] & {
  readonly store: {
    readonly log: readonly {
      readonly method: string
      readonly path: string
      readonly body: unknown
    }[]
    readonly requestLog: { clear: () => void }
    findAccount: (address: string) => { readonly id: string } | undefined
    mailbox: (accountId: string) => Mailbox
  }
}

export function openMailbox<Mailbox>(sandbox: Sandbox<Mailbox>) {
  const { graph } = createSandboxClient(sandbox)
  const mailbox = sandbox.store.mailbox(sandbox.store.findAccount('AdeleV@contoso.com')?.id ?? '')
  const reader = {
    ...{ graph, accountId: 'adele', zone: 'Europe/Berlin' },
    addresses: ['AdeleV@contoso.com', 'adele.vance@contoso.com'],
    newId: () => crypto.randomUUID(),
  }
  async function create(content: object): Promise<string> {
    const post = { method: 'POST', path: '/me/messages', scopes: ['Mail.ReadWrite'] } as const
    const { id } = await graph<{ id: string }>({ ...post, body: content })
    sandbox.store.requestLog.clear()
    return id
  }
  const save = (outgoing: OpenedDraft, changes: Partial<ComposedMessage> = {}) =>
    saveDraft(
      { graph, accountId: 'adele' },
      { ...outgoing, message: { ...outgoing.message, ...changes } },
    )
  const writes = () => sandbox.store.log.filter(isWrite)
  return { graph, mailbox, reader, create, save, writes }
}
