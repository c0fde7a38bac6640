/** What stands in place of a field that this cloud's Graph has no property for; a value can still be taken off. */
import { useId } from 'react'
import { Button } from '#ui/Button.tsx'
import { useTranslate } from '#i18n/useTranslate.ts'
import type { TextKey } from '#i18n/texts.ts'

type Props = {
  textKey: TextKey
  /** Only where the message has the property, from a link or a message kept elsewhere. */
  onRemove?: (() => void) | undefined
}

export function UnsupportedOption({ textKey, onRemove }: Props) {
  const t = useTranslate()
  const id = useId()
  return (
    <>
      <p id={id} className="message-options-hint">
        {t(textKey)}
      </p>
      {onRemove && (
        <Button kind="outline" aria-describedby={id} onClick={onRemove}>
          {t('options.removeMissing')}
        </Button>
      )}
    </>
  )
}
