/** Which calls are listed: those of sending or saving, as JSON or as MIME, or those of the last run. */
import { useId } from 'react'
import type { TextKey } from '#i18n/texts.ts'
import { useTranslate } from '#i18n/useTranslate.ts'

const allViews = ['send', 'save', 'sendMime', 'saveMime', 'done'] as const

export type RequestView = (typeof allViews)[number]

type Props = { view: RequestView; hasRun: boolean; onChoose: (view: RequestView) => void }

const names: Record<RequestView, TextKey> = {
  send: 'inspector.viewSend',
  save: 'inspector.viewSave',
  sendMime: 'inspector.viewSendMime',
  saveMime: 'inspector.viewSaveMime',
  done: 'inspector.viewDone',
}

export function RequestViews({ view, hasRun, onChoose }: Props) {
  const t = useTranslate()
  const name = useId()
  const views = allViews.filter((one) => one !== 'done' || hasRun)
  return (
    <fieldset className="request-panel-views">
      <legend className="request-panel-legend">{t('inspector.views')}</legend>
      {views.map((one) => (
        <label key={one} className="request-panel-view">
          <input type="radio" name={name} checked={view === one} onChange={() => onChoose(one)} />
          {t(names[one])}
        </label>
      ))}
    </fieldset>
  )
}
