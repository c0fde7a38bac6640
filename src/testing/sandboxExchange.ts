/** For tests: a writer beside a clock, and what lies where in the two mailboxes between which messages go. */
import { createDeliveryHarness } from './deliveryHarness.ts'

type Folder = 'drafts' | 'outbox' | 'sentitems' | 'inbox'
type Mailbox = {
  readonly list: (folderId: string) => unknown
  readonly folderId: (name: Folder) => string
}
type Sandbox = Parameters<typeof createDeliveryHarness>[0] & {
  readonly store: {
    readonly findAccount: (address: string) => { readonly id: string } | undefined
    readonly mailbox: (accountId: string) => Mailbox
  }
}
type Options = Parameters<typeof createDeliveryHarness>[1]

export function startWriting<Made extends Sandbox>(
  create: (options: { now: () => Date }) => Made,
  options: Options = {},
) {
  type Box = ReturnType<Made['store']['mailbox']>
  const clock = { now: Date.parse('2026-01-05T08:00:00Z') }
  const sandbox = create({ now: () => new Date(clock.now) })
  const writer = createDeliveryHarness(sandbox, options)
  const boxOf = (address: string) =>
    sandbox.store.mailbox(sandbox.store.findAccount(address)?.id ?? '') as Box
  const listed = (box: Box, name: Folder) => box.list(box.folderId(name)) as ReturnType<Box['list']>
  const adele = boxOf('AdeleV@contoso.com')
  const alex = boxOf('AlexW@contoso.com')
  const inFolder = (name: Folder) => listed(adele, name)
  const received = () => listed(alex, 'inbox')
  const finals = () => writer.requests.filter(({ url }) => /\/send/.test(url)).length
  return { ...writer, clock, sandbox, adele, inFolder, finals, received }
}

/** What happens to the last request, on either road. */
export function finalSend<const What>(what: What) {
  return { match: { path: '/send*', method: 'POST' }, what } as const
}
