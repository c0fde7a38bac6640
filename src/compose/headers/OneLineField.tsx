/**
 * A text field for one line of a header. Pasted line breaks become spaces, and that is said: the
 * browser would drop them in silence and glue the words together.
 */
import { useState, type ClipboardEvent, type ComponentProps } from 'react'
import { TextField } from '#ui/TextField.tsx'
import { useTranslate } from '#i18n/useTranslate.ts'
import { toOneLine } from './headers.ts'

type Props = Omit<ComponentProps<typeof TextField>, 'onChange' | 'onPaste'> & {
  onType: (text: string) => void
}

export function OneLineField({ onType, ...field }: Props) {
  const t = useTranslate()
  const [wasJoined, setWasJoined] = useState(false)

  function paste(event: ClipboardEvent<HTMLInputElement>) {
    const text = event.clipboardData.getData('text/plain').trim()
    if (toOneLine(text) === text) return
    event.preventDefault()
    const input = event.currentTarget
    const end = input.value.length
    const { selectionStart, selectionEnd } = input
    input.setRangeText(toOneLine(text), selectionStart ?? end, selectionEnd ?? end, 'end')
    onType(input.value)
    setWasJoined(true)
  }

  return (
    <TextField
      {...field}
      autoComplete="off"
      spellCheck={false}
      hint={wasJoined ? t('headers.madeOneLine') : field.hint}
      onPaste={paste}
      onChange={({ target }) => {
        setWasJoined(false)
        onType(target.value)
      }}
    />
  )
}
