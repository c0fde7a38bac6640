/** A sign-in that leaves the page keeps From: the second account gives the permission, and the message is sent from there. */
import { ComposerPage } from '#e2e/support/ComposerPage.ts'
import { expect, newPerson, test } from '#e2e/support/fixtures.ts'

const hello = { to: 'adelev@contoso.com', subject: 'From the second', body: 'How are you?' }

test(
  'From is the second account over a full-page sign-in for its missing permission',
  { tag: '@firefox' },
  async ({ composer, page, sandbox, person }) => {
    const colleague = newPerson('Kim Other')
    await sandbox.addAccount(colleague)
    await sandbox.consent(['User.Read'], colleague)
    await composer.button(`Account: ${person.name}`).click()
    await composer.signInDuring(() => composer.button('Add account').click(), colleague)
    await composer.fill(hello)
    const from = page.getByRole('combobox', { name: 'From' })
    const { name, address } = colleague
    const label = `${name} <${address}>`
    await from.selectOption({ label })
    await page.evaluate(() => (window.open = () => null))
    await composer.send.click()
    await composer.leaveForSignIn()
    await page.getByRole('button', { name: 'Accept' }).click()

    const back = new ComposerPage(page)
    await back.editorReady()
    await expect(back.subject).toHaveValue(hello.subject)
    await expect(back.body).toHaveText(hello.body)
    await expect(from.locator('option:checked')).toHaveText(label)
    expect(await sandbox.messages('sentitems', address)).toHaveLength(0)
    await back.send.click()
    await expect(back.sent).toBeVisible()
    expect(await sandbox.messages('sentitems', address)).toMatchObject([{ subject: hello.subject }])
    expect(await sandbox.messages('sentitems')).toHaveLength(0)
  },
)
