// @vitest-environment jsdom
/** What is said while somebody signs in, and that there is always a way out. */
import { act, cleanup, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { AuthError } from '#auth/authError.ts'
import { toConfig } from '#config/config.ts'
import { fetchDeliveryCode } from '#delivery/run/lazyDelivery.ts'
import { I18nProvider } from '#i18n/I18nProvider.tsx'
import { createStore } from 'zustand/vanilla'
import { createAccess } from './createAccess.ts'
import type { Boot } from './startup.ts'
import { StartupProvider } from './StartupContext.ts'
import { createSession } from '#session/composeSession.ts'
import { SessionProvider } from '#session/SessionContext.ts'
import { SignInOutcome } from '#app/page/SignInOutcome.tsx'
import { fillGapsOfJsdom } from '#testing/renderPage.tsx'
import { createSignInQueue } from './signInQueue.ts'
import { SignInDialogs } from './SignInDialogs.tsx'
import type { RedirectGuard } from './interactiveSignIn.ts'
import { createTestAuth } from '#testing/fakeAuth.ts'
import { t } from '#testing/t.ts'

beforeEach(fillGapsOfJsdom)
afterEach(() => {
  cleanup()
  vi.unstubAllGlobals()
})

const forever: RedirectGuard = {
  putAway: () => new Promise(() => undefined),
  isSafe: () => true,
  takeBack: () => Promise.resolve(),
}

function setUp() {
  const person = createTestAuth()
  const flow = createSignInQueue(person.auth, forever)
  render(<SignInDialogs flow={flow} />, { wrapper: I18nProvider })
  const ends: unknown[] = []
  const run = (options: Parameters<typeof flow.run>[0]) =>
    act(() => void flow.run(options).catch((error: AuthError) => ends.push(error.kind)))
  return { ...person, run, ends }
}

const dialog = (name: string) => screen.findByRole('dialog', { name })
const click = (name: string) => userEvent.click(screen.getByRole('button', { name }))

test('a window is open, closes, is tried again and given up', async () => {
  const { run, windows, ends } = setUp()
  run({ scopes: [] })
  await dialog(t('signIn.waiting'))
  act(() => windows[0]?.fail('timedOut'))
  await dialog(t('signIn.closed'))
  await click('Try again')
  expect(windows).toHaveLength(2)
  await click('Cancel')
  expect(screen.queryByRole('dialog')).toBeNull()
  expect(ends).toEqual(['cancelled'])
})

test.each([
  ['permission', t('signIn.permission')],
  ['sessionEnded', t('signIn.sessionEnded')],
] as const)('a question comes before a window nobody clicked for: %s', async (question, title) => {
  const { run, windows } = setUp()
  run({ scopes: [], question })
  await dialog(title)
  await click('Continue')
  expect(windows).toHaveLength(1)
  await dialog(t('signIn.waiting'))
})

test('a blocked window: the page says where it goes, and can still be kept here', async () => {
  const { run, windows, redirects, ends } = setUp()
  run({ scopes: [] })
  act(() => windows[0]?.fail('popupBlocked'))
  await dialog(t('signIn.openWindow'))
  await click('Continue')
  expect(windows).toHaveLength(2)
  act(() => windows[1]?.fail('popupBlocked'))
  await dialog(t('signIn.blocked'))
  await click('Continue')
  await dialog(t('signIn.leaving'))
  await click('Cancel')
  expect(screen.queryByRole('dialog')).toBeNull()
  expect(ends).toEqual(['cancelled'])
  expect(redirects).toEqual([])
})

function showTrouble(trouble: AuthError) {
  const { auth } = createTestAuth()
  const flow = createSignInQueue(auth, forever)
  const config = toConfig({})
  const access = createAccess({ auth, flow, config, loadGraph: fetchDeliveryCode })
  const boot = { step: 'ready', config, auth, flow, access } as const
  render(
    <StartupProvider value={createStore<Boot>(() => boot)}>
      <SessionProvider value={createSession()}>
        <SignInOutcome trouble={trouble} onDismiss={() => undefined} />
      </SessionProvider>
    </StartupProvider>,
    {
      wrapper: I18nProvider,
    },
  )
}

test('neither a window nor the full page: the notice says what the writer can do', async () => {
  showTrouble(new AuthError('popupBlocked'))
  const notice = await screen.findByRole('alert')
  expect(notice.textContent).toContain('Allow pop-ups for this site')
})

test('a sign-in that the writer gave up is no alarm', async () => {
  showTrouble(new AuthError('cancelled'))
  const notice = await screen.findByRole('status')
  expect(notice.textContent).toContain('The sign-in window was closed. Nothing')
  expect(screen.queryByRole('alert')).toBeNull()
})
