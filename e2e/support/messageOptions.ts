/** What is done in the options of a message once they are open, where it takes more than one step. */
import type { ComposerPage } from './ComposerPage.ts'

/** Escape closes it. */
export async function openFollowUp({ options, page }: ComposerPage) {
  await options.getByRole('button', { name: 'Follow-up' }).click()
  await page.getByRole('dialog', { name: 'Follow-up' }).waitFor()
}

/** Turns the follow-up on, without dates. */
export async function followUp(composer: ComposerPage) {
  await openFollowUp(composer)
  await composer.options.getByRole('checkbox', { name: 'Follow up' }).check()
  await composer.page.keyboard.press('Escape')
}

/** Closed until something in there is set. */
export async function openAdvanced({ options }: ComposerPage) {
  await options.getByText('Advanced').click()
}

export async function addHeader(composer: ComposerPage, name?: string, value?: string) {
  const { options } = composer
  const add = options.getByRole('button', { name: 'Add header' })
  if (!(await add.isVisible())) await openAdvanced(composer)
  await add.click()
  if (name) await options.getByRole('textbox', { name: 'Header name' }).last().fill(name)
  if (value) await options.getByRole('textbox', { name: 'Header value' }).last().fill(value)
}
