/** The composer as a person sees it. Locators and verbs live here; expectations stay in the specs. */
import { expect, type Locator, type Page } from '@playwright/test'
import type { Person } from './SandboxControl.ts'

export class ComposerPage {
  readonly page: Page
  readonly to: Locator
  readonly cc: Locator
  readonly bcc: Locator
  readonly subject: Locator
  readonly body: Locator
  readonly send: Locator
  readonly saveDraft: Locator
  readonly options: Locator
  readonly attachments: Locator
  readonly alert: Locator
  /** "Sent" is said, alone and in full. */
  readonly sent: Locator
  readonly draftSaved: Locator
  /** Of what was discarded or deleted; the toolbar has an Undo of its own. */
  readonly undo: Locator

  constructor(page: Page) {
    this.page = page
    this.to = page.getByRole('combobox', { name: 'To', exact: true })
    this.cc = page.getByRole('combobox', { name: 'Cc', exact: true })
    this.bcc = page.getByRole('combobox', { name: 'Bcc', exact: true })
    this.subject = page.getByRole('textbox', { name: 'Subject' })
    this.body = page.getByRole('textbox', { name: 'Message body' })
    this.send = page.getByRole('button', { name: 'Send', exact: true })
    this.saveDraft = page.getByRole('button', { name: 'Save draft' })
    this.options = page.getByRole('region', { name: 'Message options' })
    this.attachments = page.getByRole('list', { name: 'Attachments' })
    this.alert = page.getByRole('alert')
    this.sent = page.getByRole('status').filter({ hasText: /^Sent$/ })
    this.undo = page.locator('.toast').getByRole('button', { name: 'Undo' })
    this.draftSaved = page.getByRole('status').filter({ hasText: 'Draft saved' })
  }

  button = (name: string) => this.page.getByRole('button', { name, exact: true })

  /** Opens the page and waits until the rich editor has taken over. */
  async open(path = './') {
    await this.page.goto(path)
    await this.editorReady()
  }

  /** Where the sheet begins, in pixels from the top of the page. */
  top = async () => (await this.page.locator('.composer').boundingBox())?.y

  editorReady = () => this.page.locator('[contenteditable="true"][role="textbox"]').waitFor()

  async addRecipient(line: 'to' | 'cc' | 'bcc', address: string) {
    if (line !== 'to' && !(await this[line].isVisible())) {
      await this.button(line === 'cc' ? 'Add Cc' : 'Add Bcc').click()
    }
    await this[line].fill(address)
    await this[line].press('Enter')
  }

  async fill({ to, subject, body }: { to: string; subject: string; body: string }) {
    await this.addRecipient('to', to)
    await this.subject.fill(subject)
    await this.body.fill(body)
  }

  async openOptions() {
    await this.button('Options').click()
    await this.options.waitFor()
  }

  async attach(...files: { name: string; mimeType: string; buffer: Buffer }[]) {
    const chooser = this.page.waitForEvent('filechooser')
    await this.button('Attach files').click()
    await (await chooser).setFiles(files)
  }

  /** Behind “More send options”. */
  chooseMore = (name: string) => this.choose('More send options', name)

  /** Behind “…”. */
  chooseOption = (name: string) => this.choose('More options', name)

  closeToast = () => this.page.locator('.toast').getByRole('button', { name: 'Close' }).click()

  /** Closes what tells of the sent message; the next one is there already. */
  async closeSent() {
    await this.closeToast()
    await this.sent.waitFor({ state: 'hidden' })
  }

  private async choose(menu: string, name: string) {
    await this.button(menu).click()
    await this.page.getByRole('menuitem', { name }).click()
  }

  async openEml(...files: { name: string; mimeType: string; buffer: Buffer }[]) {
    const chooser = this.page.waitForEvent('filechooser')
    await this.chooseOption('Open .eml')
    await (await chooser).setFiles(files)
  }

  /** Does what opens the sign-in window, picks this person there and accepts what is asked. */
  async signInDuring(act: () => Promise<void>, { address }: Person) {
    const opened = this.page.waitForEvent('popup')
    await act()
    const popup = await opened
    // A service that knows the person and what was allowed may be done before this line runs.
    const closed = popup.isClosed() ? Promise.resolve(popup) : popup.waitForEvent('close')
    const account = popup.getByRole('button', { name: address })
    const accept = popup.getByRole('button', { name: 'Accept' })
    const answer = async () => {
      await account.or(accept).waitFor()
      if (await account.isVisible()) await account.click()
      await accept.click()
    }
    await Promise.race([closed, answer().catch(() => closed)])
    await closed
    // Until the page knows, its dialog keeps all else out of reach, and Enter is for its Cancel.
    await expect(this.page.getByRole('dialog', { name: 'Sign in to continue' })).toBeHidden()
  }

  /** Windows are blocked, also in a click of their own: only then the page is left. */
  async leaveForSignIn() {
    for (const title of ['Open the sign-in window', 'The browser blocked the sign-in window']) {
      const question = this.page.getByRole('dialog', { name: title })
      await question.getByRole('button', { name: 'Continue', exact: true }).click()
    }
  }

  /** Of this app alone; what that asks is left to answer. The card may be open already. */
  async signOut({ name }: Person) {
    const card = this.page.getByRole('dialog', { name: 'Account and settings' })
    const row = card.getByRole('button', { name: 'Sign out', exact: true })
    const choice = card.getByRole('group', { name })
    // A message that comes back takes the focus, and the card closes.
    await expect(async () => {
      if (!(await card.isVisible()))
        await this.page.getByRole('button', { name: /^Account: / }).click({ timeout: 3_000 })
      if (!(await choice.isVisible())) await row.click({ timeout: 3_000 })
      await choice
        .getByRole('button', { name: 'Sign out of Mail Composer' })
        .click({ timeout: 3_000 })
    }).toPass()
  }

  /** No draft by itself: a setting of the account. */
  async saveByHand({ name }: Person) {
    await this.button(`Account: ${name}`).click()
    await this.page.getByRole('switch', { name: /^Save to Drafts automatically/ }).click()
    await this.page.keyboard.press('Escape')
    await this.to.focus()
  }

  /** Signs in by the button, and waits until the page knows who it is. */
  async signIn(person: Person) {
    await this.signInDuring(() => this.button('Sign in').click(), person)
    await this.button(`Account: ${person.name}`).waitFor()
  }
}
