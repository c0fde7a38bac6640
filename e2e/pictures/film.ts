/** Twenty seconds of the page: from an empty message to a sent one, as frames of a GIF. */
import type { ComposerPage } from '#e2e/support/ComposerPage.ts'
import { makeFile } from '#e2e/support/files.ts'
import type { Frame } from './makeGif.ts'

export async function film(composer: ComposerPage): Promise<readonly Frame[]> {
  const { page } = composer
  const frames: Frame[] = []
  const show = async (shownFor: number) => {
    frames.push({ png: await page.screenshot({ animations: 'disabled' }), shownFor })
  }
  const type = async (text: string) => {
    for (const word of text.split(/(?<= )/)) {
      await page.keyboard.type(word)
      await show(300)
    }
  }
  await composer.to.focus()
  await show(1200)
  await type('Adele Vance <adelev@contoso.com>')
  await page.keyboard.press('Enter')
  await show(500)
  await composer.subject.focus()
  await type('Figures for Thursday')
  await composer.body.click()
  await type('Hi Adele, here are the figures. The second table is the one to look at.')
  await composer.attach(makeFile('Third quarter.xlsx', 184_320))
  await page.getByRole('listitem', { name: 'Third quarter.xlsx' }).waitFor()
  await show(1200)
  await composer.openOptions()
  await show(1000)
  await composer.options.getByRole('radio', { name: 'High' }).check()
  await show(900)
  await page.keyboard.press('Escape')
  await show(900)
  await composer.send.click()
  await composer.undo.waitFor()
  await show(2200)
  await composer.sent.waitFor()
  await show(2600)
  return frames
}
