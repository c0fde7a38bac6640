/** Which calls are listed: those of sending, those of saving, or those of the last run. */
import { useId } from 'react'
import type { WordId } from '#words/words.ts'
import { useWords } from '#words/useWords.ts'

export type RequestView = 'send' | 'save' | 'done'

type Props = { view: RequestView; hasRun: boolean; onChoose: (view: RequestView) => void }

const names: Record<RequestView, WordId> = {
  send: 'wire.viewSend',
  save: 'wire.viewSave',
  done: 'wire.viewDone',
}

export function RequestViews({ view, hasRun, onChoose }: Props) {
  const say = useWords()
  const name = useId()
  const views = (['send', 'save', 'done'] as const).filter((one) => one !== 'done' || hasRun)
  return (
    <fieldset className="request-panel-views">
      <legend className="request-panel-legend">{say('wire.views')}</legend>
      {views.map((one) => (
        <label key={one} className="request-panel-view">
          <input type="radio" name={name} checked={view === one} onChange={() => onChoose(one)} />
          {say(names[one])}
        </label>
      ))}
    </fieldset>
  )
}
