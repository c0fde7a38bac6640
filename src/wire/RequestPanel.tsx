/**
 * What goes over the wire: before anything is sent the calls this letter would make, afterwards what
 * was really sent and answered. Loaded when it is first opened; it sends nothing itself.
 */
import { X } from 'lucide-react'
import { useEffect, useEffectEvent, useId, useRef, useState } from 'react'
import { useStore } from 'zustand'
import { usePanelFocus } from '#compose/options/usePanelFocus.tsx'
import { MimeTooLarge } from '#deliver/deliveryErrors.ts'
import { IconButton } from '#ui/IconButton.tsx'
import type { WordId } from '#words/words.ts'
import { useWords } from '#words/useWords.ts'
import { DoneCalls } from './DoneCalls.tsx'
import type { ExchangeLog } from './exchangeLog.ts'
import { foldBody } from './foldBody.ts'
import { PlannedCalls } from './PlannedCalls.tsx'
import { RequestViews, type RequestView } from './RequestViews.tsx'
import { useCopy } from './useCopy.tsx'
import { usePreview, type Intent, type Subject } from './usePreview.tsx'
import { useSayFolded } from './useSayFolded.tsx'
import './RequestPanel.css'

type Props = { subject: Subject; log: ExchangeLog; onClose: () => void }

export function RequestPanel({ subject, log, onClose }: Props) {
  const say = useWords()
  const id = useId()
  const panel = useRef<HTMLElement>(null)
  const { exchanges, run } = useStore(log.store)
  const [view, setView] = useView(run)
  const recording = usePreview(intents[view], subject)
  const { said, copy } = useCopy()
  usePanelFocus(panel, onClose)
  useShownBodies(log)

  return (
    <section ref={panel} className="request-panel" aria-labelledby={id}>
      <header className="request-panel-head">
        <h2 id={id} tabIndex={-1} className="request-panel-heading">
          {say('wire.heading')}
        </h2>
        <span role="status" className="request-panel-said">
          {said && say(said)}
        </span>
        <IconButton
          label={say('wire.close')}
          icon={<X aria-hidden size={18} />}
          onClick={onClose}
        />
      </header>
      <RequestViews view={view} hasRun={exchanges.length > 0} onChoose={setView} />
      {view === 'done' ? (
        <DoneCalls exchanges={exchanges} />
      ) : (
        recording && (
          <>
            {recording.failure !== undefined && (
              <p className="request-panel-note">{say(noteOn(recording.failure))}</p>
            )}
            <PlannedCalls
              calls={recording.calls}
              onCopy={(calls, language) => void copy(calls, language)}
            />
          </>
        )
      )}
    </section>
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

function noteOn(failure: unknown): WordId {
  return failure instanceof MimeTooLarge ? 'wire.mimeTooLarge' : 'wire.stopsHere'
}

/** What the writer chose, until a new run begins: then that is what is looked at. */
function useView(run: number) {
  const [chosen, setChosen] = useState<{ view: RequestView; run: number }>({ view: 'send', run })
  const view = chosen.run === run ? chosen.view : 'done'
  return [view, (next: RequestView) => setChosen({ view: next, run })] as const
}

function useShownBodies(log: ExchangeLog) {
  const sayFolded = useSayFolded()
  const show = useEffectEvent((body: unknown) =>
    typeof body === 'string' ? foldBody([body], sayFolded) : undefined,
  )
  useEffect(() => log.watch(({ body }) => show(body)), [log])
}
