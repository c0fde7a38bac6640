/**
 * The caret as plain data: its field, and where in it, so that another page can put it there (setCaret.ts).
 *
 * In the editor a position is a path of child indexes with an offset at its end: the same HTML has the same
 * paths.
 */
export type CaretPlace = {
  /** As in `data-field`. */
  readonly place: string
  readonly isRich: boolean
  readonly anchor: readonly number[]
  readonly head: readonly number[]
  /** The first number of each counts from the end. */
  readonly isFromEnd?: boolean
}

export const rich = '[contenteditable="true"]'
const inside = '.composer-fields, .composer-body'

/** Nothing, while the focus is in no field of the message. */
export function readCaret(): CaretPlace | undefined {
  const field = document.activeElement
  if (!field?.closest(inside)) return undefined
  const place = field.closest<HTMLElement>('[data-field]')?.dataset['field']
  if (place === undefined) return undefined
  if (isPlainField(field)) {
    const { selectionStart, selectionEnd, value } = field
    const [start, end] = [selectionStart ?? value.length, selectionEnd ?? value.length]
    return { place, isRich: false, anchor: [start], head: [end] }
  }
  const { anchorNode, anchorOffset, focusNode, focusOffset } = getSelection() ?? {}
  if (!field.matches(rich) || !anchorNode || !focusNode) return undefined
  const anchor = pathTo(field, anchorNode, anchorOffset)
  const head = pathTo(field, focusNode, focusOffset)
  return anchor && head && { place, isRich: true, anchor, head }
}

export function isPlainField(field: Element): field is HTMLInputElement | HTMLTextAreaElement {
  return field.matches('input:not([type="checkbox"]), textarea')
}

function pathTo(root: Node, node: Node, offset: number | undefined): number[] | undefined {
  const path = [offset ?? 0]
  for (let at = node; at !== root; at = at.parentNode) {
    if (!at.parentNode) return undefined
    path.unshift([...at.parentNode.childNodes].indexOf(at as ChildNode))
  }
  return path
}
