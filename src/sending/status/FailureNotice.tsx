/**
 * A delivery that failed, in words above the message: what happened, why, what to do. One that ended
 * in doubt is UnconfirmedNotices.tsx.
 */
import type { Attachment } from '#compose/attachments/attachments.ts'
import { OlderPage } from '#lazy/OlderPage.tsx'
import type { IssueField } from '#compose/field/validationIssue.ts'
import { Banner } from '#ui/Banner.tsx'
import { Button } from '#ui/Button.tsx'
import { useTranslate } from '#i18n/useTranslate.ts'
import { CopyRequestId } from './CopyRequestId.tsx'
import type { Explanation } from '#delivery/failure/explanation.ts'

type Props = {
  failure: Explanation
  files: readonly Attachment[]
  /** Tries again, or goes on where it stopped, with a sign-in window if one is needed. */
  onGoOn: () => void
  /** Leads to where it can be mended. */
  onGo: (place: IssueField) => void
  /** It does not leave by itself any more, and can be changed again. */
  onStay?: (() => void) | undefined
}

export function FailureNotice({ failure, files, ...on }: Props) {
  const t = useTranslate()
  if (failure.next === 'reload') return <OlderPage title={failure.textKey} />
  return (
    <Banner
      tone={failure.outcome === 'unknown' ? 'warning' : 'danger'}
      title={t(failure.textKey)}
      actions={<Actions failure={failure} {...on} />}
    >
      <Reason failure={failure} files={files} />
    </Banner>
  )
}

function Reason({ failure, files }: Pick<Props, 'failure' | 'files'>) {
  const t = useTranslate()
  const reason = t(failure.why, failure.values)
  const file = files.find(({ id }) => id === failure.item)
  return file ? t('deliver.aboutFile', { file: file.name, reason }) : reason
}

function Actions({ failure, onGoOn, onGo, onStay }: Omit<Props, 'files'>) {
  const t = useTranslate()
  const { place, next, requestId } = failure
  return (
    <>
      {(next === 'signIn' || next === 'consent' || next === 'retry') && (
        <Button kind="outline" onClick={onGoOn}>
          {t(next === 'retry' ? 'common.tryAgain' : 'common.continue')}
        </Button>
      )}
      {onStay && (
        <Button kind="outline" onClick={onStay}>
          {t('common.cancel')}
        </Button>
      )}
      {place && (
        <Button kind="outline" onClick={() => onGo(place)}>
          {t('deliver.showWhere')}
        </Button>
      )}
      {requestId && <CopyRequestId requestId={requestId} />}
    </>
  )
}
