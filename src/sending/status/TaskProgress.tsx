/** How far a sending or saving is: what is being done, why it waits, how much has gone, and Cancel. */
import { totalBytes, type Attachment } from '#compose/attachments/attachments.ts'
import type { GraphWait } from '#graph/http/transport.ts'
import { Button } from '#ui/Button.tsx'
import { ProgressBar } from '#ui/ProgressBar.tsx'
import { useWords } from '#i18n/useTranslate.ts'
import type { WordId } from '#i18n/texts.ts'
import type { Course } from '#delivery/run/progress.ts'
import { useSecondsLeft } from './useSecondsLeft.ts'

export type RunView = Course & {
  readonly status: 'idle' | 'pending' | 'success' | 'error'
  readonly canStop: boolean
  readonly cancel: () => void
}

const reasons: Readonly<Record<GraphWait['why'], WordId>> = {
  throttled: 'deliver.waitThrottled',
  unavailable: 'deliver.waitUnavailable',
  offline: 'deliver.waitOffline',
}

export function RunState({ run, says }: { run: RunView; says: WordId }) {
  const say = useWords()
  if (run.phase === 'stopping') return say('deliver.stopping')
  if (run.phase === 'checking') return say('deliver.checking')
  return say(run.wait ? reasons[run.wait.why] : says)
}

export function RunProgress({ run, files }: { run: RunView; files: readonly Attachment[] }) {
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
      {run.canStop && <Button onClick={run.cancel}>{say('common.cancel')}</Button>}
    </>
  )
}

/** Outside of the live region: nobody wants every second read out. */
function SecondsLeft({ wait }: { wait: GraphWait }) {
  const say = useWords()
  const seconds = useSecondsLeft(wait)
  return <span className="delivery-bar-seconds">{say('deliver.waitSeconds', { seconds })}</span>
}
