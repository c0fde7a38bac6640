/**
 * For the soak test: a tab, which is the product without its components: session, recovery, sign-in,
 * clients and the deliveries, as the page has them.
 */
import { toConfig } from '#config/config.ts'
import { createBootStore } from '#access/startup.ts'
import { createAccess } from '#access/createAccess.ts'
import { createSession } from '#session/composeSession.ts'
import { bindSender } from '#session/sender.ts'
import { fetchDeliveryCode, lazyCode, type LazyCode } from '#delivery/run/lazyDelivery.ts'
import { PartNotFetched } from '#lazy/partNotFetched.ts'
import { createSignInQueue } from '#access/signInQueue.ts'
import { startRecovery } from '#recovery/startRecovery.ts'
import { createQueryClient } from '#app/queryClient.ts'
import { openDelivery, type Reader } from './tabDelivery.ts'
import { scopes } from './tabScope.ts'
import type { TabScope } from '#soak/types.ts'
import { createPage } from '#soak/world/page.ts'
import { createNetwork } from './network.ts'
import type { World } from '#soak/types.ts'

export type Tab = ReturnType<typeof openTab>

const undoSeconds = 10

export function openTab(world: World, onRead: Reader, onDeath: (tab: Tab) => void) {
  let die: () => void = () => undefined
  const death = new Promise<void>((resolve) => (die = resolve))
  const network = createNetwork(() => scope, end)
  const scope: TabScope = {
    ...{ world, page: createPage(), isDead: false, hasLost: false, silences: 0, death },
    fetch: network.fetch,
  }

  function end() {
    if (scope.isDead) return
    scope.isDead = true
    world.unseen.ended()
    die()
    onDeath(tab)
  }

  const page = scopes.run(scope, () => openPage(world, onRead))
  page.session.subscribe(({ isInOtherTab }) => (scope.hasLost = isInOtherTab))
  const tab = {
    ...page,
    /** Does it as this tab. */
    as: <Result>(act: () => Result): Result => scopes.run(scope, act),
    isDead: () => scope.isDead,
    crash: end,
    dieAt: network.dieAt,
    trap: network.trap,
    /** That the network came or went. */
    tellNetwork: () => scopes.run(scope, () => scope.page.dispatchEvent(new Event(nameOf(world)))),
    /** What a page is told before it goes. */
    hide: () => scopes.run(scope, () => scope.page.dispatchEvent(new Event('pagehide'))),
  }
  return tab
}

const nameOf = ({ isOnline }: World) => (isOnline ? 'online' : 'offline')

function openPage(world: World, onRead: Reader) {
  const session = createSession()
  const bootStore = createBootStore()
  const client = createQueryClient()
  const delivery = openDelivery(
    { session, startup: bootStore, client, code: codeOf(world) },
    onRead,
    world.figures,
  )
  const recovery = startRecovery(session, bootStore)
  session.setState({ recovery })
  const boot = ready(world)
  bindSender(session, boot.auth)
  bootStore.setState(boot, true)
  return { session, recovery, ...delivery }
}

/** An older page, as long as it finds nothing of itself on the host any more. */
function codeOf(world: World): LazyCode {
  return {
    load: () => (world.isCodeLost ? Promise.reject(new PartNotFetched('older')) : lazyCode.load()),
    now: () => (world.isCodeLost ? undefined : lazyCode.now()),
  }
}

function ready({ sandbox, people }: World) {
  const { tokenFor, origins } = sandbox
  const auth = people.openAuth(tokenFor)
  const stays = {
    putAway: () => Promise.resolve(),
    isSafe: () => true,
    takeBack: () => Promise.resolve(),
  }
  const flow = createSignInQueue(auth, stays)
  // Whoever is asked for a sign-in in the middle of a sending declines.
  flow.store.subscribe((state) => state.step === 'asking' && queueMicrotask(state.cancel))
  const config = toConfig({ graphBaseUrl: origins.graph, undoSeconds })
  return {
    step: 'ready',
    config,
    auth,
    flow,
    access: createAccess({ auth, flow, config, loadGraph: fetchDeliveryCode }),
  } as const
}
