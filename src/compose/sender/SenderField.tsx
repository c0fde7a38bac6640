/** Another mailbox the message is from. Text becomes an address when it is left or the message is read. */
import { useRef, useState } from 'react'
import { useFlush } from '#compose/field/FlushContext.tsx'
import { recipientText } from '#compose/recipients/recipientText.ts'
import { useServerRejectionAt } from '#compose/field/ServerRejectionContext.tsx'
import { useAfterPress } from '#ui/useAfterPress.tsx'
import { TextField } from '#ui/TextField.tsx'
import { useTranslate } from '#i18n/useTranslate.ts'
import { parseSender, validateSender, type Sender } from './sender.ts'

type Props = { sender: Sender; onChange: (sender: Sender) => void }

export function SenderField({ sender, onChange }: Props) {
  const t = useTranslate()
  const input = useRef<HTMLInputElement>(null)
  const refusal = useServerRejectionAt('sender')
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

  const [issue] = validateSender(sender)
  return (
    <div data-field="sender">
      <TextField
        ref={input}
        label={t('sender.from')}
        hint={t('sender.hint')}
        error={issue ? t(issue.textKey, issue.values) : refusal}
        autoComplete="off"
        autoCapitalize="none"
        spellCheck={false}
        inputMode="email"
        value={typed}
        onChange={({ target }) => setTyped(target.value)}
        onBlur={() => afterPress(handOver)}
      />
    </div>
  )
}

function textOf(sender: Sender): string {
  return sender ? recipientText(sender) : ''
}
