/**
 * A person who only uses what can be seen, and whose acts are counted: a click, a key, a text typed or
 * pasted in one go, a choice in a native list.
 */
import { expect, type Page } from '@playwright/test'

type Role = Parameters<Page['getByRole']>[0]

export class Hand {
  acts = 0
  private readonly page: Page

  constructor(page: Page) {
    this.page = page
  }

  private see(role: Role, name: string | RegExp) {
    return this.page.getByRole(role, { name, ...(typeof name === 'string' && { exact: true }) })
  }

  async click(role: Role, name: string | RegExp) {
    const control = this.see(role, name).first()
    await expect(control).toBeInViewport()
    this.acts++
    await control.click()
  }

  async choose(role: Role, ...[name, option]: [name: string, option: string]) {
    const control = this.see(role, name)
    await expect(control).toBeInViewport()
    this.acts++
    await control.selectOption({ label: option })
  }

  async press(key: string) {
    this.acts++
    await this.page.keyboard.press(key)
  }

  async type(text: string) {
    this.acts++
    await this.page.keyboard.type(text)
  }

  /** From another program, which put it on the clipboard. */
  async paste(text: string) {
    this.acts++
    await this.page.evaluate((pasted) => {
      const clipboardData = new DataTransfer()
      clipboardData.setData('text/plain', pasted)
      const event = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true })
      document.activeElement?.dispatchEvent(event)
    }, text)
  }

  /** The system's own window is one act: what is picked in it. */
  async pick(
    act: () => Promise<void>,
    files: { name: string; mimeType: string; buffer: Buffer }[],
  ) {
    const chooser = this.page.waitForEvent('filechooser')
    await act()
    this.acts++
    await (await chooser).setFiles(files)
  }
}
