/** The day of the grid that Tab reaches. Keys move it and take the focus along; turning the month does not. */
import { useEffect, useRef, useState, type KeyboardEvent } from 'react'
import { dayFor } from './calendarKeys.ts'
import { addMonths, isKnown } from './days.ts'

export function useTabStop(value: string | undefined, today: string, firstDay: number) {
  const grid = useRef<HTMLDivElement>(null)
  const [stop, setStop] = useState(value ?? today)
  const [known, setKnown] = useState(value)
  const [isMoved, setIsMoved] = useState(false)
  if (known !== value) {
    setKnown(value)
    if (value) setStop(value)
  }
  useEffect(() => {
    if (isMoved) grid.current?.querySelector<HTMLElement>('[tabindex="0"]')?.focus()
  }, [isMoved, stop])

  function press(event: KeyboardEvent) {
    const isRightToLeft = getComputedStyle(event.currentTarget).direction === 'rtl'
    const day = dayFor(event, stop, { firstDay, isRightToLeft })
    if (!day) return
    event.preventDefault()
    setStop(day)
    setIsMoved(true)
  }

  function turn(months: number) {
    const day = addMonths(stop, months)
    if (isKnown(day)) setStop(day)
    setIsMoved(false)
  }

  return { grid, stop, press, turn }
}
