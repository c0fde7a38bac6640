/**
 * The stories of a room below each other, each state with its name, which leads to the state alone. What lies
 * over a page has a frame of its own, which is loaded when it comes into sight.
 */
import type { Story } from './story.ts'
import { StateView } from './StateView.tsx'
import { toHash, type View } from './view.ts'

type Props = { stories: readonly Story[]; view: View }

export function RoomView({ stories, view }: Props) {
  return (
    <main className="playground-room" data-shown={view.room}>
      <h1 className="playground-title">{view.room}</h1>
      {stories.map((story) => (
        <section key={story.name} aria-label={story.name} className="playground-story">
          <h2 className="playground-name">{story.name}</h2>
          <div className={story.pageHeight ? 'playground-pages' : 'playground-states'}>
            {Object.keys(story.states).map((name) => (
              <State key={name} {...{ story, name, view }} />
            ))}
          </div>
        </section>
      ))}
    </main>
  )
}

function State({ story, name, view }: { story: Story; name: string; view: View }) {
  const alone = toHash({ ...view, story: story.name, state: name, frame: 'whole' })
  const state = story.states[name]
  if (!state) return null
  const link = (
    <a href={alone} target="_blank" rel="noopener" className="playground-state-name">
      {name}
    </a>
  )
  if (!story.pageHeight) {
    return (
      <div className="playground-state" data-state={`${story.name} ${name}`}>
        {link}
        <StateView state={state} />
      </div>
    )
  }
  return (
    <div className="playground-state">
      {link}
      {view.frame === 'whole' && (
        <iframe
          className="playground-page"
          title={`${story.name}, ${name}`}
          loading="lazy"
          height={story.pageHeight}
          src={alone}
        />
      )}
    </div>
  )
}
