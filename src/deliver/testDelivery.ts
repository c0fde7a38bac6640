/** For tests: a writer over a sandbox with a clock, and what lies in the mailboxes. */
import { createSandbox } from '#sandbox/createSandbox.ts'
import { createWriter } from './testWriter.ts'

export type Fault = Parameters<ReturnType<typeof createSandbox>['faults']['add']>[0]
type Options = Parameters<typeof createWriter>[1]
type Folder = 'drafts' | 'outbox' | 'sentitems'

export function createTestDelivery(options: Options = {}) {
  const clock = { now: Date.parse('2026-01-05T08:00:00Z') }
  const sandbox = createSandbox({ now: () => new Date(clock.now) })
  const writer = createWriter(sandbox, options)
  const mailboxOf = (address: string) =>
    sandbox.store.mailbox(sandbox.store.findAccount(address)?.id ?? '')
  const adele = mailboxOf('AdeleV@contoso.com')
  const alex = mailboxOf('AlexW@contoso.com')
  const inFolder = (name: Folder) => adele.list(adele.folderId(name))
  const finals = () => writer.asked.filter(({ url }) => /\/send/.test(url)).length
  const received = () => alex.list(alex.folderId('inbox'))
  return { ...writer, clock, sandbox, adele, inFolder, finals, received }
}

/** A fault of the request after which a letter is gone, by either road. */
export const finalSend = (what: Fault['what']): Fault => ({
  match: { path: '/send*', method: 'POST' },
  what,
})
