/**
 * The page as it is before any script: written into index.html by the build (vite.config.ts). The
 * caret stands in To from the first paint; the attribute is only here, because React would focus each
 * later To by it (followCaret.ts knows when that is wanted).
 */
import { renderToString } from 'react-dom/server'
import { App } from './App.tsx'
import { createBootStore } from '#access/startup.ts'
import { shownTexts, type ShownTexts } from '#i18n/texts.ts'
import { createSession } from '#session/composeSession.ts'

export function renderEmptyPage(shown?: Pick<ShownTexts, 'language' | 'texts'>): string {
  if (shown) shownTexts.setState(shown)
  const html = renderToString(<App bootStore={createBootStore()} session={createSession()} />)
  const to = '<input id="'
  if (!html.includes(to)) throw new Error('The empty page has no To.')
  return html.replace(to, `<input autofocus="" id="`)
}
