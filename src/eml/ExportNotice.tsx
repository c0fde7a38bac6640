/** What a downloaded message leaves out, or that there is none. */
import type { ValidationIssue } from '#compose/field/validationIssue.ts'
import { Banner } from '#ui/Banner.tsx'
import { Button } from '#ui/Button.tsx'
import { useTranslate } from '#i18n/useTranslate.ts'

export type ExportOutcome = {
  readonly end: 'downloaded' | 'notDownloaded'
  readonly left: readonly Pick<ValidationIssue, 'textKey' | 'values'>[]
}

export function ExportNotice({ end, left, onDismiss }: ExportOutcome & { onDismiss: () => void }) {
  const t = useTranslate()
  const close = <Button onClick={onDismiss}>{t('common.close')}</Button>
  const sentences = left.map(({ textKey, values }) => t(textKey, values))
  return (
    <Banner tone={end === 'downloaded' ? 'info' : 'danger'} title={t(`eml.${end}`)} actions={close}>
      {end === 'downloaded' ? sentences.join(' ') : t('eml.notDownloadedExplained')}
    </Banner>
  )
}
