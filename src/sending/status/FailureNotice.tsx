/**
 * A delivery that failed, in words above the letter: what happened, why, what to do. One that ended
 * in doubt is DoubtNotice.tsx.
 */
import type { Attachment } from '#compose/attachments/attachments.ts'
import { OlderPage } from '#lazy/OlderPage.tsx'
import type { ProblemPlace } from '#compose/field/validationIssue.ts'
import { Banner } from '#ui/Banner.tsx'
import { Button } from '#ui/Button.tsx'
import { useWords } from '#i18n/useTranslate.ts'
import { CopyRequestId } from './CopyRequestId.tsx'
import type { Explanation } from '#delivery/failure/explanation.ts'

type Props = {
  failure: Explanation
  files: readonly Attachment[]
  /** Tries again, or goes on where it stopped, with a sign-in window if one is needed. */
  onGoOn: () => void
  /** Leads to where it can be mended. */
  onGo: (place: ProblemPlace) => void
  /** It does not leave by itself any more, and can be changed again. */
  onStay?: (() => void) | undefined
}

export function DeliveryNotice({ failure, files, ...on }: Props) {
  const say = useWords()
  if (failure.next === 'reload') return <OlderPage title={failure.says} />
  return (
    <Banner
      tone={failure.outcome === 'unknown' ? 'warning' : 'danger'}
      title={say(failure.says)}
      actions={<Actions failure={failure} {...on} />}
    >
      <Reason failure={failure} files={files} />
    </Banner>
  )
}

function Reason({ failure, files }: Pick<Props, 'failure' | 'files'>) {
  const say = useWords()
  const reason = say(failure.why, failure.values)
  const file = files.find(({ id }) => id === failure.item)
  return file ? say('deliver.aboutFile', { file: file.name, reason }) : reason
}

function Actions({ failure, onGoOn, onGo, onStay }: Omit<Props, 'files'>) {
  const say = useWords()
  const { place, next, requestId } = failure
  return (
    <>
      {(next === 'signIn' || next === 'consent' || next === 'retry') && (
        <Button kind="outline" onClick={onGoOn}>
          {say(next === 'retry' ? 'common.tryAgain' : 'common.continue')}
        </Button>
      )}
      {onStay && (
        <Button kind="outline" onClick={onStay}>
          {say('common.cancel')}
        </Button>
      )}
      {place && (
        <Button kind="outline" onClick={() => onGo(place)}>
          {say('deliver.showWhere')}
        </Button>
      )}
      {requestId && <CopyRequestId requestId={requestId} />}
    </>
  )
}
