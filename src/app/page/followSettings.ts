/**
 * Keeps the sender's settings in the session, and lets the page follow them: the theme, the language of the text, and
 * the font and language a new message begins in. A message that was begun keeps its font; one that was opened gets none.
 */
import type { BodyFont } from '#compose/body/font/bodyFont.ts'
import { homeIdOf } from '#graph/http/accountId.ts'
import { toFont } from '#compose/body/font/fonts.ts'
import { textLanguage } from '#compose/body/textLanguage.ts'
import { saysNothing } from '#compose/body/bodyValue.ts'
import { isUntouched, type SessionStore } from '#session/composeSession.ts'
import { followMessage } from '#session/followMessage.ts'
import { chooseTheme } from '#settings/chooseTheme.ts'
import { onSettingsChange, readSettings, type Settings } from '#settings/settings.ts'

/** Gives how to stop. */
export function followSettings(session: SessionStore): () => void {
  const font = createFontFollower(session)

  function read() {
    const { from } = session.getState()
    const settings = from && readSettings(homeIdOf(from.id))
    if (settings) chooseTheme(settings.theme)
    textLanguage.setState({ language: settings?.language })
    session.setState({ settings })
  }
  const stops = [
    session.subscribe(({ from }, before) => {
      if (from?.id !== before.from?.id) read()
    }),
    onSettingsChange(read),
    followMessage(session, font.follow),
    session.subscribe(font.follow),
  ]
  read()
  font.follow()
  return () => {
    for (const stop of stops) stop()
  }
}

function createFontFollower(session: SessionStore) {
  let key: string | undefined
  /** Its text is still to begin. */
  let isNew = false

  function choose() {
    const state = session.getState()
    const { current, settings } = state
    const { message, edit } = current.store.getState()
    // A blank message has its own id for a key; what was opened has another.
    if (current.key !== key) isNew = current.key === current.id || isUntouched(state)
    key = current.key
    if (saysNothing(message.body)) isNew = true
    else if (isNew && settings && !isUntouched(state)) {
      isNew = false
      const font = defaultFont(settings)
      if (font && !message.body.font && message.body.format === 'html')
        edit({ type: 'fontChosen', font })
    }
  }

  return {
    follow() {
      choose()
      const { current, settings } = session.getState()
      const { body } = current.store.getState().message
      const coming = saysNothing(body) && settings ? defaultFont(settings) : undefined
      show(body.format === 'html' ? (body.font ?? coming) : undefined)
    },
  }
}

function defaultFont({ fontFamily, fontSize, language }: Settings): BodyFont | undefined {
  return toFont({ family: fontFamily, size: fontSize, language })
}

/** For the editor and the plain field before it (compose/body/BodyField.css). */
function show({ family, size }: BodyFont = {}) {
  const { style } = document.documentElement
  style.setProperty('--message-font', family ?? '')
  style.setProperty('--message-font-size', size ? `${size}pt` : '')
}
