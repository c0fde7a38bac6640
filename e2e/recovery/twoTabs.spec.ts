/** Two tabs of one browser: who signs in or out in one of them does so in both; messages stay apart. */
import type { BrowserContext } from '@playwright/test'
import { ComposerPage } from '#e2e/support/ComposerPage.ts'
import { allScopes, expect, newPerson, test } from '#e2e/support/fixtures.ts'

const hello = { to: 'adelev@contoso.com', subject: 'From the first', body: 'How are you?' }
const other = { to: 'alexw@contoso.com', subject: 'From the second', body: 'Well, thank you.' }

async function openTab(context: BrowserContext): Promise<ComposerPage> {
  const tab = new ComposerPage(await context.newPage())
  await tab.open()
  return tab
}

test('a sign-in in one tab is seen in the other; both send, each its own message, once', async ({
  signedOut: first,
  context,
  sandbox,
  person,
}) => {
  await sandbox.consent(allScopes)
  const second = await openTab(context)
  await second.fill(other)
  await first.fill(hello)
  await first.signIn(person)
  await expect(second.button(`Account: ${person.name}`)).toBeVisible()
  await expect(second.subject).toHaveValue(other.subject)
  await expect(second.body).toHaveText(other.body)

  let windows = 0
  second.page.on('popup', () => (windows += 1))
  await Promise.all([first.send.click(), second.send.click()])
  await expect(first.sent).toBeVisible()
  await expect(second.sent).toBeVisible()
  expect(windows).toBe(0)
  const subjects = (await sandbox.messages('sentitems')).map(({ subject }) => subject)
  expect(subjects.toSorted()).toEqual([hello.subject, other.subject])
})

test('a tab opened later knows who is signed in', async ({ composer, context, person }) => {
  const later = await openTab(context)
  await expect(later.button(`Account: ${person.name}`)).toBeVisible()
  await expect(composer.button(`Account: ${person.name}`)).toBeVisible()
})

test('a sign-out in one tab is noticed in the other, whose message stays and can still be sent', async ({
  composer: first,
  context,
  sandbox,
  person,
}) => {
  const second = await openTab(context)
  await second.fill(other)
  await first.signOut(person)
  await expect(first.button('Sign in')).toBeVisible()
  await expect(second.button('Sign in')).toBeVisible()
  await expect(second.subject).toHaveValue(other.subject)

  // Signed out here only: the sign-in service still knows who it is, and its window closes by itself.
  await second.send.click()
  await expect(second.sent).toBeVisible()
  expect(await sandbox.messages('sentitems')).toHaveLength(1)
  await expect(first.button(`Account: ${person.name}`)).toBeVisible()
})

test('a second account added in one tab can be chosen in the other', async ({
  composer: first,
  context,
  sandbox,
  person,
}) => {
  const colleague = newPerson('Kim Other')
  await sandbox.addAccount(colleague)
  await sandbox.consent(allScopes, colleague)
  const second = await openTab(context)
  await first.button(`Account: ${person.name}`).click()
  await first.signInDuring(() => first.button('Add account').click(), colleague)
  const from = second.page.getByRole('combobox', { name: 'From' })
  await expect(from).toBeVisible()
  await from.selectOption({ label: `${colleague.name} <${colleague.address}>` })
  await second.fill(other)
  await second.send.click()
  await expect(second.sent).toBeVisible()
  expect(await sandbox.messages('sentitems', colleague.address)).toHaveLength(1)
  expect(await sandbox.messages('sentitems')).toHaveLength(0)
})
