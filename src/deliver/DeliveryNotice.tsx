/**
 * A delivery that failed, in words above the letter: what happened, why, what to do.
 *
 * "We do not know" is a state of its own: sending again is offered only when the writer has looked
 * and says that the letter is not there.
 */
import type { Attachment } from '#compose/attachments/attachments.ts'
import type { ProblemPlace } from '#compose/problem.ts'
import { Banner } from '#ui/Banner.tsx'
import { Button } from '#ui/Button.tsx'
import { useWords } from '#words/useWords.ts'
import { CopyRequestId } from './CopyRequestId.tsx'
import { explainFailure } from './explainFailure.ts'
import type { Explanation, Intent } from './explanation.ts'

type Props = {
  /** What failed last. */
  intent: Intent
  error: Error
  files: readonly Attachment[]
  /** An unknown end that the writer has looked into: it was not sent. */
  wasInDoubt: boolean
  onMissing: () => void
  onSendAgain: () => void
  /** Leads to where it can be mended. */
  onGo: (place: ProblemPlace) => void
}

export function DeliveryNotice({ intent, error, files, wasInDoubt, ...on }: Props) {
  const say = useWords()
  const failure = explainFailure(error, intent)
  if (wasInDoubt) {
    return (
      <Banner
        tone="warning"
        title={say('deliver.notSent')}
        actions={
          <Button kind="outline" onClick={on.onSendAgain}>
            {say('deliver.sendAgain')}
          </Button>
        }
      >
        {say('deliver.lookedAndMissing')}
      </Banner>
    )
  }
  const isUnknown = failure.outcome === 'unknown'
  return (
    <Banner
      tone={isUnknown ? 'warning' : 'danger'}
      title={say(failure.says)}
      actions={
        <Actions
          failure={failure}
          onMissing={isUnknown ? on.onMissing : undefined}
          onGo={on.onGo}
        />
      }
    >
      <Reason failure={failure} files={files} />
    </Banner>
  )
}

function Reason({ failure, files }: { failure: Explanation; files: readonly Attachment[] }) {
  const say = useWords()
  const reason = say(failure.why, failure.values)
  const file = files.find(({ id }) => id === failure.item)
  return file ? say('deliver.aboutFile', { file: file.name, reason }) : reason
}

type ActionsProps = Pick<Props, 'onGo'> & {
  failure: Explanation
  onMissing: (() => void) | undefined
}

function Actions({ failure, onMissing, onGo }: ActionsProps) {
  const say = useWords()
  const { place } = failure
  return (
    <>
      {place && (
        <Button kind="outline" onClick={() => onGo(place)}>
          {say('deliver.showWhere')}
        </Button>
      )}
      {failure.requestId && <CopyRequestId requestId={failure.requestId} />}
      {onMissing && (
        <Button kind="outline" onClick={onMissing}>
          {say('deliver.notInSentItems')}
        </Button>
      )}
    </>
  )
}
