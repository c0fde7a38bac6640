/** Pages whose language, clock or zone is odd: keys, sending, and times chosen on odd days. */
import { allScopes, expect, test } from '#e2e/support/fixtures.ts'
import { ComposerPage } from '#e2e/support/ComposerPage.ts'
import { expectCleanOnPhone } from '#e2e/support/expectClean.ts'
import { openFollowUp } from '#e2e/support/messageOptions.ts'

const hello = { to: 'adelev@contoso.com', subject: 'Hello', body: 'How are you?' }
const dayMs = 86_400_000

/** Clocks change on the last Sunday of a month in Europe. */
function lastSunday(month: number): string {
  const year = new Date().getFullYear() + 1
  const last = new Date(Date.UTC(year, month, 0))
  last.setUTCDate(last.getUTCDate() - last.getUTCDay())
  return last.toISOString().slice(0, 10)
}

for (const [locale, timezoneId, off] of [
  ['ar-EG', 'Asia/Kathmandu', 0],
  ['th-TH', 'Australia/Lord_Howe', dayMs],
  ['fa-IR', 'America/New_York', -dayMs],
] as const) {
  test.describe(`${locale}, ${timezoneId}, clock off by ${off / dayMs} days`, () => {
    test.use({ locale, timezoneId })
    test('saving by key, sending by key', async ({ page, sandbox, person }) => {
      await sandbox.consent(allScopes)
      await page.clock.setSystemTime(Date.now() + off)
      // The journey finds the fields by their English names.
      await page.addInitScript(() => localStorage.setItem('mail-composer.language', 'en'))
      const composer = new ComposerPage(page)
      await composer.open()
      await composer.fill(hello)
      await composer.signInDuring(() => page.keyboard.press('Control+s'), person)
      await expect.poll(() => sandbox.messages('drafts')).toMatchObject([{ subject: 'Hello' }])
      await page.keyboard.press('Control+Enter')
      await expect.poll(() => sandbox.messages('sentitems')).toMatchObject([{ subject: 'Hello' }])
      await expect(composer.sent).toBeVisible()
      expect(await sandbox.messages('drafts')).toEqual([])
    })
  })
}

test.describe('a check on an odd page', () => {
  test.use({ locale: 'fa-IR', timezoneId: 'Asia/Kathmandu' })
  test('no subject, a clock a day ahead, another zone: “Send anyway” sends', async ({
    page,
    sandbox,
    person,
  }) => {
    await sandbox.consent(allScopes)
    await page.clock.setSystemTime(Date.now() + dayMs)
    await page.addInitScript(() => localStorage.setItem('mail-composer.language', 'en'))
    const composer = new ComposerPage(page)
    await composer.open()
    await composer.fill({ ...hello, subject: '' })
    await composer.send.click()
    await expect(composer.alert).toHaveText('Add a subject?')
    await composer.signInDuring(() => composer.button('Send anyway').click(), person)
    await expect(composer.sent).toBeVisible()
    expect(await sandbox.messages('sentitems')).toMatchObject([{ subject: '' }])
  })
})

test('a time the clocks skip or show twice is said where it is chosen', async ({ signedOut }) => {
  const { page } = signedOut
  await signedOut.openOptions()
  await openFollowUp(signedOut)
  await page.getByRole('checkbox', { name: 'Follow up' }).check()
  const start = signedOut.options.getByLabel('Start')
  await start.fill(`${lastSunday(3)}T02:30`)
  await expect(signedOut.options.getByText('skip 02:30')).toContainText('We’ll use 03:30')
  await start.blur()
  await expect(start).toHaveValue(`${lastSunday(3)}T03:30`)
  await expect(signedOut.options.getByText('skip 02:30')).toBeVisible()
  await start.fill(`${lastSunday(10)}T02:30`)
  await expect(signedOut.options.getByText('02:30 happens twice')).toBeVisible()
  await expectCleanOnPhone(page, 'odd times', '[role=dialog]')
  await start.fill(`${lastSunday(10)}T04:30`)
  await expect(signedOut.options.getByText('happens twice')).toBeHidden()
})

test('a clock that is a day off is said where a time is chosen', async ({ page, sandbox }) => {
  void sandbox
  await page.clock.setSystemTime(Date.now() + dayMs)
  const composer = new ComposerPage(page)
  await composer.open()
  await composer.fill(hello)
  await composer.chooseMore('Schedule send')
  const dialog = page.getByRole('dialog')
  await expect(dialog.getByRole('status')).toContainText('seems to be 1 day ahead')
  await dialog.getByLabel('Send at').fill(`${lastSunday(3)}T02:30`)
  await expect(dialog).toContainText('We’ll use 03:30 instead')
  await expectCleanOnPhone(page, 'clock off')
})
