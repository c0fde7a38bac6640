/** What can be chosen: the room, the theme, the direction, how long the texts are, how wide the page is. */
import { ChoiceStrip } from '#ui/ChoiceStrip.tsx'
import { rooms } from './rooms.ts'
import { toHash, widths, type View } from './view.ts'

const words = {
  theme: 'Theme',
  direction: 'Direction',
  texts: 'Texts',
  width: 'Width',
  rooms: 'Rooms',
  title: 'Playground',
} as const

export function Switches({ view }: { view: View }) {
  const go = (change: Partial<View>) => {
    window.location.hash = toHash({ ...view, ...change })
  }
  const strip = <Name extends 'theme' | 'direction' | 'texts'>(
    name: Name,
    values: readonly View[Name][],
  ) => (
    <ChoiceStrip
      label={words[name]}
      value={view[name]}
      choices={values.map((value) => ({ value, label: value }))}
      onChoose={(value) => go({ [name]: value })}
    />
  )
  return (
    <header className="playground-head">
      <h1 className="playground-title">{words.title}</h1>
      <nav aria-label={words.rooms} className="playground-rooms">
        {Object.keys(rooms).map((name) => (
          <a
            key={name}
            href={toHash({ ...view, room: name })}
            aria-current={name === view.room ? 'page' : undefined}
          >
            {name}
          </a>
        ))}
      </nav>
      <div className="playground-switches">
        {strip('theme', ['light', 'dark'])}
        {strip('direction', ['ltr', 'rtl'])}
        {strip('texts', ['plain', 'long'])}
        <ChoiceStrip
          label={words.width}
          value={String(view.width)}
          choices={widths.map((width) => ({ value: `${width}`, label: `${width || 'full'}` }))}
          onChoose={(width) => go({ width: Number(width) })}
        />
      </div>
    </header>
  )
}
