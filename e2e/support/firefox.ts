/**
 * Stock Firefox, driven over WebDriver BiDi: what the tool sends that Firefox does not know, and what
 * the tool does in a way that React does not hear.
 *
 * Both are faults of the tool (Playwright 1.65 with Firefox 153), not of the page.
 */
import type { Browser, BrowserContext, Page, TestInfo } from '@playwright/test'

type Session = { send(method: string, params: unknown): Promise<unknown> }
/** Playwright has no public way to its BiDi session. */
type Internals = { _connection?: { toImpl?(of: unknown): { _browserSession?: Session } } }

export const isFirefox = (browser: Browser | null): boolean =>
  browser?.browserType().name() === 'firefox'

/** Answers a command that Playwright sends with each page and Firefox rejects. */
export function answerUnknownCommands(browser: Browser): void {
  if (!isFirefox(browser)) return
  const session = (browser as unknown as Internals)._connection?.toImpl?.(browser)._browserSession
  if (!session) return
  const send = session.send.bind(session)
  session.send = (method, params) =>
    method === 'emulation.setMediaFeaturesOverride' ? Promise.resolve({}) : send(method, params)
}

/**
 * `fill()` sets a value in a world of its own, and React hears no input event of it; and a paste that a script makes
 * has an empty clipboard.
 */
export async function actAsPeopleDo(context: BrowserContext): Promise<void> {
  if (!isFirefox(context.browser())) return
  await context.addInitScript(() => {
    const insert = (text: string) => {
      const isOneField = !(document.activeElement as HTMLElement | null)?.isContentEditable
      for (const [at, line] of (isOneField ? [text] : text.split('\n')).entries()) {
        if (at > 0) document.execCommand('insertParagraph')
        document.execCommand('insertText', false, line)
      }
    }
    Object.defineProperty(window, '__pw_bidiInsertText', { set() {}, get: () => insert })
    window.ClipboardEvent = class extends ClipboardEvent {
      constructor(type: string, given: ClipboardEventInit = {}) {
        super(type, given)
        const value = given.clipboardData
        if (value) Object.defineProperty(this, 'clipboardData', { value })
      }
    }
  })
}

/** What the tool cannot do in stock Firefox: the journey that asks for it is skipped there, and says why. */
export function skipWhatFirefoxCannot(page: Page, { skip }: Pick<TestInfo, 'skip'>): void {
  const context = page.context()
  if (!isFirefox(context.browser())) return
  const cannot = (what: string) => () => {
    skip(true, `Playwright cannot ${what} in stock Firefox.`)
    return Promise.reject(new Error(what))
  }
  const waitForEvent = page.waitForEvent.bind(page) as (...given: unknown[]) => Promise<unknown>
  Object.assign(page, {
    emulateMedia: cannot('emulate media'),
    waitForEvent: (event: string, ...given: unknown[]) =>
      event === 'download' ? cannot('see a download')() : waitForEvent(event, ...given),
  })
  Object.assign(context, {
    newCDPSession: cannot('speak the DevTools protocol'),
    grantPermissions: cannot('grant permissions'),
  })
}
