/** The way from a message that is done with to the next: the focus is on it at once. */
import { useEffect, useRef } from 'react'
import { Button } from '#ui/Button.tsx'
import { useTranslate } from '#i18n/useTranslate.ts'

export function NewMessageButton({ onNew }: { onNew: () => void }) {
  const t = useTranslate()
  const button = useRef<HTMLButtonElement>(null)
  useEffect(() => button.current?.focus(), [])
  return (
    <Button
      ref={button}
      kind="primary"
      // Enter still held down from Send is not meant for this button.
      onKeyDown={(event) => event.repeat && event.preventDefault()}
      onClick={onNew}
    >
      {t('compose.newMessage')}
    </Button>
  )
}
