/**
 * A day and time being typed. The browser gives no value until all parts are there, and a year of
 * one digit after the first: neither is reported before the field is left or the message is read.
 */
import { useRef, useState } from 'react'
import { useFlush } from '#compose/field/FlushContext.tsx'
import { useAfterPress } from '#ui/useAfterPress.tsx'
import { TextField } from '#ui/TextField.tsx'
import { useTranslate } from '#i18n/useTranslate.ts'
import { clockHint, existingTime, type TakenBy } from './clockHint.ts'
import { unfinishedTime } from './flag.ts'
import { isLocalTime } from './localTime.ts'

type Props = {
  label: string
  /** Local time, empty or unfinished. */
  time: string
  error?: string | undefined
  /** By its IANA name: a time its clocks skip is moved when the field is left. */
  zone: string
  takenBy: TakenBy
  onChange: (time: string) => void
}

export function DateTimeField({ label, time, error, zone, takenBy, onChange }: Props) {
  const t = useTranslate()
  const input = useRef<HTMLInputElement>(null)
  const [typed, setTyped] = useState(isLocalTime(time) ? time : '')
  const [known, setKnown] = useState(time)
  const [chosen, setChosen] = useState('')
  const afterPress = useAfterPress()
  if (known !== time) {
    setKnown(time)
    // The parts that are there already stay in the input; only the browser knows them.
    if (time !== unfinishedTime) setTyped(time)
  }

  function handOver() {
    if (!input.current) return
    const { validity, value } = input.current
    const left = validity.badInput ? unfinishedTime : existingTime(value, zone)
    if (left !== time) onChange(left)
  }
  useFlush(handOver)
  // It stays said when the time was moved.
  const isMoved = existingTime(chosen, zone) === typed
  const hint = clockHint(isMoved ? chosen : typed, zone, takenBy)

  return (
    <TextField
      ref={input}
      type="datetime-local"
      label={label}
      error={error}
      hint={hint && t(hint.textKey, hint.values)}
      max="9999-12-31T23:59"
      value={typed}
      onChange={({ target }) => {
        setTyped(target.value)
        setChosen(target.value)
        if (isLocalTime(target.value)) onChange(target.value)
      }}
      onBlur={() => afterPress(handOver)}
    />
  )
}
