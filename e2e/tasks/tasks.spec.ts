/** Ten things an office worker does: each with what can be seen, in no more acts than in Outlook. */
import { expect, newPerson, allScopes, test } from '#e2e/support/fixtures.ts'
import { textFile } from '#e2e/support/files.ts'
import { receiveMessage } from '#e2e/support/receiveMessage.ts'
import { Hand } from './Hand.ts'
import { outlookCounts } from './outlookCounts.ts'

test('write and send', async ({ composer, page, sandbox }) => {
  const hand = new Hand(page)
  await composer.to.focus()
  await hand.type('adelev@contoso.com')
  await hand.press('Enter')
  await hand.press('Tab')
  await hand.type('Lunch')
  await hand.press('Tab')
  await hand.type('At noon?')
  await hand.press('Control+Enter')
  await expect(composer.sent).toBeVisible()
  expect(await sandbox.messages('sentitems')).toMatchObject([{ subject: 'Lunch' }])
  expect(hand.acts).toBeLessThanOrEqual(outlookCounts.write)
})

test('paste a list of people', { tag: '@firefox' }, async ({ composer, page }) => {
  const hand = new Hand(page)
  await composer.to.focus()
  await hand.paste(
    'Adele Vance <adelev@contoso.com>; leeg@contoso.com, "Bowen, Megan" <meganb@contoso.com>',
  )
  await expect(page.getByRole('list', { name: 'To recipients' }).getByRole('listitem')).toHaveCount(
    3,
  )
  expect(hand.acts).toBeLessThanOrEqual(outlookCounts.pasteList)
})

test('attach three files', async ({ composer, page }) => {
  const hand = new Hand(page)
  const files = ['a.txt', 'b.txt', 'c.txt'].map((name) => textFile(name, name))
  await hand.pick(() => hand.click('button', 'Attach files'), files)
  await expect(composer.attachments.getByRole('listitem')).toHaveCount(3)
  expect(hand.acts).toBeLessThanOrEqual(outlookCounts.attachThree)
})

test('schedule for Monday', async ({ composer, page }) => {
  const hand = new Hand(page)
  await composer.fill({ to: 'adelev@contoso.com', subject: 'Plans', body: 'Hello' })
  await hand.click('button', 'More send options')
  await hand.click('menuitem', 'Schedule send')
  await hand.click('button', /Monday/)
  await hand.click('button', /^Schedule for Mon/)
  await expect(page.getByText(/Scheduled for/).first()).toBeVisible()
  expect(hand.acts).toBeLessThanOrEqual(outlookCounts.scheduleMonday)
})

test('find yesterday’s draft', async ({ composer, page }) => {
  await composer.fill({ to: 'adelev@contoso.com', subject: 'Yesterday', body: 'Not ready' })
  await composer.saveDraft.click()
  await expect(composer.draftSaved).toBeVisible()
  await composer.button('New message').click()
  await expect(composer.subject).toHaveValue('')
  const hand = new Hand(page)
  await hand.click('button', 'Drafts')
  await hand.click('button', /^Yesterday/)
  await expect(composer.body).toHaveText('Not ready')
  expect(hand.acts).toBeLessThanOrEqual(outlookCounts.findDraft)
})

test('change From', async ({ composer, page, sandbox, person }) => {
  const colleague = newPerson('Kim Other')
  await sandbox.addAccount(colleague)
  await sandbox.consent(allScopes, colleague)
  await composer.button(`Account: ${person.name}`).click()
  await composer.signInDuring(() => composer.button('Add account').click(), colleague)
  await page.keyboard.press('Escape')
  const hand = new Hand(page)
  await hand.choose('combobox', 'From', `${colleague.name} <${colleague.address}>`)
  await expect(page.getByRole('combobox', { name: 'From' }).locator('option:checked')).toHaveText(
    `${colleague.name} <${colleague.address}>`,
  )
  expect(hand.acts).toBeLessThanOrEqual(outlookCounts.changeFrom)
})

test('undo a send', async ({ composer, page, person, sandbox }) => {
  await composer.button(`Account: ${person.name}`).click()
  await page.getByLabel('Undo send').selectOption('30 seconds')
  await page.keyboard.press('Escape')
  await composer.fill({ to: 'adelev@contoso.com', subject: 'Too early', body: 'Hello' })
  await composer.send.click()
  const hand = new Hand(page)
  await expect(composer.undo).toBeFocused()
  // A press within half a second belongs to a double one on Send.
  await page.waitForTimeout(600)
  await hand.press('Enter')
  await expect(composer.subject).toBeEnabled()
  await expect(composer.subject).toHaveValue('Too early')
  await expect(composer.undo).toBeHidden()
  expect(await sandbox.messages('sentitems')).toEqual([])
  expect(hand.acts).toBeLessThanOrEqual(outlookCounts.undo)
})

test('reply to a message', async ({ composer, page, request, graphOrigin, person }) => {
  await receiveMessage({ request, graphOrigin, person }, '<p>Old <b>gold</b></p>')
  const hand = new Hand(page)
  await hand.click('button', 'More options')
  await hand.click('menuitem', 'Reply, reply all, forward…')
  await hand.click('option', /Question/)
  await hand.click('button', 'Reply')
  await expect(composer.subject).toHaveValue('RE: Question')
  expect(hand.acts).toBeLessThanOrEqual(outlookCounts.reply)
})

test('turn on a receipt', async ({ composer, page }) => {
  const hand = new Hand(page)
  await hand.click('button', 'Options')
  await hand.click('checkbox', /read receipt/i)
  await expect(page.getByRole('list').filter({ hasText: /read receipt/i })).toBeVisible()
  expect(hand.acts).toBeLessThanOrEqual(outlookCounts.readReceipt)
  await expect(composer.options).toBeVisible()
})

test('switch to dark', async ({ composer, page, person }) => {
  const hand = new Hand(page)
  await composer.to.focus()
  await hand.click('button', `Account: ${person.name}`)
  await hand.click('radio', 'Dark')
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark')
  expect(hand.acts).toBeLessThanOrEqual(outlookCounts.dark)
})
