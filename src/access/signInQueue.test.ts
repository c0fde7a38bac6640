/** Signing in, with every way out; the windows are answered by the test. */
import { expect, test, vi } from 'vitest'
import { createSignInQueue } from './signInQueue.ts'
import { adele, alex, createTestAuth } from '#testing/fakeAuth.ts'

const scopes = ['Mail.Send']

function setUp(putAway: () => Promise<void> = () => Promise.resolve(), isSafe = true) {
  const stranger = createTestAuth()
  const guard: string[] = []
  const flow = createSignInQueue(stranger.auth, {
    async putAway() {
      await putAway()
      guard.push('away')
    },
    isSafe: () => isSafe,
    takeBack() {
      guard.push('back')
      return Promise.resolve()
    },
  })
  return { ...stranger, flow, guard, state: () => flow.store.getState() }
}

type World = ReturnType<typeof setUp>

/** Presses a button that must be there now. */
function press({ state }: World, button: 'tryAgain' | 'proceed' | 'cancel') {
  const now: object = state()
  if (!(button in now)) throw new Error(`No ${button} in ${JSON.stringify(now)}.`)
  ;(now as Record<string, () => void>)[button]!()
}

const soon = () => new Promise((resolve) => setTimeout(resolve))
const errorOf = (run: Promise<unknown>) =>
  run.then(
    () => 'signed in',
    ({ kind }: { kind: string }) => kind,
  )

test('a window that is answered signs in, and nothing is left open', async () => {
  const world = setUp()
  const run = world.flow.run({ scopes })
  expect(world.state()).toMatchObject({ step: 'waiting', isClosed: false })
  expect(world.windows[0]?.options).toEqual({ scopes })
  world.windows[0]?.accept(adele)
  expect(await run).toBe(adele)
  expect(world.state()).toEqual({ step: 'idle' })
})

test.each(['cancelled', 'timedOut'] as const)(
  'a window that ends as %s can be tried again; only the last one counts',
  async (kind) => {
    const world = setUp()
    const run = world.flow.run({ scopes, account: adele })
    world.windows[0]?.fail(kind)
    await soon()
    expect(world.state()).toMatchObject({ step: 'waiting', isClosed: true })
    press(world, 'tryAgain')
    expect(world.windows[1]?.options).toEqual({ scopes, account: adele })
    press(world, 'tryAgain')
    world.windows[1]?.fail('failed')
    await soon()
    expect(world.state()).toMatchObject({ step: 'waiting', isClosed: false })
    world.windows[2]?.accept(adele)
    expect(await run).toBe(adele)
  },
)

test('Cancel closes the window and ends the run', async () => {
  const world = setUp()
  const run = errorOf(world.flow.run({ scopes }))
  press(world, 'cancel')
  expect(await run).toBe('cancelled')
  expect(world.calls.cancels).toBe(1)
  expect(world.state()).toEqual({ step: 'idle' })
})

test.each(['declined', 'adminApprovalNeeded', 'offline', 'failed'] as const)(
  'what trying again cannot mend ends the run: %s',
  async (kind) => {
    const world = setUp()
    const run = errorOf(world.flow.run({ scopes }))
    world.windows[0]?.fail(kind)
    expect(await run).toBe(kind)
    expect(world.state()).toEqual({ step: 'idle' })
  },
)

test('a run that nobody clicked for asks first', async () => {
  const world = setUp()
  const run = world.flow.run({ scopes, question: 'sessionEnded' })
  expect(world.state()).toMatchObject({ step: 'asking', why: 'sessionEnded' })
  expect(world.windows).toHaveLength(0)
  press(world, 'proceed')
  expect(world.windows[0]?.options).toEqual({ scopes })
  world.windows[0]?.accept(adele)
  expect(await run).toBe(adele)
})

async function untilBlocked(world: World) {
  const run = errorOf(world.flow.run({ scopes }))
  world.windows[0]?.fail('popupBlocked')
  await soon()
  expect(world.state()).toMatchObject({ step: 'asking', why: 'windowBlocked' })
  press(world, 'proceed')
  expect(world.windows).toHaveLength(2)
  world.windows[1]?.fail('popupBlocked')
  await soon()
  expect(world.state()).toMatchObject({ step: 'asking', why: 'popupBlocked' })
  press(world, 'proceed')
  expect(world.state()).toMatchObject({ step: 'leaving' })
  await soon()
  return run
}

test('a blocked window opens in the click of a question, and the page stays', async () => {
  const world = setUp()
  const run = world.flow.run({ scopes })
  world.windows[0]?.fail('popupBlocked')
  await soon()
  press(world, 'proceed')
  expect(world.windows).toHaveLength(2)
  world.windows[1]?.accept(adele)
  expect(await run).toBe(adele)
  expect(world.guard).toEqual([])
})

test('what is not safely kept is not promised to come back', async () => {
  const world = setUp(undefined, false)
  void errorOf(world.flow.run({ scopes }))
  world.windows[0]?.fail('popupBlocked')
  await soon()
  press(world, 'proceed')
  world.windows[1]?.fail('popupBlocked')
  await soon()
  expect(world.state()).toMatchObject({ step: 'asking', why: 'popupBlockedAtRisk' })
})

test('a blocked window: the message is put away, then the page leaves', async () => {
  const world = setUp()
  void untilBlocked(world)
  await vi.waitFor(() => expect(world.redirects).toHaveLength(1))
  expect(world.guard).toEqual(['away'])
  expect(world.redirects).toMatchObject([{ options: { scopes } }])
})

test('a message that cannot be put away keeps the page here, and that is said', async () => {
  const world = setUp(() => Promise.reject(new DOMException('full', 'QuotaExceededError')))
  expect(await untilBlocked(world)).toBe('popupBlocked')
  expect(world.redirects).toEqual([])
  expect(world.state()).toEqual({ step: 'idle' })
})

test('a page that could not be left takes its message back', async () => {
  const world = setUp()
  const run = untilBlocked(world)
  await vi.waitFor(() => expect(world.redirects).toHaveLength(1))
  world.redirects[0]?.fail(Object.assign(new Error('slow'), { kind: 'timedOut' }))
  expect(await run).toBe('timedOut')
  expect(world.guard).toEqual(['away', 'back'])
})

test('Cancel while the message is put away: the page stays and the message is taken back', async () => {
  let putAway: () => void = () => undefined
  const world = setUp(() => new Promise((resolve) => (putAway = resolve)))
  const run = untilBlocked(world)
  await vi.waitFor(() => expect(world.state()).toMatchObject({ step: 'leaving' }))
  press(world, 'cancel')
  putAway()
  expect(await run).toBe('cancelled')
  await soon()
  expect(world.guard).toEqual(['away', 'back'])
  expect(world.redirects).toEqual([])
})

test('a second click takes the place of the first run, and hears nothing of it', async () => {
  const world = setUp()
  const first = errorOf(world.flow.run({ scopes }))
  const second = world.flow.run({ scopes: ['User.Read'] })
  expect(await first).toBe('cancelled')
  await soon()
  expect(world.state()).toMatchObject({ step: 'waiting', isClosed: false })
  expect(world.windows).toHaveLength(2)
  world.windows[1]?.accept(alex)
  expect(await second).toBe(alex)
  expect(world.state()).toEqual({ step: 'idle' })
})

test('a run that nobody clicked for waits until the open one is over', async () => {
  const world = setUp()
  const first = world.flow.run({ scopes })
  const signingIn = world.flow.run({ scopes, account: adele, question: 'sessionEnded' })
  expect(world.state()).toMatchObject({ step: 'waiting' })
  world.windows[0]?.accept(alex)
  expect(await first).toBe(alex)
  expect(world.state()).toMatchObject({ step: 'asking', why: 'sessionEnded' })
  press(world, 'proceed')
  world.windows[1]?.accept(adele)
  expect(await signingIn).toBe(adele)
  expect(world.state()).toEqual({ step: 'idle' })
})
