/**
 * Finds words in the message: Enter goes to the next, Shift+Enter to the one before; Escape ends it with what was found
 * selected. The text is not changed.
 */
import type { Editor } from '@tiptap/core'
import { ChevronDown, ChevronUp, X } from 'lucide-react'
import { useEffect, useRef, useState, type KeyboardEvent } from 'react'
import { EditorBar } from '#compose/body/editor/bar/EditorBar.tsx'
import { useTranslate } from '#i18n/useTranslate.ts'
import { IconButton } from '#ui/IconButton.tsx'
import { isComposing } from '#ui/keyboard/isComposing.ts'
import { rangeOf } from './highlight.tsx'
import { scrollToRange } from './scrollToRange.tsx'
import { useMatches } from './useMatches.tsx'
import './FindBar.css'

export function FindBar({ editor, onClose }: { editor: Editor; onClose: () => void }) {
  const t = useTranslate()
  const search = useRef<HTMLDivElement>(null)
  const field = useRef<HTMLInputElement>(null)
  const [words, setWords] = useState(() => selectedWords(editor))
  const { count, index, current, step } = useMatches(editor, words)
  const { dom } = editor.view
  useEffect(() => field.current?.select(), [])
  useEffect(() => {
    if (current) scrollToRange(rangeOf(editor, current), search.current)
  }, [editor, current])

  function end() {
    onClose()
    if (current) editor.commands.setTextSelection(current)
    editor.view.focus()
  }
  function press(event: KeyboardEvent) {
    if (isComposing(event)) return
    if (event.key === 'Escape') end()
    else if (event.key === 'Enter' && event.target === field.current) step(event.shiftKey ? -1 : 1)
    else return
    event.preventDefault()
    event.stopPropagation()
  }
  const said = count === 0 ? t('find.none') : t('find.place', { at: index + 1, count })
  return (
    <EditorBar
      boxOf={(bar) => placeOf(dom, bar)}
      within={dom}
      className="find-bar"
      onKeyDown={press}
    >
      <div ref={search} role="search" aria-label={t('find.find')}>
        <input
          ref={field}
          aria-label={t('find.find')}
          placeholder={t('find.find')}
          value={words}
          onChange={({ target }) => setWords(target.value)}
        />
        <span role="status" className="find-bar-count">
          {words && said}
        </span>
        <Steps isOff={count === 0} onStep={step} />
        <IconButton label={t('common.close')} icon={<X aria-hidden size={16} />} onClick={end} />
      </div>
    </EditorBar>
  )
}

function Steps({ isOff, onStep }: { isOff: boolean; onStep: (by: 1 | -1) => void }) {
  const t = useTranslate()
  return (
    <>
      <IconButton
        label={t('find.previous')}
        icon={<ChevronUp aria-hidden size={18} />}
        aria-disabled={isOff || undefined}
        onClick={() => onStep(-1)}
      />
      <IconButton
        label={t('find.next')}
        icon={<ChevronDown aria-hidden size={18} />}
        aria-disabled={isOff || undefined}
        onClick={() => onStep(1)}
      />
    </>
  )
}

/** A word or two that are selected are what is looked for. */
function selectedWords({ state: { doc, selection } }: Editor): string {
  const text = doc.textBetween(selection.from, selection.to, '\n')
  return text.includes('\n') || text.length > 100 ? '' : text
}

/** In CSS pixels: below it the text is as wide as the page (FindBar.css). */
const narrow = 1024

/** Beside the first line that is in sight; where there is no room beside the text, over its end. */
function placeOf(dom: HTMLElement, { offsetWidth }: HTMLElement) {
  const place = (dom.closest('.body-field-scroll') ?? dom).getBoundingClientRect()
  const right = place.right - 16
  const bottom = window.innerWidth < narrow ? place.bottom : place.top
  return { left: right - offsetWidth, right, bottom }
}
