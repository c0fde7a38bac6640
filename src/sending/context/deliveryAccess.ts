/** Whose mailbox a delivery may use, each time with the permission it needs. Without React. */
import type { Account } from '#auth/auth.ts'
import { clouds } from '#config/clouds.ts'
import { AccessRefused } from '#access/accessDenied.ts'
import { lookScopes } from '#delivery/send/verifyScopes.ts'
import { saveScopes } from '#delivery/core/planDelivery.ts'
import type { SendSettings } from '#delivery/run/sendTask.ts'
import { whenStarted, type Boot, type BootStore, type Ready } from '#access/startup.ts'
import type { DeskStore } from '#session/composeSession.ts'
import { notTheSender, senderOf } from '#session/sender.ts'

export function deliveryAccess(bootStore: BootStore, desk: DeskStore) {
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
      const { letter } = desk.getState()
      const from = senderNow(boot)
      const permit = await boot.access.ask(from, scopes)
      if (from && permit.account.id !== from.id) throw notTheSender(from)
      if (desk.getState().letter.id === letter.id) desk.setState({ from: permit.account })
      return permit
    })

  const senderNow = ({ auth }: Ready) => senderOf(desk.getState(), auth.accounts())

  const quietAccess = (scopes: readonly string[]) =>
    whenReady(async (boot) => {
      const from = senderNow(boot)
      if (!isSignedIn(boot, from)) throw new AccessRefused('signedOut')
      return boot.access.askQuietly(from, scopes).catch(toPermissionMissing)
    })

  /** Of this one account and no other. With `scopes`, in a click: signs in first where that is needed. */
  const lookAccess = (accountId: string, scopes?: readonly string[]) =>
    whenReady(async (boot) => {
      const mailbox = boot.access.mailboxOf(accountId)
      if (!scopes && mailbox) return mailbox
      if (!scopes) throw new AccessRefused('signedOut')
      const { from } = desk.getState()
      const known = [...boot.auth.accounts(), ...(from ? [from] : [])]
      const account = known.find(({ id }) => id === accountId)
      const permit = await boot.access.ask(account, scopes)
      // What lies in another mailbox tells nothing of this message.
      if (permit.accountId !== accountId)
        throw account ? notTheSender(account) : new AccessRefused('signedOut')
      return permit
    })

  const mayLook = (accountId: string) => mayLookNow(bootStore.getState(), accountId)

  /** Where the draft lies already, also when another account will send it; not for one that is gone. */
  const draftAccess = (scopes: readonly string[]) =>
    whenReady(async (boot) => {
      const { draft, creating } = desk.getState()
      const begun = draft ?? creating
      if (!begun) return quietAccess(scopes)
      if (!isSignedIn(boot, senderNow(boot))) throw new AccessRefused('signedOut')
      return boot.access.mailboxOf(begun.accountId) ?? refuse()
    })

  return { access, quietAccess, lookAccess, draftAccess, mayLook }
}

function refuse(): never {
  throw new AccessRefused('signedOut')
}

/** Without a window, as far as that is known before anybody is asked. */
function mayLookNow(boot: Boot, accountId: string): boolean {
  if (boot.step !== 'ready') return false
  const account = boot.auth.accounts().find(({ id }) => id === accountId)
  const isThere = (scopes: readonly string[]) =>
    !!account && !boot.auth.isWindowNeeded({ scopes, account })
  return [saveScopes, lookScopes].some(isThere)
}

/** Somebody is signed in: what only a window can give is said to be a permission, not a sign-in. */
function toPermissionMissing(error: unknown): never {
  const isMissing = error instanceof AccessRefused && error.why === 'signedOut'
  throw isMissing ? new AccessRefused('notPermitted', error) : error
}

function isSignedIn({ auth }: Ready, account: Account | undefined): account is Account {
  return auth.accounts().some(({ id }) => id === account?.id)
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
