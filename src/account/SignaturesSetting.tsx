/** The way to the signatures of who writes, which have a dialog of their own. */
import { PenLine } from 'lucide-react'
import { signing } from '#compose/body/signature/signing.ts'
import { useTranslate } from '#i18n/useTranslate.ts'
import { SettingRow } from '#settings/SettingRow.tsx'
import { Button } from '#ui/Button.tsx'

/** `onOpen`: before it opens. */
export function SignaturesSetting({ onOpen }: { onOpen: () => void }) {
  const t = useTranslate()
  return (
    <SettingRow icon={<PenLine size={18} />} name={t('signatures.title')}>
      <Button
        kind="outline"
        aria-label={t('signatures.editNamed')}
        onClick={() => {
          onOpen()
          signing.getState().edit?.()
        }}
      >
        {t('common.edit')}
      </Button>
    </SettingRow>
  )
}
