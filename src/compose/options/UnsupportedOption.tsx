/** What stands in place of a field that this cloud's Graph has no property for; a value can still be taken off. */
import { useId } from 'react'
import { Button } from '#ui/Button.tsx'
import { useWords } from '#i18n/useTranslate.ts'
import type { WordId } from '#i18n/texts.ts'

type Props = {
  says: WordId
  /** Only where the letter has the property, from a link or a letter kept elsewhere. */
  onRemove?: (() => void) | undefined
}

export function MissingAbility({ says, onRemove }: Props) {
  const say = useWords()
  const id = useId()
  return (
    <>
      <p id={id} className="message-options-hint">
        {say(says)}
      </p>
      {onRemove && (
        <Button kind="outline" aria-describedby={id} onClick={onRemove}>
          {say('options.removeMissing')}
        </Button>
      )}
    </>
  )
}
