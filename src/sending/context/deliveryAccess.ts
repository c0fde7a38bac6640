/** Whose mailbox a delivery may use, each time with the permission it needs. Without React. */
import type { Account } from '#auth/auth.ts'
import { clouds } from '#config/clouds.ts'
import { AccessDenied } from '#access/accessDenied.ts'
import { verifyScopes } from '#delivery/send/verifyScopes.ts'
import { saveScopes } from '#delivery/core/planDelivery.ts'
import type { Capabilities } from '#config/clouds.ts'
import type { SendSettings } from '#delivery/run/sendTask.ts'
import { whenStarted, type Boot, type BootStore, type Ready } from '#access/startup.ts'
import type { SessionStore } from '#session/composeSession.ts'
import { notTheSender, senderOf } from '#session/sender.ts'

export function deliveryAccess(bootStore: BootStore, session: SessionStore) {
  /** Without waiting where that is possible: a window may open only in the click itself. */
  function whenReady<Result>(then: (boot: Ready) => Promise<Result>): Promise<Result> {
    const now = bootStore.getState()
    if (now.step === 'ready') return then(now)
    const started = now.step === 'starting' ? whenStarted(bootStore) : Promise.resolve(now)
    return started.then((boot) => {
      if (boot.step !== 'ready') throw new AccessDenied('notSetUp')
      return then(boot)
    })
  }

  const access = (scopes: readonly string[]) =>
    whenReady(async (boot) => {
      const { current } = session.getState()
      const from = senderNow(boot)
      const granted = await boot.access.acquire(from, scopes)
      if (from && granted.account.id !== from.id) throw notTheSender(from)
      if (session.getState().current.id === current.id) session.setState({ from: granted.account })
      return granted
    })

  const senderNow = ({ auth }: Ready) => senderOf(session.getState(), auth.accounts())

  const silentAccess = (scopes: readonly string[]) =>
    whenReady(async (boot) => {
      const from = senderNow(boot)
      if (!isSignedIn(boot, from)) throw new AccessDenied('signedOut')
      return boot.access.acquireSilently(from, scopes).catch(toPermissionMissing)
    })

  /** Of this one account and no other. With `scopes`, in a click: signs in first where that is needed. */
  const verifyAccess = (accountId: string, scopes?: readonly string[]) =>
    whenReady(async (boot) => {
      const mailbox = boot.access.mailboxOf(accountId)
      if (!scopes && mailbox) return mailbox
      if (!scopes) throw new AccessDenied('signedOut')
      const { from } = session.getState()
      const known = [...boot.auth.accounts(), ...(from ? [from] : [])]
      const account = known.find(({ id }) => id === accountId)
      const granted = await boot.access.acquire(account, scopes)
      // What lies in another mailbox tells nothing of this message.
      if (granted.accountId !== accountId)
        throw account ? notTheSender(account) : new AccessDenied('signedOut')
      return granted
    })

  const mayCheck = (accountId: string) => mayCheckNow(bootStore.getState(), accountId)

  /** Where the draft lies already, also when another account will send it; not for one that is gone. */
  const draftAccess = (scopes: readonly string[]) =>
    whenReady(async (boot) => {
      const { draft, creating } = session.getState()
      const begun = draft ?? creating
      if (!begun) return silentAccess(scopes)
      if (!isSignedIn(boot, senderNow(boot))) throw new AccessDenied('signedOut')
      return boot.access.mailboxOf(begun.accountId) ?? refuse()
    })

  return { access, silentAccess, verifyAccess, draftAccess, mayCheck }
}

function refuse(): never {
  throw new AccessDenied('signedOut')
}

/** Without a window, as far as that is known before anybody is asked. */
function mayCheckNow(boot: Boot, accountId: string): boolean {
  if (boot.step !== 'ready') return false
  const account = boot.auth.accounts().find(({ id }) => id === accountId)
  const isThere = (scopes: readonly string[]) =>
    !!account && !boot.auth.isWindowNeeded({ scopes, account })
  return [saveScopes, verifyScopes].some(isThere)
}

/** Somebody is signed in: what only a window can give is said to be a permission, not a sign-in. */
function toPermissionMissing(error: unknown): never {
  const isMissing = error instanceof AccessDenied && error.why === 'signedOut'
  throw isMissing ? new AccessDenied('notPermitted', error) : error
}

function isSignedIn({ auth }: Ready, account: Account | undefined): account is Account {
  return auth.accounts().some(({ id }) => id === account?.id)
}

type Settings = SendSettings & { readonly capabilities: Capabilities }

/**
 * Before the page's settings are known: what every cloud but a few can do, and nothing held back. How long a
 * message can be taken back is its sender's choice, else the deployment's.
 */
export function settingsOf(bootStore: BootStore, session: SessionStore): Settings {
  const boot = bootStore.getState()
  if (!('config' in boot)) return { capabilities: clouds.global.capabilities, undoMs: 0 }
  const { capabilities } = boot.config
  const { undoSeconds = boot.config.undoSeconds } = session.getState().settings ?? {}
  return { capabilities, undoMs: undoSeconds * 1000 }
}

/** Whether messages go to Graph's beta. */
export function goesToBeta(bootStore: BootStore): boolean {
  const boot = bootStore.getState()
  return 'config' in boot && boot.config.isBeta
}
