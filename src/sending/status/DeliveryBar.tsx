/**
 * What is going on with the message, in the foot of the composer: saving, sending, how far, why it
 * waits, and Cancel as long as something can be stopped. While a message can be taken back a toast says
 * so (undo/UndoSend.tsx), and nothing is shown here.
 *
 * Failures are said above the message (FailureNotice.tsx).
 */
import type { IssueField } from '#compose/field/validationIssue.ts'
import type { Attachment } from '#compose/attachments/attachments.ts'
import { Button } from '#ui/Button.tsx'
import { useTranslate } from '#i18n/useTranslate.ts'
import { DraftState, happensByItself, mayBeSaved, Mend, type LocalCopyState } from './SaveState.tsx'
import { TaskProgress, TaskState, type TaskView } from './TaskProgress.tsx'
import './DeliveryBar.css'

type Props = LocalCopyState & {
  sending: TaskView
  files: readonly Attachment[]
  /** It leaves when there is a network again. */
  isWaiting?: boolean
  onTakeBack?: (() => void) | undefined
  /** Leads to where a saving can be mended. */
  onGo?: ((place: IssueField) => void) | undefined
}

export function DeliveryBar({ isWaiting, onTakeBack, ...runs }: Props) {
  if (isWaiting) return <Waiting onTakeBack={onTakeBack} />
  return <Runs {...runs} />
}

function Waiting({ onTakeBack }: Pick<Props, 'onTakeBack'>) {
  const t = useTranslate()
  return (
    <div className="delivery-bar delivery-bar-running">
      <div role="status" className="delivery-bar-status">
        {t('deliver.waitsForNetwork')}
      </div>
      <Button onClick={onTakeBack}>{t('common.cancel')}</Button>
    </div>
  )
}

function Runs({ sending, files, onGo, ...kept }: Omit<Props, 'isWaiting' | 'onTakeBack'>) {
  const t = useTranslate()
  const { saving, autosave } = kept
  const isSending = sending.status === 'pending'
  const run = isSending ? sending : saving
  const isRunning = run.status === 'pending'
  const trouble = isRunning ? undefined : autosave?.trouble
  // What happens by itself again and again is there to be read, and is not read out.
  const isOffered = !isRunning && mayBeSaved(kept)
  const isAnnounced = isRunning || autosave?.trouble || !happensByItself(kept)
  return (
    <div className={barClass(isRunning, Boolean(trouble))}>
      <div
        role="status"
        aria-live={isAnnounced ? undefined : 'off'}
        className="delivery-bar-status"
      >
        {isRunning ? (
          <TaskState run={run} textKey={isSending ? 'common.sending' : 'common.saving'} />
        ) : (
          <DraftState {...kept} />
        )}
      </div>
      {isOffered && (
        <Button className="delivery-bar-offer" onClick={autosave?.onSave}>
          {t('deliver.saveToDraftsToo')}
        </Button>
      )}
      {autosave && trouble && <Mend {...autosave} {...{ trouble, onGo }} />}
      {isRunning && <TaskProgress run={run} files={files} />}
    </div>
  )
}

function barClass(isRunning: boolean, hasTrouble: boolean): string {
  if (isRunning) return 'delivery-bar delivery-bar-running'
  return hasTrouble ? 'delivery-bar delivery-bar-trouble' : 'delivery-bar'
}
