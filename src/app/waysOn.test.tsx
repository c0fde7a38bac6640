// @vitest-environment jsdom
/**
 * Every button that is shown in doubt, interruption, waiting and schedule leads on: signed in, signed
 * out, without the permission, and after the window was closed. Where a window is needed it opens in the click.
 */
import { act, cleanup, fireEvent, screen, waitFor } from '@testing-library/react'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { createSandbox } from '#sandbox/createSandbox.ts'
import type { DeliveryRecord } from '#deliver/deliveryRecord.ts'
import { fillGapsOfJsdom, openPage } from './pageUnderTest.tsx'
import { adele } from './testAuth.ts'

vi.setConfig({ testTimeout: 60_000 })

let isOnline = true

beforeEach(() => {
  fillGapsOfJsdom()
  isOnline = true
  vi.spyOn(navigator, 'onLine', 'get').mockImplementation(() => isOnline)
  vi.useFakeTimers({ shouldAdvanceTime: true, toFake: ['setTimeout', 'setInterval', 'Date'] })
})
afterEach(() => {
  vi.useRealTimers()
  cleanup()
  vi.restoreAllMocks()
  vi.unstubAllGlobals()
})

const situations = ['signed in', 'signed out', 'permission missing', 'window closed'] as const
type Situation = (typeof situations)[number]

const intent = { as: 'json' } as const
const { id: accountId } = adele
const final = { step: 'final', intent, accountId, begunAt: 1 } as const
const keepsNoCopy = { ...final, road: { by: 'oneRequest', keepsCopy: false } } as const
const interrupted = { step: 'preparing', intent, accountId, begunAt: 1 } as const
const waiting = { step: 'waiting', intent } as const
const scheduled = { step: 'scheduled', accountId, sendAt: '2099-01-01T08:00:00Z' } as const

type World = ReturnType<typeof open>

function open(situation: Situation, delivery?: DeliveryRecord, later = false) {
  const sandbox = createSandbox()
  const isOut = !later && (situation === 'signed out' || situation === 'window closed')
  const isMissing = !later && situation === 'permission missing'
  const page = openPage(
    sandbox,
    {},
    {
      ...(isOut && { accounts: [] }),
      ...(isMissing && { permissions: ['User.Read'] }),
      ...(delivery && { delivery }),
    },
  )
  return { ...page, sandbox, situation }
}

const inButton = { selector: 'button, button span' }
const shown = (name: string) => screen.findByText(name, inButton, { timeout: 20_000 })
const press = async (name: string) => fireEvent.click(await shown(name))
const said = (text: string | RegExp) => screen.findAllByText(text, {}, { timeout: 20_000 })
const sent = () => screen.findByText('Sent', { selector: '[role="status"]' }, { timeout: 20_000 })
const pass = (ms: number) => act(() => vi.advanceTimersByTimeAsync(ms))

async function goOnline(next: boolean) {
  isOnline = next
  await act(async () => void window.dispatchEvent(new Event(next ? 'online' : 'offline')))
}

/** The account or its permission is lost while the page is open. */
async function lose({ situation, signOut, revoke }: World) {
  if (situation === 'permission missing') revoke()
  else if (situation !== 'signed in') await signOut()
}

async function reachDoubt(situation: Situation) {
  const world = open(situation, keepsNoCopy, true)
  for (let looks = 0; looks < 30 && !screen.queryByText('Look again', inButton); looks++) {
    await pass(10_000)
  }
  await shown('Look again')
  await lose(world)
  return world
}

async function reachOffline(situation: Situation) {
  const world = open(situation)
  await goOnline(false)
  await press('Send')
  await shown('Send when I am back')
  return world
}

type Row = {
  readonly state: string
  readonly reach: (situation: Situation) => Promise<World> | World
  readonly button: string
  /** Where it needs no window, or is not shown. */
  readonly only?: readonly Situation[]
  readonly needsNoWindow?: boolean
  /** What it leads to. */
  readonly end: (world: World) => Promise<unknown>
}

const out: readonly Situation[] = ['signed out', 'permission missing', 'window closed']
const checking = () => said('Checking whether it was sent…')
const rows: readonly Row[] = [
  {
    ...{ state: 'doubt', button: 'Allow and look', only: out },
    reach: (situation) => open(situation, final),
    end: checking,
  },
  { state: 'doubt', button: 'Look again', reach: reachDoubt, end: checking },
  {
    ...{ state: 'doubt', button: 'It is not in Sent Items', needsNoWindow: true },
    reach: reachDoubt,
    end: () => shown('Send again'),
  },
  {
    ...{ state: 'looked for in vain', button: 'Send again' },
    async reach(situation) {
      const world = await reachDoubt(situation)
      await press('It is not in Sent Items')
      return world
    },
    end: sent,
  },
  {
    ...{ state: 'interruption', button: 'Continue' },
    reach: (situation) => open(situation, interrupted),
    end: sent,
  },
  {
    ...{ state: 'waiting', button: 'Continue', only: out },
    reach: (situation) => open(situation, waiting),
    end: sent,
  },
  {
    ...{ state: 'waiting', button: 'Cancel', only: out, needsNoWindow: true },
    async reach(situation) {
      const world = open(situation, waiting)
      await shown('Continue')
      return world
    },
    end: ({ desk }) => waitFor(() => expect(desk.getState().delivery).toBeUndefined()),
  },
  {
    ...{ state: 'offline', button: 'Send when I am back', needsNoWindow: true, only: out },
    reach: reachOffline,
    async end() {
      await said('It will be sent when you are back online.')
      await goOnline(true)
      await shown('Continue')
    },
  },
  {
    ...{ state: 'offline', button: 'Keep as draft', needsNoWindow: true },
    reach: reachOffline,
    end: () => waitFor(() => expect(screen.queryByText('Keep as draft', inButton)).toBeNull()),
  },
  {
    ...{ state: 'schedule', button: 'Cancel sending' },
    reach: (situation) => open(situation, scheduled),
    end: () => said('Exchange no longer holds it.'),
  },
]

const table = rows.flatMap((row) =>
  (row.only ?? situations).map((situation) => [row.state, row.button, situation, row] as const),
)

test.each(table)('%s, “%s”, %s: it leads on', async (_state, name, situation, row) => {
  const world = await row.reach(situation)
  const { windows } = world
  expect(windows).toHaveLength(0)
  const button = await shown(name)
  fireEvent.click(button)
  if (situation === 'signed in' || row.needsNoWindow) {
    await row.end(world)
    return expect(windows).toHaveLength(0)
  }
  // In the click itself: WebKit blocks a window that comes later.
  expect(windows).toHaveLength(1)
  if (situation === 'window closed') {
    act(() => windows[0]?.fail('cancelled'))
    await press('Try again')
    expect(windows).toHaveLength(2)
  }
  await act(async () => windows.at(-1)?.accept(adele))
  await row.end(world)
  expect(windows).toHaveLength(situation === 'window closed' ? 2 : 1)
})

const needWindows = rows.filter((row) => !row.needsNoWindow)

test.each(needWindows.map((row) => [row.state, row.button, row] as const))(
  '%s, “%s”: given up at the window, it can be pressed again',
  async (_state, name, row) => {
    const { windows } = await row.reach('window closed')
    await press(name)
    await act(async () => windows[0]?.fail('declined'))
    const again = ['Send again', 'Look again'].includes(name) ? /^(Continue|Allow and look)$/ : name
    const next = await screen.findByText(again, inButton, { timeout: 20_000 })
    await waitFor(() => expect(next).toHaveProperty('disabled', false))
    fireEvent.click(next)
    expect(windows).toHaveLength(2)
  },
)
