/**
 * What goes over the wire: before anything is sent the calls this message would make, afterwards what
 * was really sent and answered. Loaded when it is first opened; it sends nothing itself.
 */
import { useEffect, useEffectEvent, useState } from 'react'
import { useStore } from 'zustand'
import { MimeTooLarge } from '#delivery/core/deliveryErrors.ts'
import { SidePanel } from '#ui/panel/SidePanel.tsx'
import type { TextKey } from '#i18n/texts.ts'
import { useTranslate } from '#i18n/useTranslate.ts'
import { CompletedCalls } from './CompletedCalls.tsx'
import type { ExchangeLog } from '#graph/http/exchangeLog.ts'
import { foldBody } from './record/foldBody.ts'
import { PlannedCalls } from './PlannedCalls.tsx'
import { RequestViews, type RequestView } from './RequestViews.tsx'
import { useCopy } from './useCopy.tsx'
import { usePreview, type Intent, type Subject } from './usePreview.tsx'
import { useFoldedText } from './useFoldedText.tsx'
import './RequestPanel.css'

type Props = { subject: Subject; log: ExchangeLog; onClose: () => void }

export function RequestPanel({ subject, log, onClose }: Props) {
  const t = useTranslate()
  const { exchanges, run } = useStore(log.store)
  const [view, setView] = useView(run)
  const recording = usePreview(intents[view], subject)
  const { said, copy } = useCopy()
  useShownBodies(log)

  return (
    <SidePanel
      title={t('common.apiRequest')}
      closeLabel={t('inspector.close')}
      said={said ? t(said) : ''}
      isWide
      onClose={onClose}
    >
      <div className="request-panel">
        <RequestViews view={view} hasRun={exchanges.length > 0} onChoose={setView} />
        {view === 'done' ? (
          <CompletedCalls exchanges={exchanges} />
        ) : (
          recording && (
            <>
              {recording.failure !== undefined && (
                <p className="request-panel-note">{t(noteOn(recording.failure))}</p>
              )}
              <PlannedCalls
                calls={recording.calls}
                onCopy={(calls, language) => void copy(calls, language)}
              />
            </>
          )
        )}
      </div>
    </SidePanel>
  )
}

/** While the last run is looked at, what would be sent is kept ready. */
const intents: Readonly<Record<RequestView, Intent>> = {
  send: { does: 'send', as: 'json' },
  save: { does: 'save', as: 'json' },
  sendMime: { does: 'send', as: 'mime' },
  saveMime: { does: 'save', as: 'mime' },
  done: { does: 'send', as: 'json' },
}

function noteOn(failure: unknown): TextKey {
  return failure instanceof MimeTooLarge ? 'inspector.mimeTooLarge' : 'inspector.stopsHere'
}

/** What the writer chose, until a new run begins: then that is what is looked at. */
function useView(run: number) {
  const [chosen, setChosen] = useState<{ view: RequestView; run: number }>({ view: 'send', run })
  const view = chosen.run === run ? chosen.view : 'done'
  return [view, (next: RequestView) => setChosen({ view: next, run })] as const
}

function useShownBodies(log: ExchangeLog) {
  const foldedText = useFoldedText()
  const show = useEffectEvent((body: unknown) =>
    typeof body === 'string' ? foldBody([body], foldedText) : undefined,
  )
  useEffect(() => log.showBodies(({ body }) => show(body)), [log])
}
