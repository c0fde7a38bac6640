/** Says quietly that the editor could not be fetched, and offers to try again. */
import { useOlderPage } from '#lazy/useOlderPage.tsx'
import type { WhyMissing } from '#lazy/missingReason.ts'
import { Button } from '#ui/Button.tsx'
import { useTranslate } from '#i18n/useTranslate.ts'

type Props = {
  /** The message has no formatting, so it can be written on without the editor. */
  isPlain: boolean
  why: WhyMissing | undefined
  onRetry: () => void
}

export function EditorMissing({ isPlain, why, onRetry }: Props) {
  const t = useTranslate()
  const olderPage = useOlderPage(why === 'older')
  if (olderPage) return olderPage
  return (
    <p role="status" className="body-field-missing">
      {t(isPlain ? 'body.editorMissing' : 'body.editorMissingFormatted')}{' '}
      <Button kind="outline" onClick={onRetry}>
        {t('common.tryAgain')}
      </Button>
    </p>
  )
}
