/** What a query at the caret found, in front of the page below it; the text names the option that Enter inserts. */
import type { Editor } from '@tiptap/core'
import { useEffect, useLayoutEffect, useRef } from 'react'
import { popoverPlace } from '#ui/popover/popoverPlace.ts'
import '#ui/popover/Popover.css'
import './TypedList.css'

export type TypedOption = {
  readonly key: string
  readonly name: string
  /** In front of the name, such as the emoji it is the name of. */
  readonly sign?: string
  /** Below the name, such as an address. */
  readonly detail?: string
}

type Props = {
  id: string
  editor: Editor
  label: string
  found: readonly TypedOption[]
  index: number
  /** Of the sign in the text. */
  at: number
  onChoose: (index: number) => void
}

export function TypedList({ id, editor, label, found, index, at, onChoose }: Props) {
  const list = useRef<HTMLDivElement>(null)
  const active = `${id}-${index}`
  useOption(editor, id, active)
  useLayoutEffect(() => place(list.current, editor, at))
  useEffect(() => {
    list.current?.querySelector('[aria-selected=true]')?.scrollIntoView({ block: 'nearest' })
  }, [active])
  return (
    <div ref={list} id={id} role="listbox" aria-label={label} className="popover typed-list">
      {found.map(({ key, name, sign, detail }, place) => (
        <div
          key={key}
          id={`${id}-${place}`}
          role="option"
          tabIndex={-1}
          aria-selected={place === index}
          className="typed-option"
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => onChoose(place)}
          onKeyDown={(event) => event.key === 'Enter' && onChoose(place)}
        >
          {sign && (
            <span aria-hidden className="typed-option-sign">
              {sign}
            </span>
          )}
          <span className="typed-option-name">
            <bdi>{name}</bdi>
            {detail && <bdi className="typed-option-detail">{detail}</bdi>}
          </span>
        </div>
      ))}
    </div>
  )
}

function useOption({ view }: Editor, id: string, active: string) {
  useEffect(() => {
    view.dom.setAttribute('aria-controls', id)
    view.dom.setAttribute('aria-activedescendant', active)
    return () => {
      view.dom.removeAttribute('aria-controls')
      view.dom.removeAttribute('aria-activedescendant')
    }
  }, [view, id, active])
}

function place(list: HTMLElement | null, { view }: Editor, at: number) {
  if (!list) return
  if (typeof list.showPopover === 'function' && !list.popover) {
    list.popover = 'manual'
    list.showPopover()
  }
  const { left, top, bottom } = view.coordsAtPos(at)
  const size = { width: list.offsetWidth, height: list.offsetHeight }
  const box = { top, bottom, left, right: left + size.width }
  const page = { width: window.innerWidth, height: window.innerHeight }
  const { style } = list
  const found = popoverPlace(box, size, page)
  style.left = `${found.left}px`
  style.top = `${found.top}px`
}
