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

/** `fill()` sets a value in a world of its own, and React hears no input event of it. */
export async function typeAsPeopleDo(context: BrowserContext): Promise<void> {
  if (!isFirefox(context.browser())) return
  await context.addInitScript(() => {
    Object.defineProperty(window, '__pw_bidiInsertText', {
      set() {},
      get: () => (text: string) => void document.execCommand('insertText', false, text),
    })
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
  Object.assign(page, { emulateMedia: cannot('emulate media') })
  Object.assign(context, {
    newCDPSession: cannot('speak the DevTools protocol'),
    grantPermissions: cannot('grant permissions'),
  })
}
