// @vitest-environment jsdom
/** When a closed window is told, when it is believed, and when it is neither. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { signalAnswer } from './answerSignal.ts'
import { monitorPopup } from './popupMonitor.ts'

beforeEach(() => {
  vi.useFakeTimers()
  vi.spyOn(document, 'hasFocus').mockReturnValue(true)
})
afterEach(() => {
  vi.useRealTimers()
  vi.restoreAllMocks()
})

/** A window as the opener sees it: on another site its address may not be read. */
function createPopup() {
  const popup = {
    closed: false,
    isAbroad: false,
    get location() {
      if (popup.isAbroad) throw new DOMException('cross-origin', 'SecurityError')
      return { href: 'about:blank' }
    },
  }
  return popup
}

function setUp() {
  const popup = createPopup()
  const heard: string[] = []
  const id = crypto.randomUUID()
  const monitor = monitorPopup(id, {
    onChange: () => heard.push(monitor.isClosed() ? 'closed' : 'open'),
    onGivenUp: () => heard.push('given up'),
  })
  monitor.see(popup as unknown as Window)
  return { id, popup, heard, monitor }
}

test('a window the person closed is told at once and believed within two seconds', () => {
  const { popup, heard, monitor } = setUp()
  popup.isAbroad = true
  vi.advanceTimersByTime(1000)
  popup.closed = true
  vi.advanceTimersByTime(200)
  expect(heard).toEqual(['closed'])
  vi.advanceTimersByTime(1600)
  expect(heard).toContain('given up')
  monitor.stop()
})

test('a tie cut on the way to the service is no closed window', () => {
  const { popup, heard, monitor } = setUp()
  vi.advanceTimersByTime(400)
  popup.closed = true
  vi.advanceTimersByTime(60_000)
  expect(heard).toEqual([])
  monitor.stop()
})

test('without the focus a closed window is told but not believed', () => {
  vi.mocked(document.hasFocus).mockReturnValue(false)
  const { popup, heard, monitor } = setUp()
  popup.isAbroad = true
  vi.advanceTimersByTime(1000)
  popup.closed = true
  vi.advanceTimersByTime(60_000)
  expect(heard).toEqual(['closed'])
  monitor.stop()
})

test('a window that closed itself after its answer is not given up', async () => {
  const { id, popup, heard, monitor } = setUp()
  popup.isAbroad = true
  vi.advanceTimersByTime(1000)
  popup.closed = true
  vi.advanceTimersByTime(200)
  vi.useRealTimers()
  signalAnswer(`#state=msal%7C${id}`)
  await vi.waitFor(() => expect(heard).toEqual(['closed', 'open']))
  monitor.stop()
})
