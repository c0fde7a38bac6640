/** How far a sending or saving is: what is being done, why it waits, how much has gone, and Cancel. */
import { totalBytes, type Attachment } from '#compose/attachments/attachments.ts'
import type { GraphWait } from '#graph/http/transport.ts'
import { Button } from '#ui/Button.tsx'
import { ProgressBar } from '#ui/ProgressBar.tsx'
import { useTranslate } from '#i18n/useTranslate.ts'
import type { TextKey } from '#i18n/texts.ts'
import type { DeliveryProgress } from '#delivery/run/progress.ts'
import { useSecondsLeft } from './useSecondsLeft.ts'

export type TaskView = DeliveryProgress & {
  readonly status: 'idle' | 'pending' | 'success' | 'error'
  readonly canStop: boolean
  readonly cancel: () => void
}

const reasons: Readonly<Record<GraphWait['why'], TextKey>> = {
  throttled: 'deliver.waitThrottled',
  unavailable: 'deliver.waitUnavailable',
  offline: 'deliver.waitOffline',
}

export function TaskState({ run, textKey }: { run: TaskView; textKey: TextKey }) {
  const t = useTranslate()
  if (run.phase === 'stopping') return t('deliver.stopping')
  if (run.phase === 'checking') return t('deliver.checking')
  return t(run.wait ? reasons[run.wait.why] : textKey)
}

export function TaskProgress({ run, files }: { run: TaskView; files: readonly Attachment[] }) {
  const t = useTranslate()
  const sent = files.reduce((sum, { id }) => sum + (run.progress[id] ?? 0), 0)
  return (
    <>
      {run.wait && <SecondsLeft wait={run.wait} />}
      {sent > 0 && (
        <div className="delivery-bar-total">
          <ProgressBar label={t('deliver.total')} value={sent} max={totalBytes(files)} />
        </div>
      )}
      {run.canStop && <Button onClick={run.cancel}>{t('common.cancel')}</Button>}
    </>
  )
}

/** Outside of the live region: nobody wants every second read out. */
function SecondsLeft({ wait }: { wait: GraphWait }) {
  const t = useTranslate()
  const seconds = useSecondsLeft(wait)
  return <span className="delivery-bar-seconds">{t('deliver.waitSeconds', { seconds })}</span>
}
