/** Choices that vanish when they are made: the focus goes on into the message, never to the page. */
import type { ComposerPage } from '#e2e/support/ComposerPage.ts'
import { expect, test } from '#e2e/support/fixtures.ts'
import { expectFocus, press } from '#e2e/support/focused.ts'
import { OtherProgram } from '#e2e/support/OtherProgram.ts'

const hello = { to: 'adelev@contoso.com', subject: 'Hello', body: 'How are you?' }

/** Saved, and known to another program by its path. */
async function saveDraft(composer: ComposerPage, draftPath: () => Promise<string>) {
  await composer.fill(hello)
  await composer.saveDraft.click()
  await expect(composer.draftSaved).toBeVisible()
  return draftPath()
}

const draftTest = test.extend<{ draftPath: () => Promise<string>; program: OtherProgram }>({
  program: async ({ request, graphOrigin, person }, provide) =>
    provide(new OtherProgram(request, graphOrigin, person.address)),
  draftPath: async ({ sandbox }, provide) =>
    provide(async () => {
      const [draft] = await sandbox.messages('drafts')
      return `/me/messages/${encodeURIComponent(String(draft?.['id']))}`
    }),
})

draftTest(
  'Choose a version, then Keep this version',
  async ({ composer, page, sandbox, program, draftPath }) => {
    const path = await saveDraft(composer, draftPath)
    await program.ask(path, { method: 'PATCH', body: { subject: 'Theirs' } })
    await composer.subject.fill('Mine')
    await composer.button('Choose a version').waitFor()
    await press(composer.button('Choose a version'))
    await press(page.getByRole('dialog').getByRole('button', { name: 'Keep this version' }))
    await expect.poll(() => sandbox.messages('drafts')).toMatchObject([{ subject: 'Mine' }])
    await expectFocus(composer.subject)
  },
)

draftTest('Send as a new message', async ({ composer, program, draftPath }) => {
  const path = await saveDraft(composer, draftPath)
  await program.ask(`${path}/send`, { method: 'POST' })
  await composer.body.fill('Another text altogether')
  await composer.saveDraft.click()
  await press(composer.button('Send as a new message'))
  await expect(composer.sent).toBeVisible()
  // The next message begins there.
  await expectFocus(composer.to)
})

test('the checks, then Send anyway', async ({ composer, sandbox }) => {
  await composer.fill({ ...hello, subject: '' })
  await press(composer.send)
  await press(composer.button('Send anyway'))
  await expect(composer.sent).toBeVisible()
  expect(await sandbox.messages('sentitems')).toHaveLength(1)
  await expectFocus(composer.to)
})

test('offline: Send when online, then into the next message', async ({
  composer,
  page,
  context,
}) => {
  await composer.fill(hello)
  await context.setOffline(true)
  await press(composer.send)
  await press(composer.button('Send when online'))
  // Its fields are locked while it waits.
  await expectFocus(page.getByRole('region', { name: 'Message', exact: true }))
  await context.setOffline(false)
  await expect(composer.sent).toBeVisible()
  await expectFocus(composer.to)
})

test('offline: Keep as draft, back to Send', async ({ composer, context }) => {
  await composer.fill(hello)
  await context.setOffline(true)
  await press(composer.send)
  await press(composer.button('Keep as draft'))
  await expectFocus(composer.send)
})
