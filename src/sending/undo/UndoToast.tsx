/**
 * The moments in which a message can be taken back: a toast counts them, and Undo has the focus. On a phone
 * it takes Send's place, under the thumb. Of a message to be scheduled it says for when;
 * that it is scheduled is not true before Exchange has it.
 */
import { useEffect, useRef, useState, useSyncExternalStore } from 'react'
import { createPortal } from 'react-dom'
import { Button } from '#ui/Button.tsx'
import { ToastFrame } from '#ui/toast/ToastFrame.tsx'
import { useUndoKey } from '#compose/field/useUndoKey.tsx'
import { useTranslate } from '#i18n/useTranslate.ts'
import { formatSendTime } from '#sending/schedule/formatSendTime.ts'
import { CountdownRing } from './CountdownRing.tsx'
import { useDoublePress } from './useDoublePress.ts'
import './UndoToast.css'

type Props = {
  /** Milliseconds that are left, of those there are. */
  forMs: number
  ofMs: number
  /** ISO 8601; without it at once. */
  sendAt?: string | undefined
  onUndo: () => void
}

export function UndoToast({ forMs, ofMs, sendAt, onUndo }: Props) {
  const t = useTranslate()
  const isNarrow = useIsNarrow()
  useUndoKey(onUndo)
  const [when] = useState(() => sendAt && formatSendTime(sendAt))
  const scheduled = when && t('schedule.scheduling', { when })
  const place = isNarrow ? document.querySelector('.composer-actions-send') : null
  const undo = <UndoSendButton onUndo={onUndo} />
  return (
    <div className="undo-toast">
      <ToastFrame
        icon={<CountdownRing {...{ forMs, ofMs }} />}
        title={scheduled ?? t('common.sending')}
        // Once: nobody wants every second read out.
        said={scheduled ?? t('deliver.sendingIn', { seconds: Math.ceil(forMs / 1000) })}
      >
        {!place && undo}
      </ToastFrame>
      {place && createPortal(undo, place)}
    </div>
  )
}

function UndoSendButton({ onUndo }: Pick<Props, 'onUndo'>) {
  const t = useTranslate()
  const button = useRef<HTMLButtonElement>(null)
  const isDouble = useDoublePress()
  // The field that had the focus is locked now.
  const focus = () => button.current?.focus({ preventScroll: true })
  useEffect(focus, [])
  return (
    <Button
      ref={button}
      className="undo-toast-button"
      aria-keyshortcuts="Control+Z Meta+Z"
      // Enter still held down from Send is not meant for this button.
      onKeyDown={(event) => event.repeat && event.preventDefault()}
      onClick={(event) => !isDouble(event) && onUndo()}
      onBlur={(event) => isDouble(event) && !isControl(event.relatedTarget) && setTimeout(focus)}
    >
      {t('common.undo')}
    </Button>
  )
}

/** What a press on purpose goes to; one that only missed Send lands on the sheet. */
const isControl = (target: EventTarget | null) =>
  target instanceof HTMLElement && target.tabIndex === 0

const narrow = '(max-width: 560px)'

function useIsNarrow(): boolean {
  return useSyncExternalStore(
    (onChange) => {
      const query = matchMedia(narrow)
      query.addEventListener('change', onChange)
      return () => query.removeEventListener('change', onChange)
    },
    () => matchMedia(narrow).matches,
  )
}
