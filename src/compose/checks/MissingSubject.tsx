/** The subject that was forgotten, typed where it is missed. */
import { TextField } from '#ui/TextField.tsx'
import { useTranslate } from '#i18n/useTranslate.ts'
import { isComposing } from '#ui/keyboard/isComposing.ts'

type Props = {
  subject: string
  onType: (subject: string) => void
  onEnter: (() => void) | undefined
}

export function MissingSubject({ subject, onType, onEnter }: Props) {
  const t = useTranslate()
  return (
    <TextField
      label={t('subject.subject')}
      hint={t('checks.noSubject')}
      autoComplete="off"
      value={subject}
      onChange={({ target }) => onType(target.value)}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' || isComposing(event) || event.repeat) return
        event.preventDefault()
        onEnter?.()
      }}
    />
  )
}
