/** Saves a message that the page failed to show to the mailbox, as it is, and says what became of it. */
import { useExplainer } from '#sending/status/useExplainer.ts'
import { Button } from '#ui/Button.tsx'
import { useWords } from '#i18n/useTranslate.ts'
import type { BootStore } from '#access/startup.ts'
import { readLetter, type DeskStore } from '#session/composeSession.ts'
import { letterReports } from '#sending/context/reportToSession.ts'
import { useRuns } from '#sending/context/useDeliveryTasks.ts'

type Props = { bootStore: BootStore; desk: DeskStore }

export function SaveCrashed({ bootStore, desk }: Props) {
  const say = useWords()
  const { saving } = useRuns(bootStore, desk)
  const explain = useExplainer(saving.error !== null)
  const failure = saving.error && explain?.(saving.error, 'save')
  const { isElsewhere } = desk.getState()
  function save() {
    const letter = readLetter(desk)
    saving.save(letter, letterReports(desk).watch(letter.id))
  }
  return (
    <>
      <Button kind="outline" disabled={isElsewhere || saving.status === 'pending'} onClick={save}>
        {say('compose.saveDraft')}
      </Button>
      <span role="status">
        {saving.status === 'success' && say('part.saved')}
        {failure && `${say(failure.says)} ${say(failure.why, failure.values)}`}
      </span>
    </>
  )
}
