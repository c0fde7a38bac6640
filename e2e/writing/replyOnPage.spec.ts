/** Reply, reply all and forward without a link: the message is found on the page, by pointer or keyboard alone. */
import { expectClean, expectCleanOnPhone, expectFits } from '#e2e/support/expectClean.ts'
import { expect, test } from '#e2e/support/fixtures.ts'
import type { ComposerPage } from '#e2e/support/ComposerPage.ts'
import { receiveMessage } from '#e2e/support/receiveMessage.ts'
import { unsent } from '#e2e/support/unsentMessages.ts'

const dialog = ({ page }: ComposerPage) => page.getByRole('dialog', { name: 'Reply or forward' })
const open = (composer: ComposerPage) => composer.chooseOption('Reply, reply all, forward…')
const found = (composer: ComposerPage) => dialog(composer).getByRole('option')

test('by the keyboard alone: searched, chosen, answered; what was written is offered again', async ({
  composer,
  page,
  sandbox,
  request,
  graphOrigin,
  person,
}) => {
  const { author, received } = await receiveMessage(
    { request, graphOrigin, person },
    '<p>Old <b>gold</b></p>',
  )
  await composer.subject.fill('Begun before')
  await composer.button('More options').focus()
  await page.keyboard.press('Enter')
  await page.keyboard.press('r')
  await page.keyboard.press('Enter')
  const words = dialog(composer).getByRole('searchbox')
  await expect(words).toBeFocused()
  await expect(found(composer)).toHaveCount(1)
  await page.keyboard.type('question gold')
  await page.keyboard.press('Enter')
  await expect(dialog(composer).getByRole('status')).toHaveText('1 message found')
  await expect(found(composer)).toContainText(/Question.*Kim Author.*Old gold/)
  await page.keyboard.press('ArrowDown')
  await expect(dialog(composer).getByRole('listbox')).toBeFocused()
  await expect(found(composer)).toHaveAttribute('aria-selected', 'true')
  await page.keyboard.press('Enter')
  await expect(composer.subject).toHaveValue('RE: Question')
  await expect(dialog(composer)).toBeHidden()
  await expect(unsent(composer)).toContainText('Begun before')
  await composer.body.click()
  await composer.body.pressSequentially('My answer')
  await composer.send.click()
  await expect(composer.sent).toBeVisible()
  const [sent] = await sandbox.messages('sentitems')
  expect(sent).toMatchObject({
    conversationId: received['conversationId'],
    toRecipients: [{ emailAddress: { address: author.address } }],
    body: { content: expect.stringMatching(/My answer[^]*Old <b>gold<\/b>/) },
  })
})

for (const [name, subject, people] of [
  ['Reply all', 'RE: Question', 2],
  ['Forward', 'FW: Question', 0],
] as const) {
  test(`${name} answers the message that was clicked`, async ({
    composer,
    page,
    request,
    graphOrigin,
    person,
  }) => {
    await receiveMessage({ request, graphOrigin, person }, '<p>Hi</p>')
    await open(composer)
    await found(composer).click()
    await dialog(composer).getByRole('button', { name, exact: true }).click()
    await expect(composer.subject).toHaveValue(subject)
    const to = page.getByRole('list', { name: 'To recipients' }).getByRole('listitem')
    const cc = page.getByRole('list', { name: 'Cc recipients' }).getByRole('listitem')
    await expect.poll(async () => (await to.count()) + (await cc.count())).toBe(people)
  })
}

test('an answer that is given up takes no place, and leaves no draft', async ({
  composer,
  sandbox,
  request,
  graphOrigin,
  person,
}) => {
  await receiveMessage({ request, graphOrigin, person }, '<p>Hi</p>')
  await composer.subject.fill('Mine')
  await open(composer)
  await found(composer).click()
  await sandbox.addFault({ match: { path: 'createReply' }, what: { hold: true } })
  await dialog(composer).getByRole('button', { name: 'Reply', exact: true }).click()
  await expect.poll(() => sandbox.held()).toHaveLength(1)
  await composer.page.keyboard.press('Escape')
  await expect(dialog(composer)).toBeHidden()
  await sandbox.release()
  const removed = () => sandbox.log({ method: 'DELETE' })
  await expect.poll(async () => (await removed()).map(({ status }) => status)).toEqual([204])
  await expect.poll(() => sandbox.messages('drafts')).toHaveLength(0)
  await expect(composer.subject).toHaveValue('Mine')
})

test('permission is asked for at the search; refused, the message stays', async ({
  signedOut,
  sandbox,
  request,
  graphOrigin,
  person,
}) => {
  await receiveMessage({ request, graphOrigin, person }, '<p>Hi</p>')
  await sandbox.consent(['User.Read'])
  await signedOut.signIn(person)
  await signedOut.subject.fill('Mine')
  await open(signedOut)
  await expect(dialog(signedOut)).toContainText('will ask for permission')
  const opened = signedOut.page.waitForEvent('popup')
  await dialog(signedOut).getByRole('button', { name: 'Search' }).click()
  await opened
  const waiting = signedOut.page.getByRole('dialog', { name: 'Sign in to continue' })
  await waiting.getByRole('button', { name: 'Cancel' }).click()
  await expect(found(signedOut)).toHaveCount(0)
  await signedOut.signInDuring(
    () => dialog(signedOut).getByRole('button', { name: 'Search' }).click(),
    person,
  )
  await expect(found(signedOut)).toHaveCount(1)
  await dialog(signedOut).getByRole('button', { name: 'Cancel' }).click()
  await expect(signedOut.subject).toHaveValue('Mine')
})

test('nothing found, a mailbox that fails, a phone and a very low page', async ({
  composer,
  page,
  sandbox,
  request,
  graphOrigin,
  person,
}) => {
  await receiveMessage({ request, graphOrigin, person }, '<p>Hi</p>')
  await open(composer)
  await expect(found(composer)).toHaveCount(1)
  await expectClean(page, 'found', 'dialog')
  await expectCleanOnPhone(page, 'found', 'dialog')
  await page.setViewportSize({ width: 320, height: 256 })
  await expectFits(page, 'low page')
  await page.setViewportSize({ width: 360, height: 740 })
  const words = dialog(composer).getByRole('searchbox')
  await words.fill('no such message')
  await words.press('Enter')
  await expect(dialog(composer).getByRole('status')).toHaveText('No results. Try different words.')
  await expect(dialog(composer).getByRole('button', { name: 'Reply', exact: true })).toBeDisabled()
  await sandbox.addFault({
    match: { path: '/me/messages' },
    what: { status: 403, code: 'ErrorAccessDenied' },
  })
  await words.press('Enter')
  await expect(dialog(composer).getByRole('alert')).toBeVisible()
  await words.fill('')
  await words.press('Enter')
  await expect(found(composer)).toHaveCount(1)
})
