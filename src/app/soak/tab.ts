/**
 * For the soak test: a tab, which is the product without its components: desk, keeping, sign-in,
 * clients and deliveries, joined as the page joins them.
 */
import { clouds } from '#config/clouds.ts'
import { toConfig } from '#config/config.ts'
import { callBackLetter } from '#deliver/callBackLetter.ts'
import { saveScopes } from '#deliver/planDelivery.ts'
import { saveWork } from '#deliver/saveWork.ts'
import type { SendEnd } from '#deliver/sendEnd.ts'
import { sendWork } from '#deliver/sendWork.ts'
import type { SendIntent } from '#deliver/deliveryRecord.ts'
import { createBootStore, type BootStore } from '#app/boot.ts'
import { createAccess } from '#app/createAccess.ts'
import { deliveryAccess, settingsOf } from '#app/deliveryAccess.ts'
import { createDesk, readLetter, type DeskStore, type PlainLetter } from '#app/desk.ts'
import { goOnWith } from '#app/goOnWith.ts'
import { letterActions } from '#app/letterActions.ts'
import type { Aside } from '#app/letterNews.ts'
import { letterReports } from '#app/letterReports.ts'
import { restamp } from '#app/restamp.ts'
import { createSignInFlow } from '#app/signInFlow.ts'
import { startKeeping } from '#app/startKeeping.ts'
import { adele, createTestAuth } from '#app/testAuth.ts'
import { createTabRun } from './tabRun.ts'
import { scopes, type TabScope } from './tabScope.ts'
import { createWire } from './wire.ts'
import type { World } from './world.ts'

export type Tab = ReturnType<typeof openTab>

/** Told of what the writer reads. */
export type Reader = (letter: PlainLetter, end: SendEnd) => void

const undoSeconds = 10
const granted = ['User.Read', 'Mail.Send', 'Mail.ReadWrite']

export function openTab(world: World, onRead: Reader, onDeath: (tab: Tab) => void) {
  let die: () => void = () => undefined
  const death = new Promise<void>((resolve) => (die = resolve))
  const wire = createWire(() => scope, end)
  const scope: TabScope = {
    ...{ world, page: new EventTarget(), isDead: false, silences: 0, death },
    fetch: wire.fetch,
  }

  function end() {
    if (scope.isDead) return
    scope.isDead = true
    die()
    onDeath(tab)
  }

  const page = scopes.run(scope, () => openPage(world, onRead))
  const tab = {
    ...page,
    /** Does it as this tab. */
    as: <Result>(act: () => Result): Result => scopes.run(scope, act),
    isDead: () => scope.isDead,
    crash: end,
    dieAt: wire.dieAt,
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
  bootStore.setState(ready(world), true)
  void keeping.settled.then(deliveries.goOn)
  return { desk, keeping, ...deliveries }
}

function ready({ sandbox }: World) {
  const { tokenFor, origins } = sandbox
  const { auth } = createTestAuth({ accounts: [adele], granted, tokenFor })
  const stays = { putAway: () => Promise.resolve(), takeBack: () => Promise.resolve() }
  const flow = createSignInFlow(auth, stays)
  const config = toConfig({ graphBaseUrl: origins.graph, undoSeconds })
  return {
    step: 'ready',
    config,
    auth,
    flow,
    access: createAccess({ auth, flow, config }),
  } as const
}

function joinDeliveries(desk: DeskStore, bootStore: BootStore, onRead: Reader) {
  const access = deliveryAccess(bootStore, desk, () => adele)
  const send = sendWork({ ...access, settings: () => settingsOf(bootStore) })
  const save = saveWork(access.access)
  const { write, watch } = letterReports(desk)
  const seen: { aside: Aside | undefined; taken: string | undefined } = {
    aside: undefined,
    taken: undefined,
  }
  const sending = createTabRun<SendEnd>((end) => {
    const letter = readLetter(desk)
    if (end.end === 'sent') void desk.getState().keeping?.finish(letter.id)
    onRead(letter, end)
  })
  const saving = createTabRun<number>()
  const reset = () => {
    sending.reset()
    saving.reset()
  }
  const setAside = (aside: Aside | undefined) => void (seen.aside = aside)

  const actions = () =>
    letterActions({
      desk,
      runs: {
        sending: {
          status: sending.status,
          send: (letter, intent, told) => sending.start(send.send(letter, intent), told),
          reset: sending.reset,
        },
        saving: {
          status: saving.status,
          save: (letter, told) => saving.start(save(letter), told),
          reset: saving.reset,
        },
        reset,
      },
      memory: {
        asked: { problems: [], intent: { as: 'json' } },
        setAsked: () => undefined,
        forgetAsked: () => undefined,
        setDelivered: () => undefined,
        setAside,
        watch,
      },
      states: {},
      abilities: clouds.global.abilities,
    })

  function leave(intent: SendIntent) {
    const letter = actions().begin()
    sending.start(send.sendQuietly(letter, intent), watch(letter.id))
  }

  function look() {
    setAside(undefined)
    const letter = readLetter(desk)
    sending.start(send.look(letter), watch(letter.id))
  }

  /** Once for each letter that comes onto the desk. */
  function goOn() {
    const { letter, delivery } = desk.getState()
    if (seen.taken === letter.id || sending.status === 'pending') return
    seen.taken = letter.id
    goOnWith(delivery, Date.now(), { leave, look, setAside, forget: () => void write(undefined) })
  }

  async function callBack() {
    const held = readLetter(desk)
    if (held.delivery?.step !== 'scheduled') return
    const mailbox = await access.lookAccess(held.delivery.accountId, saveScopes)
    const { end } = await callBackLetter(mailbox, held)
    if (end !== 'calledBack' || desk.getState().letter.id !== held.id) return
    sending.reset()
    restamp(desk)
    await write(undefined)
  }

  desk.subscribe((now, before) => {
    if (now.letter.key !== before.letter.key) {
      reset()
      setAside(undefined)
      // After the change, as an effect.
      queueMicrotask(goOn)
    }
    if (now.isElsewhere && !before.isElsewhere) reset()
  })

  return {
    ...{ sending, saving, actions, goOn, look, callBack, reset, write },
    aside: () => seen.aside,
    isBusy: () => sending.status === 'pending' || saving.status === 'pending',
    /** The writer looked and did not find it. */
    settleDoubt() {
      sending.reset()
      void write(undefined)
    },
    sendWhenBack: (intent: SendIntent) => void write({ step: 'waiting', intent }),
    /** There is a network again. */
    comeBack() {
      const { delivery } = desk.getState()
      if (delivery?.step === 'waiting' && sending.status !== 'pending') leave(delivery.intent)
    },
  }
}
