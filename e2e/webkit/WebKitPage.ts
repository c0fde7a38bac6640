/** The composer in WebKit as a person sees it: what is there is found by role and name, and waited for. */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { By, Key, type WebDriver, type WebElement } from 'selenium-webdriver'
import { Select } from 'selenium-webdriver/lib/select.js'
import type { Person } from '#e2e/support/SandboxControl.ts'

const library = createRequire(import.meta.url).resolve(
  '@testing-library/dom/dist/@testing-library/dom.umd.min.js',
)
const source = readFileSync(library, 'utf8')
const PATIENCE_MS = 40_000

type Names = string | RegExp

export class WebKitPage {
  readonly driver: WebDriver

  constructor(driver: WebDriver) {
    this.driver = driver
  }

  async open(url: string): Promise<void> {
    await this.driver.manage().window().setRect({ x: 0, y: 0, width: 1280, height: 900 })
    await this.driver.get(url)
    await this.editorReady()
  }

  editorReady = () => this.body()

  body = () =>
    this.until('the editor', async () => {
      const found = await this.driver.findElements(
        By.css('[contenteditable="true"][role="textbox"]'),
      )
      return found[0]
    })

  /** As soon as it can be seen. */
  find = (role: string, name: Names) =>
    this.until(`${role} “${String(name)}”`, () => this.look(role, name))

  isThere = async (role: string, name: Names) => (await this.look(role, name)) !== undefined

  async click(role: string, name: Names): Promise<void> {
    await (await this.find(role, name)).click()
  }

  valueOf = async (role: string, name: Names) =>
    (await (await this.find(role, name)).getAttribute('value')) ?? ''

  async choose(name: Names, option: string): Promise<void> {
    await new Select(await this.find('combobox', name)).selectByVisibleText(option)
  }

  async reload(): Promise<void> {
    await this.driver.navigate().refresh()
    await this.editorReady()
  }

  /** What is said somewhere on the page. */
  says = (text: RegExp) =>
    this.until(String(text), async () => {
      return text.test(await this.text()) || undefined
    })

  text = () =>
    this.driver.executeScript<string>(
      "return document.body.innerText.replace(/\\s*\\n\\s*/g, '\\n')",
    )

  /** Key by key, as a keyboard does. */
  async press(...keys: string[]): Promise<void> {
    await this.driver
      .actions()
      .sendKeys(...keys)
      .perform()
  }

  async pressWithControl(key: string): Promise<void> {
    await this.driver.actions().keyDown(Key.CONTROL).sendKeys(key).keyUp(Key.CONTROL).perform()
  }

  async write(message: { to: string; subject: string; body: string }): Promise<void> {
    await this.click('combobox', 'To')
    await this.press(message.to, Key.ENTER)
    await this.click('textbox', 'Subject')
    await this.press(message.subject)
    await (await this.body()).click()
    await this.press(message.body)
  }

  async attach(path: string): Promise<void> {
    const [input] = await this.driver.findElements(By.css('input[type=file][multiple]'))
    if (!input) throw new Error('Nowhere to put a file.')
    await input.sendKeys(path)
  }

  /** Does what opens the sign-in window, and answers what it asks; ends when the window has closed. */
  async signInDuring(act: () => Promise<void>, person: Person): Promise<void> {
    const main = await this.driver.getWindowHandle()
    await act()
    const others = () =>
      this.driver.getAllWindowHandles().then((all) => all.filter((one) => one !== main))
    const opened = await this.until('the sign-in window', async () => (await others())[0])
    await this.driver.switchTo().window(opened)
    await this.until('the end of the sign-in', async () => {
      if ((await others()).length === 0) return true
      await this.answerSignIn(person).catch(() => undefined)
      return undefined
    })
    await this.driver.switchTo().window(main)
  }

  /** One step of the sign-in page, if it shows one. */
  async answerSignIn({ address }: Person): Promise<void> {
    const step =
      (await this.look('button', 'Accept')) ?? (await this.look('button', new RegExp(address)))
    await step?.click()
  }

  async until<Value>(what: string, look: () => Promise<Value | undefined>): Promise<Value> {
    const end = Date.now() + PATIENCE_MS
    for (;;) {
      const found = await look()
      if (found !== undefined) return found
      if (Date.now() > end) throw new Error(`In WebKit there is no ${what}: ${await this.text()}`)
      await new Promise((resolve) => setTimeout(resolve, 100))
    }
  }

  private async look(role: string, name: Names): Promise<WebElement | undefined> {
    const isThere = await this.driver.executeScript<boolean>(`return 'TestingLibraryDom' in window`)
    if (!isThere)
      await this.driver.executeScript(`${source}; window.TestingLibraryDom ??= TestingLibraryDom`)
    const [text, flags] = typeof name === 'string' ? [name, null] : [name.source, name.flags]
    // Another page may have come in between: then it is looked for again.
    const found = await this.driver.executeScript<WebElement | null>(
      `const [role, text, flags] = arguments
       const name = flags === null ? text : new RegExp(text, flags)
       const all = window.TestingLibraryDom?.queryAllByRole(document.body, role, { name }) ?? []
       return all.find((one) => one.checkVisibility()) ?? null`,
      ...[role, text, flags],
    )
    return found ?? undefined
  }
}
