/** Whether the sender keeps a copy; when not, the exception is said beside it. */
import { Switch } from '#ui/Switch.tsx'
import { useTranslate } from '#i18n/useTranslate.ts'

type Props = { isSaved: boolean; onChange: (isSaved: boolean) => void }

export function SentItemsOption({ isSaved, onChange }: Props) {
  const t = useTranslate()
  return (
    <Switch
      label={t('sentItems.save')}
      hint={isSaved ? undefined : t('sentItems.offHint')}
      checked={isSaved}
      onChange={onChange}
    />
  )
}
