/** Whose mailbox a delivery may use, each time with the permission it needs. Without React. */
import type { Account } from '#auth/auth.ts'
import { clouds } from '#config/clouds.ts'
import { AccessRefused } from '#deliver/accessRefused.ts'
import type { SendSettings } from '#deliver/sendWork.ts'
import { whenStarted, type BootStore, type Ready } from './boot.ts'
import type { DeskStore } from './desk.ts'

export function deliveryAccess(
  bootStore: BootStore,
  desk: DeskStore,
  sender: () => Account | undefined,
) {
  /** Without waiting where that is possible: a window may open only in the click itself. */
  function whenReady<Result>(then: (boot: Ready) => Promise<Result>): Promise<Result> {
    const now = bootStore.getState()
    if (now.step === 'ready') return then(now)
    const started = now.step === 'starting' ? whenStarted(bootStore) : Promise.resolve(now)
    return started.then((boot) => {
      if (boot.step !== 'ready') throw new AccessRefused('notSetUp')
      return then(boot)
    })
  }

  const access = (scopes: readonly string[]) =>
    whenReady(async (boot) => {
      const permit = await boot.access.ask(sender() ?? boot.auth.accounts()[0], scopes)
      desk.setState({ account: permit.account })
      return permit
    })

  const quietAccess = (scopes: readonly string[]) =>
    whenReady(async (boot) => {
      const account = sender() ?? boot.auth.accounts()[0]
      if (!account) throw new AccessRefused('signedOut')
      return boot.access.askQuietly(account, scopes)
    })

  const lookAccess = (accountId: string, scopes?: readonly string[]) =>
    whenReady(async (boot) => {
      const account = boot.auth.accounts().find(({ id }) => id === accountId)
      const mailbox = boot.access.mailboxOf(accountId)
      if (!account || !mailbox) throw new AccessRefused('signedOut')
      return scopes ? boot.access.ask(account, scopes) : mailbox
    })

  /** Where the draft lies already, whoever is the sender meanwhile. */
  const draftAccess = () =>
    whenReady((boot) => {
      const mailbox = boot.access.mailboxOf(desk.getState().draft?.accountId ?? '')
      return mailbox ? Promise.resolve(mailbox) : Promise.reject(new AccessRefused('signedOut'))
    })

  return { access, quietAccess, lookAccess, draftAccess }
}

/** Before the settings are known: what every cloud but a few can do, and nothing held back. */
export function settingsOf(bootStore: BootStore): SendSettings {
  const boot = bootStore.getState()
  if (!('config' in boot)) return { abilities: clouds.global.abilities, holdMs: 0 }
  const { abilities, undoSeconds } = boot.config
  return { abilities, holdMs: undoSeconds * 1000 }
}

/** Whether letters go to Graph's beta. */
export function goesToBeta(bootStore: BootStore): boolean {
  const boot = bootStore.getState()
  return 'config' in boot && boot.config.isBeta
}
