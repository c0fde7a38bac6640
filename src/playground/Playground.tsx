/** The page of the playground: switches and rooms around a frame, or what is in the frame. */
import { useLayoutEffect } from 'react'
import { I18nProvider } from '#i18n/I18nProvider.tsx'
import { shownTexts, type Texts } from '#i18n/texts.ts'
import { showTheme } from '#settings/theme.ts'
import { longTexts } from './longTexts.ts'
import { RoomView } from './RoomView.tsx'
import { rooms } from './rooms.ts'
import { StateView } from './StateView.tsx'
import { Switches } from './Switches.tsx'
import { useStories } from './useStories.ts'
import { toHash, useView, type View } from './view.ts'
import '#ui/tokens.css'
import '#ui/base.css'
import './Playground.css'

export function Playground({ texts }: { texts: Partial<Texts> }) {
  const given = useView()
  const view = { ...given, room: given.room || (Object.keys(rooms)[0] ?? '') }
  useLook(view, texts)
  return <I18nProvider>{view.frame ? <Framed view={view} /> : <Whole view={view} />}</I18nProvider>
}

/** The theme and the direction of the page itself, and the texts in it. */
function useLook({ theme, direction, texts: length }: View, texts: Partial<Texts>) {
  useLayoutEffect(() => {
    showTheme(theme)
    document.documentElement.dir = direction
    shownTexts.setState({ texts: length === 'long' ? longTexts(texts) : texts })
  }, [theme, direction, length, texts])
}

function Whole({ view }: { view: View }) {
  const { width } = view
  return (
    <div className="playground">
      <Switches view={view} />
      <main className="playground-stage">
        <iframe
          className="playground-frame"
          title={view.room}
          src={toHash({ ...view, frame: 'whole', width: 0 })}
          ref={(frame) => frame?.style.setProperty('width', width ? `${width}px` : '100%')}
        />
      </main>
    </div>
  )
}

function Framed({ view }: { view: View }) {
  const stories = useStories(view.room)
  if (!stories) return null
  const state = stories.find(({ name }) => name === view.story)?.states[view.state ?? '']
  if (!state) return <RoomView stories={stories} view={view} />
  const key = `${view.story}, ${view.state}`
  return (
    <div className="playground-alone" data-shown={key}>
      <StateView key={key} state={state} />
    </div>
  )
}
