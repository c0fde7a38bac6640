/** Whether the sender keeps a copy; when not, the exception is said beside it. */
import { Switch } from '#ui/Switch.tsx'
import { useWords } from '#i18n/useTranslate.ts'

type Props = { isSaved: boolean; onChange: (isSaved: boolean) => void }

export function SentItemsOption({ isSaved, onChange }: Props) {
  const say = useWords()
  return (
    <Switch
      label={say('sentItems.save')}
      hint={isSaved ? undefined : say('sentItems.offHint')}
      checked={isSaved}
      onChange={onChange}
    />
  )
}
