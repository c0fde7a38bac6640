/**
 * What is going on with the letter, in the foot of the composer: saving, sending, how far, why it
 * waits, and Cancel as long as something can be stopped.
 *
 * Failures are said above the letter (DeliveryNotice.tsx).
 */
import { Check } from 'lucide-react'
import { useIntl } from 'react-intl'
import { totalBytes, type Attachment } from '#compose/attachments/attachments.ts'
import type { GraphWait } from '#graph/line.ts'
import { Button } from '#ui/Button.tsx'
import { ProgressBar } from '#ui/ProgressBar.tsx'
import { useWords } from '#words/useWords.ts'
import type { WordId } from '#words/words.ts'
import type { Course } from './course.ts'
import { HeldBack } from './HeldBack.tsx'
import { useSecondsLeft } from './useSecondsLeft.ts'
import './DeliveryBar.css'

type RunView = Course & {
  readonly status: 'idle' | 'pending' | 'success' | 'error'
  readonly canStop: boolean
  readonly cancel: () => void
}

type Autosave = {
  readonly isRunning: boolean
  readonly savedAt: number | undefined
  readonly trouble: 'offline' | 'noAccess' | 'failed' | undefined
  /** The letter would survive the closing of the page. */
  readonly isOnDevice: boolean
  /** In a click: with a window if one is needed. */
  readonly onSave: () => void
}

type Props = {
  sending: RunView
  saving: RunView & { readonly savedAt: number | undefined }
  /** What follows by itself, without a click. */
  autosave?: Autosave | undefined
  files: readonly Attachment[]
  /** It lies on this device, and nowhere else. */
  isOnlyHere?: boolean
  /** It leaves when there is a network again. */
  isWaiting?: boolean
  onTakeBack?: (() => void) | undefined
}

export function DeliveryBar({ isWaiting, onTakeBack, ...runs }: Props) {
  const { sending } = runs
  if (isWaiting) return <Waiting onTakeBack={onTakeBack} />
  const isHeld = sending.status === 'pending' && sending.phase === 'held'
  return isHeld ? <HeldBack forMs={sending.holdMs} onUndo={sending.cancel} /> : <Runs {...runs} />
}

function Waiting({ onTakeBack }: Pick<Props, 'onTakeBack'>) {
  const say = useWords()
  return (
    <div className="delivery-bar delivery-bar-running">
      <div role="status" className="delivery-bar-status">
        {say('deliver.waitsForNetwork')}
      </div>
      <Button onClick={onTakeBack}>{say('deliver.cancel')}</Button>
    </div>
  )
}

function Runs({ sending, files, ...kept }: Omit<Props, 'isWaiting' | 'onTakeBack'>) {
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
          <Doing run={run} says={isSending ? 'deliver.sending' : 'deliver.saving'} />
        ) : (
          <Kept {...kept} />
        )}
      </div>
      {autosave && trouble && <Mend {...autosave} trouble={trouble} />}
      {isRunning && <Running run={run} files={files} />}
    </div>
  )
}

function barClass(isRunning: boolean, hasTrouble: boolean): string {
  if (isRunning) return 'delivery-bar delivery-bar-running'
  return hasTrouble ? 'delivery-bar delivery-bar-trouble' : 'delivery-bar'
}

const reasons: Readonly<Record<GraphWait['why'], WordId>> = {
  throttled: 'deliver.waitThrottled',
  unavailable: 'deliver.waitUnavailable',
  offline: 'deliver.waitOffline',
}

function Doing({ run, says }: { run: RunView; says: WordId }) {
  const say = useWords()
  if (run.phase === 'stopping') return say('deliver.stopping')
  if (run.phase === 'checking') return say('deliver.checking')
  return say(run.wait ? reasons[run.wait.why] : says)
}

type Keeping = Pick<Props, 'saving' | 'autosave' | 'isOnlyHere'>

function happensByItself({ saving, autosave, isOnlyHere }: Keeping): boolean {
  return (isOnlyHere && saving.status !== 'success') || (!!autosave && isLater(autosave, saving))
}

/** By itself, after the last click on Save. */
function isLater({ isRunning, savedAt = 0 }: Autosave, saving: Props['saving']): boolean {
  return isRunning || savedAt > (saving.savedAt ?? 0)
}

function Kept({ saving, autosave, isOnlyHere }: Keeping) {
  const say = useWords()
  if (autosave?.trouble === 'failed') return say('deliver.couldNotSave')
  if (autosave?.trouble) {
    return say(autosave.isOnDevice ? 'deliver.onDeviceOnly' : 'deliver.notYetInOutlook')
  }
  if (autosave?.isRunning) return say('deliver.saving')
  if (autosave?.savedAt && isLater(autosave, saving)) {
    return <Saved says="deliver.saved" at={autosave.savedAt} />
  }
  if (saving.status === 'success') return <Saved says="deliver.savedAt" at={saving.savedAt} />
  return isOnlyHere && <span className="visually-hidden-on-phone">{say('deliver.onDevice')}</span>
}

/** What only a click can mend; being offline mends itself. */
function Mend({ trouble, onSave }: Pick<Autosave, 'onSave'> & { trouble: string }) {
  const say = useWords()
  if (trouble === 'offline') return null
  return (
    <Button onClick={onSave}>
      {say(trouble === 'failed' ? 'deliver.retry' : 'deliver.continue')}
    </Button>
  )
}

function Saved({ says, at }: { says: WordId; at: number | undefined }) {
  const say = useWords()
  const intl = useIntl()
  const time = intl.formatTime(at)
  return (
    <>
      <Check aria-hidden size={14} className="delivery-bar-check" />
      <span className="visually-hidden-on-phone">{say(says, { time })}</span>
      <span className="delivery-bar-time" aria-hidden>
        {time}
      </span>
    </>
  )
}

function Running({ run, files }: { run: RunView; files: readonly Attachment[] }) {
  const say = useWords()
  const sent = files.reduce((sum, { id }) => sum + (run.progress[id] ?? 0), 0)
  return (
    <>
      {run.wait && <SecondsLeft wait={run.wait} />}
      {sent > 0 && (
        <div className="delivery-bar-total">
          <ProgressBar label={say('deliver.total')} value={sent} max={totalBytes(files)} />
        </div>
      )}
      {run.canStop && <Button onClick={run.cancel}>{say('deliver.cancel')}</Button>}
    </>
  )
}

/** Outside of the live region: nobody wants every second read out. */
function SecondsLeft({ wait }: { wait: GraphWait }) {
  const say = useWords()
  const seconds = useSecondsLeft(wait)
  return <span className="delivery-bar-seconds">{say('deliver.waitSeconds', { seconds })}</span>
}
