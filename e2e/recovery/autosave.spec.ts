/** A saved draft follows the message by itself, also when others change it and when the session ends. */
import type { APIRequestContext } from '@playwright/test'
import type { ComposerPage } from '#e2e/support/ComposerPage.ts'
import { allScopes, expect, test } from '#e2e/support/fixtures.ts'
import { expectClean } from '#e2e/support/expectClean.ts'
import { oneSecond } from '#e2e/support/unsentMessages.ts'
import type { SandboxControl } from '#e2e/support/SandboxControl.ts'

const hello = { to: 'AlexW@contoso.com', subject: 'Hello', body: 'How are you?' }

const savedByItself = ({ page }: ComposerPage) =>
  page.getByRole('status').filter({ hasText: /^Saved to Drafts \d/ })

async function saveDraft(composer: ComposerPage) {
  await composer.fill(hello)
  await composer.saveDraft.click()
  await expect(composer.draftSaved).toBeVisible()
}

type There = { sandbox: SandboxControl; request: APIRequestContext; graphOrigin: string }

/** As another program would change it. */
async function changeThere({ sandbox, request, graphOrigin }: There, data: object) {
  const { address } = sandbox.person
  const tokens = await request.post(`${graphOrigin}/sandbox/tokens`, {
    data: { address, scopes: allScopes },
  })
  const { token } = (await tokens.json()) as { token: string }
  const [draft] = await sandbox.messages('drafts')
  const path = `/v1.0/me/messages/${encodeURIComponent(String(draft?.['id']))}`
  const headers = { Authorization: `Bearer ${token}` }
  const response = await request.patch(graphOrigin + path, { headers, data })
  expect(response.status()).toBe(200)
}

const subjects = async (sandbox: SandboxControl) =>
  (await sandbox.messages('drafts')).map(({ subject }) => subject).sort()

test(
  'what is written after a save follows by itself, a file too',
  { tag: '@firefox' },
  async ({ composer, sandbox }) => {
    await saveDraft(composer)
    await composer.subject.fill('Hello again')
    await composer.attach({ name: 'a.txt', mimeType: 'text/plain', buffer: Buffer.from('a') })
    await expect(savedByItself(composer)).toBeVisible()
    await expect
      .poll(() => sandbox.messages('drafts'))
      .toMatchObject([{ subject: 'Hello again', attachments: [{ name: 'a.txt' }] }])
  },
)

test('other fields changed elsewhere: both are kept, and the new text is shown', async ({
  composer,
  sandbox,
  request,
  graphOrigin,
}) => {
  await saveDraft(composer)
  const body = { contentType: 'html', content: '<p>Written elsewhere</p>' }
  await changeThere({ sandbox, request, graphOrigin }, { importance: 'high', body })
  await composer.subject.fill('Hello again')
  await expect(composer.body).toContainText('Written elsewhere')
  await expect
    .poll(() => sandbox.messages('drafts'))
    .toMatchObject([{ subject: 'Hello again', importance: 'high' }])
  await expect(composer.page.getByRole('dialog')).toBeHidden()
})

const words = 'We meet on Monday at ten. Please bring the figures of the last quarter with you.'

for (const [what, content] of [
  ['emptied', ''],
  ['cut', `<p>${words.slice(0, 30)}</p>`],
] as const) {
  test(`a draft that another program ${what}: said once, and put back, here and in the mailbox`, async ({
    composer,
    sandbox,
    request,
    graphOrigin,
  }) => {
    await composer.fill({ ...hello, body: words })
    await composer.saveDraft.click()
    await expect(composer.draftSaved).toBeVisible()
    const body = { contentType: 'html', content }
    await changeThere({ sandbox, request, graphOrigin }, { body })
    await composer.subject.fill('Hello again')
    const { page } = composer
    const notice = page.getByRole('alert').filter({ hasText: 'lost its text in another app' })
    await expect(notice).toHaveCount(1)
    await expect(composer.body).not.toContainText('quarter')
    await expectClean(page, what)
    // It is offered until somebody answers, also after a reload.
    await oneSecond(page)
    await page.reload()
    await expect(notice).toHaveCount(1)
    await expect(composer.subject).toHaveValue('Hello again')
    await page.getByRole('button', { name: 'Put it back' }).click()
    await expect(composer.body).toHaveText(words)
    await expect(notice).toHaveCount(0)
    await expect.poll(async () => JSON.stringify(await sandbox.messages('drafts'))).toContain(words)
  })
}

for (const [answer, left, shown] of [
  ['Keep this version', ['Mine'], 'Mine'],
  ['Use other version', ['Theirs'], 'Theirs'],
  ['Keep both', ['Mine', 'Theirs'], 'Mine'],
] as const) {
  test(`the same field changed elsewhere: ${answer}`, async ({
    composer,
    sandbox,
    request,
    graphOrigin,
  }) => {
    await saveDraft(composer)
    await changeThere({ sandbox, request, graphOrigin }, { subject: 'Theirs' })
    await composer.subject.fill('Mine')
    const dialog = composer.page.getByRole('dialog', {
      name: 'This draft was edited somewhere else',
    })
    // Whoever is typing goes on: nothing takes the keys.
    const choose = composer.button('Choose a version')
    await expect(choose).toBeVisible()
    await expect(dialog).toBeHidden()
    await expect(composer.subject).toBeFocused()
    await choose.click()
    await expect(dialog).toContainText('Differences: Subject.')
    await expect(dialog.getByRole('region', { name: 'Other version' })).toContainText('Theirs')
    await dialog.getByRole('button', { name: answer, exact: true }).click()
    await expect(dialog).toBeHidden()
    await expect(composer.subject).toHaveValue(shown)
    await expect.poll(() => subjects(sandbox)).toEqual(left)
  })
}

test('changed elsewhere before Send: nothing leaves until that is decided', async ({
  composer,
  sandbox,
  request,
  graphOrigin,
}) => {
  await saveDraft(composer)
  await changeThere({ sandbox, request, graphOrigin }, { subject: 'Theirs' })
  await composer.send.click()
  const dialog = composer.page.getByRole('dialog', { name: 'This draft was edited somewhere else' })
  await expect(dialog).toBeVisible()
  expect(await sandbox.messages('sentitems')).toEqual([])
  await dialog.getByRole('button', { name: 'Keep this version' }).click()
  await expect(composer.sent).toBeVisible()
  expect(await sandbox.messages('sentitems')).toMatchObject([{ subject: 'Hello' }])
})

test('offline in the middle, and back', async ({ composer, sandbox, context }) => {
  await saveDraft(composer)
  await context.setOffline(true)
  await composer.subject.fill('Written offline')
  await expect(
    composer.page.getByText('Saved on this device, not synced to Outlook yet'),
  ).toBeVisible()
  await context.setOffline(false)
  await expect(savedByItself(composer)).toBeVisible()
  expect(await subjects(sandbox)).toEqual(['Written offline'])
})

test('an expired token is renewed without a window', async ({ composer, sandbox }) => {
  await saveDraft(composer)
  let windows = 0
  composer.page.on('popup', () => (windows += 1))
  await sandbox.expireTokens()
  await composer.subject.fill('Hello again')
  await expect(savedByItself(composer)).toBeVisible()
  expect(windows).toBe(0)
})

const challenge =
  'Bearer realm="", error="insufficient_claims", claims="' +
  Buffer.from('{"access_token":{"nbf":{"essential":true}}}').toString('base64') +
  '"'
const what = { status: 401, message: '', headers: { 'WWW-Authenticate': challenge } }

test('a revoked token: nothing opens by itself, and one click saves', async ({
  composer,
  sandbox,
}) => {
  await saveDraft(composer)
  let windows = 0
  composer.page.on('popup', () => (windows += 1))
  await sandbox.addFault({ match: { method: 'PATCH' }, times: 2, what })
  await composer.subject.fill('Hello again')
  const status = composer.page.getByRole('status').filter({ hasText: 'not synced to Outlook yet' })
  await expect(status).toBeVisible()
  expect(windows).toBe(0)
  await composer.button('Continue').click()
  await expect(composer.draftSaved).toBeVisible()
  expect(await subjects(sandbox)).toEqual(['Hello again'])
})

test('the sign-in window is closed during a send: the message stays, Continue sends it', async ({
  signedOut,
  person,
  sandbox,
}) => {
  await sandbox.consent(allScopes)
  await signedOut.fill(hello)
  const opened = signedOut.page.waitForEvent('popup')
  await signedOut.send.click()
  const popup = await opened
  await popup.getByRole('button', { name: person.address }).waitFor()
  await popup.waitForTimeout(800)
  await popup.close()
  const cancel = signedOut.page.getByRole('dialog').getByRole('button', { name: 'Cancel' })
  await cancel.click()
  await expect(signedOut.alert).toContainText('This wasn’t sent.')
  await expect(signedOut.subject).toHaveValue('Hello')
  await signedOut.signInDuring(() => signedOut.button('Continue').click(), person)
  await expect(signedOut.sent).toBeVisible()
  expect(await sandbox.messages('sentitems')).toHaveLength(1)
})
