/** Whether the message travels as plain text. */
import { travelFormat } from '#compose/body/quoted.ts'
import type { Body } from '#compose/body/bodyValue.ts'
import { Switch } from '#ui/Switch.tsx'
import { useTranslate } from '#i18n/useTranslate.ts'

type Props = { body: Body; onChoose: (format: Body['format']) => void }

export function PlainTextOption({ body, onChoose }: Props) {
  const t = useTranslate()
  const isPlain = body.format === 'text'
  const hint = travelFormat(body) === 'text' ? 'options.plainTextHint' : 'options.plainTextAround'
  return (
    <Switch
      field="format"
      label={t('options.sendAsPlainText')}
      hint={isPlain ? t(hint) : undefined}
      checked={isPlain}
      onChange={(isChosen) => onChoose(isChosen ? 'text' : 'html')}
    />
  )
}
