/**
 * What the page learns about itself after it can already be written on: a letter put away for a
 * sign-in, its settings, then who is signed in. A failure is a step too, so that the letter stays
 * usable in every one of them.
 */
import { pageComposition } from '#compose/body/composition.ts'
import type { Auth } from '#auth/auth.ts'
import type { Boot, BootStore } from '#access/startup.ts'
import type { Config } from '#config/config.ts'
import type { ConfigProblem } from '#config/configFile.ts'
import { loadConfig } from '#config/loadConfig.ts'
import { atSignIn, createAccess } from '#access/createAccess.ts'
import type { DeskStore } from '#session/composeSession.ts'
import { fillFromLink, takeSearch } from '#links/openLink.ts'
import { narrowPolicy } from './contentSecurityPolicy.ts'
import { takeParkedId } from '#recovery/parkedMessageId.ts'
import { bindSender } from '#session/sender.ts'
import { createSignInFlow } from '#access/signInQueue.ts'
import type { Luggage } from '#access/interactiveSignIn.ts'
import type { Recovery } from '#session/recoveryApi.ts'

export async function boot(store: BootStore, desk: DeskStore): Promise<void> {
  const search = takeSearch()
  const kept = startKeeping(store, desk, () => filled.then((opens) => !opens))
  const parkedId = takeParkedId()
  const isBack = parkedId && kept.then((keeping) => keeping?.takeUp.open(parkedId))
  const { settled } = pageComposition()
  const filled = Promise.resolve(isBack).then(() => fillFromLink(desk, search, parkedId, settled))
  const [loaded] = await Promise.all([loadConfig(), filled])
  store.setState(
    loaded.ok ? await start(loaded.config, desk) : misconfigured(loaded.problems),
    true,
  )
}

function misconfigured(problems: readonly ConfigProblem[]): Boot {
  return { step: 'misconfigured', problems }
}

async function start(config: Config, desk: DeskStore): Promise<Boot> {
  narrowPolicy(config, document.head)
  const { clientId } = config
  if (window.isSecureContext === false) return { step: 'insecure', config }
  if (!clientId) return { step: 'unregistered', config }
  try {
    const { createAuth } = await import('#auth/createAuth.ts')
    const auth = await createAuth({ ...config, clientId })
    bindSender(desk, auth)
    learnGrants(auth)
    const flow = createSignInFlow(auth, letterAsLuggage(desk))
    return { step: 'ready', config, auth, flow, access: createAccess({ auth, flow, config }) }
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
async function startKeeping(
  store: BootStore,
  desk: DeskStore,
  mayComeBack: () => Promise<boolean>,
): Promise<Recovery | undefined> {
  try {
    const keeping = (await import('#recovery/startRecovery.ts')).startKeeping(
      desk,
      store,
      mayComeBack,
    )
    desk.setState({ keeping })
    return keeping
  } catch {
    return undefined
  }
}

function letterAsLuggage(desk: DeskStore): Luggage {
  return {
    async putAway() {
      const { keeping } = desk.getState()
      if (!keeping) throw new Error('Nothing is kept here.')
      await keeping.park()
    },
    isSafe: () => desk.getState().keeping?.isSafe() ?? false,
    takeBack: async () => desk.getState().keeping?.unpark(),
  }
}
