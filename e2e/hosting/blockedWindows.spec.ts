/** Sign-in windows that the browser blocks: they open in a click, by a question at worst; the page stays. */
import { ComposerPage } from '#e2e/support/ComposerPage.ts'
import { expectCleanOnPhone } from '#e2e/support/expectClean.ts'
import { allScopes, expect, test } from '#e2e/support/fixtures.ts'

const hello = { to: 'adelev@contoso.com', subject: 'Hello', body: 'How are you?' }

test(
  'a second permission: its window opens in the click, although others are blocked',
  { tag: '@firefox' },
  async ({ page, sandbox, person }) => {
    await sandbox.consent(['User.Read'])
    // As WebKit does it: whatever was awaited since the click, it is none any more.
    await page.addInitScript(() => {
      let isClick = false
      const { open } = window
      addEventListener(
        'click',
        () => {
          isClick = true
          setTimeout(() => (isClick = false))
        },
        true,
      )
      window.open = (...given) => (isClick ? open.apply(window, given) : null)
    })
    const composer = new ComposerPage(page)
    await composer.open()
    await composer.signIn(person)
    await composer.fill(hello)
    await composer.signInDuring(() => composer.saveDraft.click(), person)
    await expect(composer.draftSaved).toBeVisible()

    // What the next page was told at its start counts as known.
    await page.reload()
    await composer.editorReady()
    await composer.button(`Account: ${person.name}`).waitFor()
    await composer.fill(hello)
    await composer.signInDuring(() => composer.send.click(), person)
    await expect(composer.sent).toBeVisible()
  },
)

test(
  'a blocked window opens by the button of a question, and the page is not left',
  { tag: '@firefox' },
  async ({ page, sandbox, person }) => {
    await sandbox.consent(allScopes)
    await page.addInitScript(() => {
      const { open } = window
      window.open = () => {
        window.open = open
        return null
      }
    })
    const composer = new ComposerPage(page)
    await composer.open()
    await composer.fill(hello)
    await composer.send.click()
    const question = page.getByRole('dialog', { name: 'Open the sign-in window' })
    await expectCleanOnPhone(page, 'a blocked window')
    await composer.signInDuring(
      () => question.getByRole('button', { name: 'Continue' }).click(),
      person,
    )
    await expect(composer.sent).toBeVisible()
    expect(await sandbox.messages('sentitems')).toHaveLength(1)
  },
)
