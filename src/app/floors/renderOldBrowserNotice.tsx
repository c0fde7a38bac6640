/**
 * What an older browser shows above the message: written into index.html by the build (vite.config.ts), and hidden by
 * OldBrowserNotice.css wherever the browser is new enough. No script decides, for none may run there.
 */
import { renderToStaticMarkup } from 'react-dom/server'
import { createTranslate } from '#i18n/createTranslate.ts'
import { allTexts, shownTexts } from '#i18n/texts.ts'
import { floors } from './floors.ts'

export async function renderOldBrowserNotice(): Promise<string> {
  await allTexts()
  const t = createTranslate(shownTexts.getState().texts)
  return renderToStaticMarkup(
    <p className="old-browser-notice" hidden>
      {t('part.oldBrowser', floors)}
    </p>,
  )
}
