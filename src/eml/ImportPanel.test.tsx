// @vitest-environment jsdom
/** What is said of a file goes with the message that was open. */
import { act, cleanup, render, screen } from '@testing-library/react'
import { afterEach, expect, test } from 'vitest'
import { I18nProvider } from '#i18n/I18nProvider.tsx'
import { createSession, startNewMessage } from '#session/composeSession.ts'
import { SessionProvider } from '#session/SessionContext.ts'
import { t } from '#testing/t.ts'
import { ImportPanel } from './ImportPanel.tsx'
import type { EmlStep } from './importState.ts'

afterEach(cleanup)

const failed = (): EmlStep => ({ step: 'failed', why: 'unreadable' })
const opened = (): EmlStep => ({ step: 'opened', issues: [{ what: 'otherText' }] })
const nothing = () => undefined
const done = () => Promise.resolve()

test.each([
  ['eml.failedTitle', failed],
  ['eml.openedWholeTitle', opened],
] as const)('%s', (title, step) => {
  const session = createSession()
  const panel = (now: EmlStep) => (
    <I18nProvider>
      <SessionProvider value={session}>
        <ImportPanel step={now} onOpen={nothing} onClose={nothing} onSend={done} />
      </SessionProvider>
    </I18nProvider>
  )
  const { rerender } = render(panel(step()))
  screen.getByText(t(title))
  act(() => startNewMessage(session))
  expect(screen.queryByText(t(title))).toBeNull()
  rerender(panel(step()))
  screen.getByText(t(title))
})
