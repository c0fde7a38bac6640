/**
 * The moments in which a message can be taken back: how many are left, and Undo, by the button or by
 * Ctrl or Cmd with Z. The message is locked meanwhile, so no editor wants the keys. Of a scheduled one it
 * says when it is sent.
 */
import { useEffect, useEffectEvent, useRef, useState } from 'react'
import { Button } from '#ui/Button.tsx'
import { formatDate } from '#i18n/formats.ts'
import { useTranslate } from '#i18n/useTranslate.ts'
import { useSecondsLeft } from './useSecondsLeft.ts'
import './UndoSendBar.css'

type Props = {
  forMs: number
  /** ISO 8601; without it at once. */
  sendAt?: string | undefined
  onUndo: () => void
}

export function UndoSendBar({ forMs, sendAt, onUndo }: Props) {
  const t = useTranslate()
  const [hold] = useState({ forMs })
  const seconds = useSecondsLeft(hold)
  const schedule = useSchedule(sendAt)
  const button = useRef<HTMLButtonElement>(null)
  useUndoKey(onUndo)
  // The field that had the focus is locked now.
  useEffect(() => button.current?.focus({ preventScroll: true }), [])
  return (
    <div className="delivery-bar delivery-bar-running">
      {/* Said once: nobody wants every second read out. */}
      <div role="status" className="visually-hidden">
        {schedule ?? t('deliver.sendingIn', { seconds: Math.ceil(forMs / 1000) })}
      </div>
      <span aria-hidden className="undo-send-seconds">
        {schedule ?? t('deliver.sendingIn', { seconds })}
      </span>
      <Button
        ref={button}
        kind="outline"
        aria-keyshortcuts="Control+Z Meta+Z"
        // Enter still held down from Send is not meant for this button.
        onKeyDown={(event) => event.repeat && event.preventDefault()}
        onClick={onUndo}
      >
        {t('common.undo')}
      </Button>
    </div>
  )
}

/** Milliseconds in which a weekday names one day only. */
const weekMs = 6 * 24 * 3_600_000

function useSchedule(sendAt: string | undefined): string | undefined {
  const t = useTranslate()
  const [openedAt] = useState(Date.now)
  if (!sendAt) return undefined
  const isSoon = Date.parse(sendAt) - openedAt < weekMs
  const when = formatDate(
    sendAt,
    isSoon
      ? { weekday: 'long', hour: 'numeric', minute: '2-digit' }
      : { dateStyle: 'full', timeStyle: 'short' },
  )
  return t('schedule.heldUntil', { when })
}

function useUndoKey(onUndo: () => void) {
  const press = useEffectEvent((event: KeyboardEvent) => {
    const isMeant = (event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey
    const isZ =
      event.key.toLowerCase() === 'z' || (event.code === 'KeyZ' && !/^[a-z]$/i.test(event.key))
    if (!isMeant || !isZ || event.repeat || document.querySelector('dialog[open]')) return
    event.preventDefault()
    onUndo()
  })
  useEffect(() => {
    const listen = (event: KeyboardEvent) => press(event)
    window.addEventListener('keydown', listen)
    return () => window.removeEventListener('keydown', listen)
  }, [])
}
