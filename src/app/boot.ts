/**
 * What the page learns about itself after it can already be written on: a message put away for a
 * sign-in, its settings, then who is signed in. A failure is a step too, so that the message stays
 * usable in every one of them.
 */
import type { Auth } from '#auth/auth.ts'
import type { Boot, BootStore } from '#access/startup.ts'
import type { Config } from '#config/config.ts'
import type { ConfigProblem } from '#config/configFile.ts'
import { loadConfig } from '#config/loadConfig.ts'
import { atSignIn, createAccess } from '#access/createAccess.ts'
import type { SessionStore } from '#session/composeSession.ts'
import { fillFromLink, takeSearch } from '#links/openLink.ts'
import { narrowPolicy } from './contentSecurityPolicy.ts'
import { takeParkedId } from '#recovery/parkedMessageId.ts'
import { bindSender } from '#session/sender.ts'
import { keptOf } from '#access/ownAddresses.ts'
import { createSignInQueue } from '#access/signInQueue.ts'
import type { RedirectGuard } from '#access/interactiveSignIn.ts'
import { fetchDeliveryCode } from '#delivery/run/lazyDelivery.ts'
import type { Recovery } from '#session/recoveryApi.ts'

export async function boot(store: BootStore, session: SessionStore): Promise<void> {
  const search = takeSearch()
  const kept = startRecovery(store, session, () => filled.then((opens) => !opens))
  const parkedId = takeParkedId()
  const isBack = parkedId && kept.then((recovery) => recovery?.restore.open(parkedId))
  const filled = Promise.resolve(isBack).then(() => fillFromLink(session, search, parkedId, kept))
  const [loaded] = await Promise.all([loadConfig(), filled])
  store.setState(
    loaded.ok ? await start(loaded.config, session) : misconfigured(loaded.problems),
    true,
  )
}

function misconfigured(issues: readonly ConfigProblem[]): Boot {
  return { step: 'misconfigured', problems: issues }
}

async function start(config: Config, session: SessionStore): Promise<Boot> {
  narrowPolicy(config, document.head)
  const { clientId } = config
  if (window.isSecureContext === false) return { step: 'insecure', config }
  if (!clientId) return { step: 'unregistered', config }
  try {
    const { createAuth } = await import('#auth/createAuth.ts')
    const auth = await createAuth({ ...config, clientId })
    if (auth.accounts().some(({ id }) => keptOf(id)))
      auth.extend((await import('#access/withSharedMailboxes.ts')).withSharedMailboxes)
    bindSender(session, auth)
    learnGrants(auth)
    const flow = createSignInQueue(auth, messageGuard(session))
    // The Graph client comes in one piece with what delivers.
    const access = createAccess({ auth, flow, config, loadGraph: fetchDeliveryCode })
    return { step: 'ready', config, auth, flow, access }
  } catch (error) {
    return { step: 'signInBroken', config, found: error instanceof Error ? error.name : '' }
  }
}

/** A click that needs a window must know so before it asks: one silent answer tells what is granted. */
function learnGrants(auth: Auth) {
  for (const account of auth.accounts()) {
    auth.getToken({ scopes: atSignIn, account, background: true }).catch(() => undefined)
  }
}

/** Without its script nothing is kept; that is asked for before the page is left. */
async function startRecovery(
  store: BootStore,
  session: SessionStore,
  mayComeBack: () => Promise<boolean>,
): Promise<Recovery | undefined> {
  try {
    const recovery = (await import('#recovery/startRecovery.ts')).startRecovery(
      session,
      store,
      mayComeBack,
    )
    session.setState({ recovery })
    return recovery
  } catch {
    return undefined
  }
}

function messageGuard(session: SessionStore): RedirectGuard {
  return {
    async putAway() {
      const { recovery } = session.getState()
      if (!recovery) throw new Error('Nothing is kept here.')
      await recovery.park()
    },
    isSafe: () => session.getState().recovery?.isSafe() ?? false,
    takeBack: async () => session.getState().recovery?.unpark(),
  }
}
