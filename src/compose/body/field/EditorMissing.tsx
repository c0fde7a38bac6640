/** Says quietly that the editor could not be fetched, and offers to try again. */
import { useOlderPage } from '#lazy/useOlderPage.tsx'
import { useWhyMissing } from '#lazy/useWhyMissing.tsx'
import { Button } from '#ui/Button.tsx'
import { useTranslate } from '#i18n/useTranslate.ts'

type Props = {
  /** The message has no formatting, so it can be written on without the editor. */
  isPlain: boolean
  onRetry: () => void
}

export function EditorMissing({ isPlain, onRetry }: Props) {
  const t = useTranslate()
  const olderPage = useOlderPage(useWhyMissing() === 'older')
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
