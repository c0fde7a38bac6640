/** How many people of a folded line are below its one row; a click opens it. Keys open it by going there. */
import { useLayoutEffect, useState, type RefObject } from 'react'
import { useTranslate } from '#i18n/useTranslate.ts'

type Props = {
  line: RefObject<HTMLElement | null>
  entries: readonly unknown[]
  isFolded: boolean
  onOpen: () => void
}

export function HiddenCount({ line, entries, isFolded, onOpen }: Props) {
  const t = useTranslate()
  const [count, setCount] = useState(0)
  useLayoutEffect(() => {
    const element = line.current
    if (!element) return
    const measure = () => setCount(belowFirstRow(element, entries.length))
    measure()
    if (typeof ResizeObserver === 'undefined') return
    const observer = new ResizeObserver(measure)
    observer.observe(element)
    return () => observer.disconnect()
  }, [line, entries, isFolded])
  if (count === 0) return null
  return (
    <button
      type="button"
      tabIndex={-1}
      className="recipient-field-hidden"
      aria-label={t('recipients.showMore', { count })}
      onMouseDown={(event) => {
        // Else it would have the focus, and be gone before the click is whole.
        event.preventDefault()
        onOpen()
      }}
      onClick={onOpen}
    >
      {t('recipients.more', { count })}
    </button>
  )
}

/** Some of them may not be drawn yet (useDrawn.tsx). */
function belowFirstRow(line: HTMLElement, count: number): number {
  const chips = [...line.querySelectorAll('li')]
  const top = chips[0]?.offsetTop ?? 0
  const first = chips.findIndex(({ offsetTop }) => offsetTop > top)
  return first < 0 ? 0 : count - first
}
