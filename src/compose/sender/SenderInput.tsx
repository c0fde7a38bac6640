/** Text becomes an address by Enter, when the field is left, or when the message is read. */
import { useRef, useState, type KeyboardEvent } from 'react'
import { useFlush } from '#compose/field/FlushContext.tsx'
import { recipientText } from '#compose/recipients/recipientText.ts'
import { useAfterPress } from '#ui/useAfterPress.tsx'
import { TextField } from '#ui/TextField.tsx'
import { useTranslate } from '#i18n/useTranslate.ts'
import { isComposing } from '#ui/keyboard/isComposing.ts'
import { type Sender } from './sender.ts'
import { parseSender } from './typedSender.ts'
import './SenderInput.css'

type Props = {
  sender: Sender
  error: string | undefined
  onChange: (sender: Sender) => void
  onClose: () => void
}

export function SenderInput({ sender, error, onChange, onClose }: Props) {
  const t = useTranslate()
  const input = useRef<HTMLInputElement>(null)
  const [typed, setTyped] = useState(() => textOf(sender))
  const [known, setKnown] = useState(sender)
  const afterPress = useAfterPress()
  if (known !== sender) {
    setKnown(sender)
    setTyped(textOf(sender))
  }

  function handOver() {
    const text = input.current?.value ?? typed
    if (text.trim() !== textOf(sender)) onChange(parseSender(text))
  }
  useFlush(handOver)

  function press(event: KeyboardEvent) {
    // With Ctrl or Cmd it sends the message.
    if (event.key !== 'Enter' || event.ctrlKey || event.metaKey || isComposing(event)) return
    event.preventDefault()
    // Leaving the field hands it over.
    onClose()
  }

  return (
    <div className="sender-input">
      <TextField
        ref={input}
        label={t('sender.from')}
        hint={t('sender.hint')}
        error={error}
        autoComplete="off"
        autoCapitalize="none"
        spellCheck={false}
        inputMode="email"
        enterKeyHint="done"
        value={typed}
        onChange={({ target }) => setTyped(target.value)}
        onKeyDown={press}
        onBlur={() => afterPress(handOver)}
      />
    </div>
  )
}

function textOf(sender: Sender): string {
  return sender ? recipientText(sender) : ''
}
