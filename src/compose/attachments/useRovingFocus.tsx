/**
 * Of many cards Tab reaches one; arrow keys, Home and End go to the others (WAI-ARIA APG: roving tabindex).
 * A card that moved or got another id has the focus again when it is there.
 */
import { useEffect, useRef, useState, type KeyboardEvent } from 'react'

export function useRovingFocus(ids: readonly string[], columns: number) {
  const list = useRef<HTMLUListElement>(null)
  const wanted = useRef<string>(undefined)
  const [last, setLast] = useState<string>()
  const active = last !== undefined && ids.includes(last) ? last : ids[0]

  useEffect(() => {
    const card = wanted.current === undefined ? undefined : openButton(list.current, wanted.current)
    if (!card) return
    wanted.current = undefined
    // Whoever went elsewhere meanwhile stays there.
    const { activeElement } = document
    if (activeElement === document.body || list.current?.contains(activeElement)) card.focus()
  })

  useEffect(() => {
    const element = list.current
    const note = ({ target }: FocusEvent) => {
      const item = target instanceof Element ? target.closest<HTMLElement>('li') : null
      if (item) setLast(item.dataset['id'])
    }
    element?.addEventListener('focusin', note)
    return () => element?.removeEventListener('focusin', note)
  }, [])

  function press(event: KeyboardEvent<HTMLElement>) {
    const { currentTarget } = event
    if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return
    const from = ids.indexOf(currentTarget.closest('li')?.dataset['id'] ?? '')
    const isRightToLeft = getComputedStyle(currentTarget).direction === 'rtl'
    const to = goesTo(event.key, { from, columns, isRightToLeft, count: ids.length })
    const id = to === undefined ? undefined : ids[to]
    if (id === undefined) return
    event.preventDefault()
    openButton(list.current, id)?.focus()
  }

  return {
    list,
    active,
    press,
    focusSoon: (id: string) => (wanted.current = id),
  }
}

function openButton(list: HTMLElement | null, id: string): HTMLElement | null | undefined {
  const items = [...(list?.querySelectorAll<HTMLElement>('li') ?? [])]
  const item = items.find(({ dataset }) => dataset['id'] === id)
  return item?.querySelector<HTMLElement>('.attachment-item-open')
}

type From = { from: number; columns: number; count: number; isRightToLeft: boolean }

function goesTo(key: string, { from, columns, count, isRightToLeft }: From): number | undefined {
  switch (key) {
    case 'ArrowRight':
      return isRightToLeft ? from - 1 : from + 1
    case 'ArrowLeft':
      return isRightToLeft ? from + 1 : from - 1
    case 'ArrowDown':
      return from + columns
    case 'ArrowUp':
      return from - columns
    case 'Home':
      return 0
    case 'End':
      return count - 1
    default:
      return undefined
  }
}
