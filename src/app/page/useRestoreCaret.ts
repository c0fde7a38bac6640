/**
 * Where the writer was in the message: kept while the message is locked, and gone back to when it is not
 * any more, unless something was said meanwhile that asks for an answer.
 */
import { useEffect, useLayoutEffect, useRef, type RefObject } from 'react'

const fields = '[data-caret=field]'
/** What only acts on the text. */
const tools = '[role=toolbar], [role=menu]'
const question = '[data-caret=answer] button:not(:disabled)'

/** What sends again is not one Enter away from whoever just pressed Send: the notice itself has the focus then. */
function answerIn(page: HTMLElement | null): HTMLElement | null {
  const answer = page?.querySelector<HTMLElement>(question) ?? null
  return answer?.dataset['caret'] === 'risky' ? answer.closest('[data-caret=notice]') : answer
}

type Caret = { readonly field: HTMLElement; readonly range: Range | undefined }

export function useRestoreCaret(page: RefObject<HTMLElement | null>, isLocked: boolean): void {
  /** A click on Send takes the focus from the field before anything is locked. */
  const field = useRef<HTMLElement>(undefined)
  const caret = useRef<Caret>(undefined)
  const wasLocked = useRef(false)

  useEffect(() => {
    const session = page.current
    const follow = ({ target }: FocusEvent) => {
      const isElement = target instanceof HTMLElement
      if (isElement && target.closest(fields) && !target.closest(tools)) field.current = target
    }
    session?.addEventListener('focusin', follow)
    return () => session?.removeEventListener('focusin', follow)
  }, [page])

  useLayoutEffect(() => {
    // The browser takes focus and selection from what is locked only after this.
    if (isLocked) caret.current = read(field.current)
    else if (wasLocked.current) {
      const answer = answerIn(page.current)
      if (answer) answer.focus()
      else if (caret.current) goBack(caret.current)
    }
    wasLocked.current = isLocked
  }, [isLocked, page])
}

function read(field: HTMLElement | undefined): Caret | undefined {
  if (!field?.isConnected) return undefined
  const selection = document.getSelection()
  const range = selection && selection.rangeCount > 0 ? selection.getRangeAt(0) : undefined
  const isInside = range && field.contains(range.commonAncestorContainer)
  return { field, range: isInside ? range.cloneRange() : undefined }
}

function goBack({ field, range }: Caret): void {
  if (!field.isConnected) return
  field.focus({ preventScroll: true })
  if (!range?.startContainer.isConnected) return
  const selection = document.getSelection()
  selection?.removeAllRanges()
  selection?.addRange(range)
}
