/** What the README's pictures show: one message, written as a person would, in three places. */
import type { ComposerPage } from '#e2e/support/ComposerPage.ts'
import { makeFile } from '#e2e/support/files.ts'
import { makePng } from '#e2e/support/makePng.ts'
import { followUp } from '#e2e/support/messageOptions.ts'

export type Scene = {
  readonly name: string
  readonly width: number
  readonly height: number
  readonly colorScheme: 'light' | 'dark'
  readonly play: (composer: ComposerPage) => Promise<void>
}

const lines = [
  'Hi Adele,',
  'here are the figures for the third quarter. Sales in the north went up by nine percent, which is more than we had planned for the whole year.',
  'Could you look at the second table before Thursday? Lee joins us then, and I would like to show the forecast.',
  'Thank you, Megan',
]

async function write(composer: ComposerPage) {
  await composer.addRecipient('to', 'Adele Vance <adelev@contoso.com>')
  await composer.addRecipient('cc', 'Lee Gu <leeg@contoso.com>')
  await composer.subject.fill('Third quarter, figures and forecast')
  await composer.body.click()
  for (const [at, line] of lines.entries()) {
    if (at > 0) await composer.page.keyboard.press('Enter')
    await composer.page.keyboard.insertText(line)
  }
}

const attach = (composer: ComposerPage) =>
  composer.attach(
    makeFile('Third quarter.xlsx', 184_320),
    makeFile('Forecast 2027.pdf', 1_258_291, 'application/pdf'),
    makePng('Chart north.png', 320, 200),
  )

export const scenes: readonly Scene[] = [
  {
    ...{ name: 'composer', width: 1280, height: 800, colorScheme: 'light' },
    async play(composer) {
      await write(composer)
      await attach(composer)
      await composer.saveDraft.click()
      await composer.draftSaved.waitFor()
    },
  },
  {
    ...{ name: 'options', width: 1280, height: 800, colorScheme: 'dark' },
    async play(composer) {
      await write(composer)
      await attach(composer)
      await composer.openOptions()
      await composer.options.getByRole('radio', { name: 'High' }).check()
      await followUp(composer)
    },
  },
  {
    ...{ name: 'phone', width: 390, height: 780, colorScheme: 'light' },
    async play(composer) {
      await write(composer)
      await composer.page.keyboard.press('Escape')
    },
  },
]
