/**
 * For the soak test: a tab, which is the product without its components: desk, keeping, sign-in,
 * clients and deliveries, joined as the page joins them.
 */
import { toConfig } from '#config/config.ts'
import { createBootStore } from '#access/startup.ts'
import { createAccess } from '#access/createAccess.ts'
import { createDesk } from '#session/composeSession.ts'
import { bindSender } from '#session/sender.ts'
import { createSignInFlow } from '#access/signInQueue.ts'
import { startKeeping } from '#recovery/startRecovery.ts'
import { joinDeliveries } from './joinDeliveries.ts'
import type { Reader } from './tabRuns.ts'
import { scopes } from './tabScope.ts'
import type { TabScope } from '#soak/types.ts'
import { createPage } from '#soak/world/page.ts'
import { createWire } from './wire.ts'
import type { World } from '#soak/types.ts'

export type Tab = ReturnType<typeof openTab>

const undoSeconds = 10

export function openTab(world: World, onRead: Reader, onDeath: (tab: Tab) => void) {
  let die: () => void = () => undefined
  const death = new Promise<void>((resolve) => (die = resolve))
  const wire = createWire(() => scope, end)
  const scope: TabScope = {
    ...{ world, page: createPage(), isDead: false, hasLost: false, silences: 0, death },
    fetch: wire.fetch,
  }

  function end() {
    if (scope.isDead) return
    scope.isDead = true
    die()
    onDeath(tab)
  }

  const page = scopes.run(scope, () => openPage(world, onRead))
  page.desk.subscribe(({ isElsewhere }) => (scope.hasLost = isElsewhere))
  const tab = {
    ...page,
    /** Does it as this tab. */
    as: <Result>(act: () => Result): Result => scopes.run(scope, act),
    isDead: () => scope.isDead,
    crash: end,
    dieAt: wire.dieAt,
    trap: wire.trap,
    /** What a page is told before it goes. */
    hide: () => scopes.run(scope, () => scope.page.dispatchEvent(new Event('pagehide'))),
  }
  return tab
}

function openPage(world: World, onRead: Reader) {
  const desk = createDesk()
  const bootStore = createBootStore()
  const keeping = startKeeping(desk, bootStore)
  desk.setState({ keeping })
  const deliveries = joinDeliveries(desk, bootStore, onRead)
  const boot = ready(world)
  bindSender(desk, boot.auth)
  bootStore.setState(boot, true)
  void keeping.settled.then(deliveries.goOn)
  return { desk, keeping, ...deliveries }
}

function ready({ sandbox, people }: World) {
  const { tokenFor, origins } = sandbox
  const auth = people.openAuth(tokenFor)
  const stays = {
    putAway: () => Promise.resolve(),
    isSafe: () => true,
    takeBack: () => Promise.resolve(),
  }
  const flow = createSignInFlow(auth, stays)
  // Whoever is asked for a sign-in in the middle of a sending declines.
  flow.store.subscribe((state) => state.step === 'asking' && queueMicrotask(state.cancel))
  const config = toConfig({ graphBaseUrl: origins.graph, undoSeconds })
  return {
    step: 'ready',
    config,
    auth,
    flow,
    access: createAccess({ auth, flow, config }),
  } as const
}
