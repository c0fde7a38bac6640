/**
 * Puts the caret where another page had it. A place that is no longer there gives way to the nearest one.
 */
import { isPlainField, rich, type CaretPlace } from './caretPlace.ts'

const plain = 'input, textarea'

/** Puts the focus and the caret there, if that field is here; nothing scrolls further than it has to. */
export function setCaret(caret: CaretPlace): boolean {
  const { place, isRich, isFromEnd } = caret
  const field = fieldAt(place, isRich ? rich : plain)
  if (!field) return false
  const { anchor, head } = isFromEnd ? moved(caret, sizeOf(field)) : caret
  field.focus({ preventScroll: true })
  if (isPlainField(field)) {
    const [start = 0, end = start] = [anchor[0], head[0]]
    field.setSelectionRange(start, end)
    return true
  }
  select(field, nodeAt(field, anchor), nodeAt(field, head))
  return true
}

/** Counted from the end: what is laid before the text does not move it. */
export function fromEnd(caret: CaretPlace): CaretPlace {
  const field = fieldAt(caret.place, caret.isRich ? rich : plain)
  return field ? { ...moved(caret, -sizeOf(field)), isFromEnd: true } : caret
}

function moved(caret: CaretPlace, by: number): CaretPlace {
  const move = ([first = 0, ...rest]: readonly number[]) => [first + by, ...rest]
  return { ...caret, anchor: move(caret.anchor), head: move(caret.head) }
}

const sizeOf = (field: HTMLElement) =>
  isPlainField(field) ? field.value.length : field.childNodes.length

type Spot = readonly [node: Node, offset: number]

/** What tiptap puts at the element it edits. */
type Edited = HTMLElement & {
  readonly editor?: {
    readonly view: { readonly posAtDOM: (...spot: Spot) => number }
    readonly commands: { readonly setTextSelection: (at: { from: number; to: number }) => boolean }
  }
}

/** The editor is told itself: right after it got the focus it takes no notice of the page's selection. */
function select(field: Edited, anchor: Spot, head: Spot) {
  const { editor } = field
  if (editor) {
    const ends = [editor.view.posAtDOM(...anchor), editor.view.posAtDOM(...head)]
    editor.commands.setTextSelection({ from: Math.min(...ends), to: Math.max(...ends) })
  } else getSelection()?.setBaseAndExtent(...anchor, ...head)
  const [node] = head
  const element = node instanceof Element ? node : node.parentElement
  element?.scrollIntoView?.({ block: 'nearest' })
}

/** The field that is there before the editor: keys pressed meanwhile land at the end of its text, if it takes any. */
export function focusEnd(place: string): boolean {
  const field = fieldAt(place, plain)
  if (!field || !isPlainField(field)) return false
  field.focus({ preventScroll: true })
  field.setSelectionRange(field.value.length, field.value.length)
  return !field.readOnly
}

function fieldAt(place: string, wanted: string): HTMLElement | null {
  const parts = [...document.querySelectorAll<HTMLElement>('[data-field]')]
  const part = parts.find(({ dataset }) => dataset['field'] === place)
  return part?.querySelector<HTMLElement>(wanted) ?? null
}

function nodeAt(root: Node, path: readonly number[]): [Node, number] {
  let node = root
  for (const index of path.slice(0, -1)) {
    const child = node.childNodes[Math.min(index, node.childNodes.length - 1)]
    if (!child) break
    node = child
  }
  const most = node instanceof CharacterData ? node.length : node.childNodes.length
  return [node, Math.min(path.at(-1) ?? 0, most)]
}
