/**
 * What is going on with the letter, in the foot of the composer: saving, sending, how far, why it
 * waits, and Cancel as long as something can be stopped.
 *
 * Failures are said above the letter (DeliveryNotice.tsx).
 */
import type { Attachment } from '#compose/attachments/attachments.ts'
import { Button } from '#ui/Button.tsx'
import { useWords } from '#i18n/useTranslate.ts'
import { DraftState, happensByItself, Mend, type Keeping } from './SaveState.tsx'
import { HeldBack } from './UndoSendBar.tsx'
import { RunProgress, RunState, type RunView } from './TaskProgress.tsx'
import './DeliveryBar.css'

type Props = Keeping & {
  sending: RunView
  files: readonly Attachment[]
  /** It leaves when there is a network again. */
  isWaiting?: boolean
  /** When Exchange shall send it, ISO 8601. */
  sendAt?: string | undefined
  onTakeBack?: (() => void) | undefined
}

export function DeliveryBar({ isWaiting, sendAt, onTakeBack, ...runs }: Props) {
  const { sending } = runs
  if (isWaiting) return <Waiting onTakeBack={onTakeBack} />
  const isHeld = sending.status === 'pending' && sending.phase === 'held'
  if (!isHeld) return <Runs {...runs} />
  return <HeldBack forMs={sending.holdMs} sendAt={sendAt} onUndo={sending.cancel} />
}

function Waiting({ onTakeBack }: Pick<Props, 'onTakeBack'>) {
  const say = useWords()
  return (
    <div className="delivery-bar delivery-bar-running">
      <div role="status" className="delivery-bar-status">
        {say('deliver.waitsForNetwork')}
      </div>
      <Button onClick={onTakeBack}>{say('common.cancel')}</Button>
    </div>
  )
}

function Runs({ sending, files, ...kept }: Omit<Props, 'isWaiting' | 'sendAt' | 'onTakeBack'>) {
  const { saving, autosave } = kept
  const isSending = sending.status === 'pending'
  const run = isSending ? sending : saving
  const isRunning = run.status === 'pending'
  const trouble = isRunning ? undefined : autosave?.trouble
  // What happens by itself again and again is there to be read, and is not read out.
  const isTold = isRunning || autosave?.trouble || !happensByItself(kept)
  return (
    <div className={barClass(isRunning, Boolean(trouble))}>
      <div role="status" aria-live={isTold ? undefined : 'off'} className="delivery-bar-status">
        {isRunning ? (
          <RunState run={run} says={isSending ? 'common.sending' : 'common.saving'} />
        ) : (
          <DraftState {...kept} />
        )}
      </div>
      {autosave && trouble && <Mend {...autosave} trouble={trouble} />}
      {isRunning && <RunProgress run={run} files={files} />}
    </div>
  )
}

function barClass(isRunning: boolean, hasTrouble: boolean): string {
  if (isRunning) return 'delivery-bar delivery-bar-running'
  return hasTrouble ? 'delivery-bar delivery-bar-trouble' : 'delivery-bar'
}
