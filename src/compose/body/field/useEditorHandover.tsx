/**
 * Fetches the editor and lets it take over from the plain field: text, caret, focus and scroll, in
 * one task, so that no key falls between the two, and never inside a composition.
 *
 * If the editor cannot be fetched, the plain field simply stays; it is asked for again by itself.
 */
import type { Editor } from '@tiptap/react'
import { useEffect, useEffectEvent, useState, type RefObject } from 'react'
import { flushSync } from 'react-dom'
import { allTexts } from '#i18n/texts.ts'
import { useRefetch } from '#lazy/useRefetch.tsx'
import type { WhyMissing } from '#lazy/missingReason.ts'
import type * as BodyEditor from '#compose/body/editor/bodyEditor.tsx'
import { isPlain } from '#compose/body/body.ts'
import type { Body, BodyCopy } from '#compose/body/bodyValue.ts'
import { watchComposition } from './composition.ts'

type Chunk = typeof BodyEditor

type EditorStage =
  | { readonly name: 'coming' }
  | { readonly name: 'missing' }
  | { readonly name: 'here'; readonly chunk: Chunk; readonly shown: Shown }

type Shown = {
  readonly editor: Editor
  /** The plain field was scrolled: what was seen has to stay where it was. */
  readonly laysOutAll: boolean
}

type Options = {
  field: RefObject<HTMLTextAreaElement | null>
  body: Body
  /** Called at each change, with how to take a copy. */
  onChange: (take: () => BodyCopy) => void
  onReady: (() => void) | undefined
}

type EditorHandover = {
  readonly stage: EditorStage
  readonly missing: { readonly why: WhyMissing | undefined; readonly onRetry: () => void }
}

export function useEditorHandover(options: Options): EditorHandover {
  const [stage, setStage] = useState<EditorStage>({ name: 'coming' })
  const [attempt, setAttempt] = useState(1)

  const changed = useEffectEvent(options.onChange)
  const take = useEffectEvent((chunk: Chunk, field: HTMLTextAreaElement) => {
    const editor = chunk.createBodyEditor(toHandover(field, options.body), () => {
      changed(() => chunk.readCopy(editor))
    })
    openMessage(field, editor, (shown) => setStage({ name: 'here', chunk, shown }))
    options.onReady?.()
    return editor
  })

  useEffect(() => {
    const gone = new AbortController()
    const field = options.field.current
    if (!field) return
    let editor: Editor | undefined
    const composition = watchComposition(field, gone.signal)
    // What the editor says comes with it; so do all other words, for soon there may be no network.
    Promise.all([import('#compose/body/editor/bodyEditor.tsx'), allTexts()])
      .then(async ([chunk]) => {
        await composition.settled()
        if (!gone.signal.aborted) editor = take(chunk, field)
      })
      .catch(() => {
        if (!gone.signal.aborted) setStage({ name: 'missing' })
      })
    return () => {
      gone.abort()
      editor?.destroy()
    }
  }, [attempt, options.field])

  function onRetry() {
    setStage({ name: 'coming' })
    setAttempt(attempt + 1)
  }
  const why = useRefetch(() => setAttempt(attempt + 1), stage.name === 'missing')
  return { stage, missing: { why, onRetry } }
}

function toHandover(field: HTMLTextAreaElement, body: Body): BodyEditor.Handover {
  const { value: text, selectionStart, selectionEnd, selectionDirection } = field
  if (!isPlain(body)) return { html: body.html }
  return selectionDirection === 'backward'
    ? { text, anchor: selectionEnd, head: selectionStart }
    : { text, anchor: selectionStart, head: selectionEnd }
}

/** Shows the editor in place of the field at once, then gives it focus and scroll. */
function openMessage(field: HTMLTextAreaElement, editor: Editor, show: (shown: Shown) => void) {
  const hadFocus = document.activeElement === field
  const scroller = field.parentElement
  const scrolled = (scroller?.scrollTop ?? 0) + field.scrollTop
  flushSync(() => show({ editor, laysOutAll: scrolled > 0 }))
  if (hadFocus) editor.view.focus()
  if (scroller) scroller.scrollTop = scrolled
}
