/** Why the mailbox cannot be looked into yet, and the button that asks for it. */
import { explainFailure } from '#delivery/failure/explainFailure.ts'
import { Button } from '#ui/Button.tsx'
import { useTranslate } from '#i18n/useTranslate.ts'

type Props = { trouble: unknown; onAllow: () => void }

export function PermissionPrompt({ trouble, onAllow: onAsk }: Props) {
  const t = useTranslate()
  const { why, values } = trouble ? explainFailure(trouble, 'save') : {}
  return (
    <div className="drafts-panel-said">
      <p>{t('drafts.permission')}</p>
      {why && <p role="alert">{t(why, values)}</p>}
      <Button kind="primary" onClick={onAsk}>
        {t('common.continue')}
      </Button>
    </div>
  )
}
