/** The list itself, in front of the page below the slash; the text names the option that Enter inserts. */
import type { Editor } from '@tiptap/core'
import { useEffect, useLayoutEffect, useRef } from 'react'
import type { Signature } from '#compose/body/signature/signing.ts'
import { useTranslate } from '#i18n/useTranslate.ts'
import { popoverPlace } from '#ui/popover/popoverPlace.ts'
import '#ui/popover/Popover.css'
import './SnippetList.css'

type Props = {
  id: string
  editor: Editor
  found: readonly Signature[]
  index: number
  /** Of the slash in the text. */
  at: number
  onChoose: (snippet: Signature) => void
}

export function SnippetList({ id, editor, found, index, at, onChoose }: Props) {
  const t = useTranslate()
  const list = useRef<HTMLDivElement>(null)
  const active = `${id}-${index}`
  useOption(editor, id, active)
  useLayoutEffect(() => place(list.current, editor, at))
  useEffect(() => {
    list.current?.querySelector('[aria-selected=true]')?.scrollIntoView({ block: 'nearest' })
  }, [active])
  return (
    <div
      ref={list}
      id={id}
      role="listbox"
      aria-label={t('signatures.snippets')}
      className="popover snippet-list"
    >
      {found.map((snippet, place) => (
        <div
          key={snippet.id}
          id={`${id}-${place}`}
          role="option"
          tabIndex={-1}
          aria-selected={place === index}
          className="snippet-option"
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => onChoose(snippet)}
          onKeyDown={({ key }) => key === 'Enter' && onChoose(snippet)}
        >
          {snippet.name || t('signatures.unnamed')}
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
