/**
 * Cards are put in another order with a mouse or pen; a finger scrolls, and has Move earlier and Move later
 * in the menu. Escape gives up. Files from outside are none of its business (adding/DropZone.tsx).
 */
import { useEffect, useEffectEvent, useState, type PointerEvent, type RefObject } from 'react'
import { dropSlot } from './dropSlot.ts'

type Drag = { readonly id: string; readonly x: number; readonly y: number; readonly slot?: number }

/** Less is a click. */
const leastPixels = 6

type Options = {
  list: RefObject<HTMLElement | null>
  isLocked: boolean
  onDrop: (id: string, beforeId: string | undefined) => void
}

export function useDragOrder({ list, isLocked, onDrop }: Options) {
  const [drag, setDrag] = useState<Drag>()

  function press(id: string, { button, pointerType, clientX: x, clientY: y }: PointerEvent) {
    if (!isLocked && button === 0 && pointerType !== 'touch') setDrag({ id, x, y })
  }

  const follow = useEffectEvent(({ clientX: x, clientY: y }: globalThis.PointerEvent) => {
    if (!drag || !list.current) return
    if (drag.slot === undefined && Math.hypot(x - drag.x, y - drag.y) < leastPixels) return
    const boxes = shownItems(list.current).map((item) => item.getBoundingClientRect())
    const isRightToLeft = getComputedStyle(list.current).direction === 'rtl'
    setDrag({ ...drag, slot: dropSlot(boxes, { x, y }, isRightToLeft) })
  })

  const drop = useEffectEvent(() => {
    setDrag(undefined)
    if (drag?.slot === undefined || !list.current) return
    swallowClick()
    const before = shownItems(list.current)[drag.slot]?.dataset['id']
    if (!isLocked && before !== drag.id) onDrop(drag.id, before)
  })

  const isUnderWay = drag !== undefined
  useEffect(() => {
    if (!isUnderWay) return
    const ends = new AbortController()
    const { signal } = ends
    window.addEventListener('pointermove', (event) => follow(event), { signal })
    window.addEventListener('pointerup', () => drop(), { signal })
    window.addEventListener('pointercancel', () => setDrag(undefined), { signal })
    const escape = (event: KeyboardEvent) => event.key === 'Escape' && setDrag(undefined)
    window.addEventListener('keydown', escape, { signal, capture: true })
    return () => ends.abort()
  }, [isUnderWay])

  function markOf(id: string, at: number, count: number) {
    if (drag?.slot === undefined) return undefined
    if (drag.id === id) return 'dragged'
    if (drag.slot === at) return 'before'
    return drag.slot === count && at === count - 1 ? 'after' : undefined
  }

  return { press, markOf }
}

function shownItems(list: HTMLElement): HTMLElement[] {
  return [...list.querySelectorAll<HTMLElement>('li:not([hidden])')]
}

/** What ends a drag is no click on the card. */
function swallowClick() {
  const swallow = (event: Event) => {
    event.preventDefault()
    event.stopPropagation()
  }
  window.addEventListener('click', swallow, { capture: true, once: true })
  setTimeout(() => window.removeEventListener('click', swallow, true))
}
