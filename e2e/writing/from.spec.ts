/** From belongs to the message: over a reload, while accounts come and go, and when its account is gone. */
import { expectClean } from '#e2e/support/expectClean.ts'
import { allScopes, expect, newPerson, test as base } from '#e2e/support/fixtures.ts'
import type { Person } from '#e2e/support/SandboxControl.ts'
import { oneSecond } from '#e2e/support/unsentMessages.ts'

/** Somebody else, who is signed in beside the first. */
const test = base.extend<{ colleague: Person }>({
  colleague: async ({ composer, sandbox, person }, provide) => {
    const colleague = newPerson('Kim Other')
    await sandbox.addAccount(colleague)
    await sandbox.consent(allScopes, colleague)
    await composer.button(`Account: ${person.name}`).click()
    await composer.signInDuring(() => composer.button('Add account').click(), colleague)
    await provide(colleague)
  },
})

const hello = { to: 'adelev@contoso.com', subject: 'From the second', body: 'How are you?' }
const option = ({ name, address }: Person) => ({ label: `${name} <${address}>` })

test('From comes back with a message that is restored after a reload', async ({
  composer,
  colleague,
  sandbox,
}) => {
  const from = composer.page.getByRole('combobox', { name: 'From' })
  await composer.fill(hello)
  await from.selectOption(option(colleague))
  await oneSecond(composer.page)
  await composer.page.reload()
  await composer.editorReady()
  await expect(composer.subject).toHaveValue(hello.subject)
  await expect(from.locator('option:checked')).toHaveText(option(colleague).label)
  await composer.send.click()
  await expect(composer.sent).toBeVisible()
  expect(await sandbox.messages('sentitems', colleague.address)).toHaveLength(1)
  expect(await sandbox.messages('sentitems')).toHaveLength(0)
})

test('an account that is signed out is asked for by name, and nobody else sends meanwhile', async ({
  composer,
  colleague,
  sandbox,
}) => {
  const { page } = composer
  const from = page.getByRole('combobox', { name: 'From' })
  await composer.fill(hello)
  await from.selectOption(option(colleague))
  await composer.signOut(colleague)
  await composer.button('Keep on this device').click()
  const warning = page.getByText(`This message is from ${colleague.address}.`)
  await expect(warning).toBeVisible()
  await page.keyboard.press('Escape')
  await expectClean(page, 'the account of From is signed out')

  // The sign-in service still knows who it is, and its window closes by itself.
  await composer.button('Sign in with this account').click()
  await expect(warning).toBeHidden()
  await composer.send.click()
  await expect(composer.sent).toBeVisible()
  expect(await sandbox.messages('sentitems', colleague.address)).toHaveLength(1)
  expect(await sandbox.messages('sentitems')).toHaveLength(0)
})

test('a draft in another mailbox than From is said, and moves with the next saving', async ({
  composer,
  colleague,
  sandbox,
  person,
}) => {
  await composer.fill(hello)
  await composer.saveDraft.click()
  await expect(composer.draftSaved).toBeVisible()
  await composer.page.getByRole('combobox', { name: 'From' }).selectOption(option(colleague))
  const said = composer.page.getByText(`The saved draft is in ${person.address}’s mailbox.`)
  await expect(said).toBeVisible()
  await composer.saveDraft.click()
  await expect(said).toBeHidden()
  await expect.poll(async () => sandbox.messages('drafts', colleague.address)).toHaveLength(1)
  await expect.poll(async () => sandbox.messages('drafts')).toHaveLength(0)
})
