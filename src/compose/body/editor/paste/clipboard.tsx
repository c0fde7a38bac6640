/**
 * What enters by paste and drop: plain text keeps its lines (HTML: ../images/pastedImages.tsx). Files are not the
 * editor's: it only keeps its hands off, the event goes on to the page.
 */
import { Fragment, Slice, type ResolvedPos } from '@tiptap/pm/model'
import type { EditorProps, EditorView } from '@tiptap/pm/view'
import { isMailLink } from '#compose/body/link/linkAddress.ts'
import { textToDocument } from '#compose/body/document/documentNode.ts'
import { carriesFiles } from '#compose/body/carriesFiles.ts'

export const clipboard: EditorProps = {
  transformPasted: keepFirstLine,
  clipboardTextParser: (text, context) => textToSlice(text, context),
  handlePaste: (view, event, slice) =>
    carriesFiles(event.clipboardData) ||
    linkSelection(view, event.clipboardData) ||
    pasteTextOfNothing(view, event, slice),
  handleDrop: (_view, event) => (event.dataTransfer?.files.length ?? 0) > 0,
}

function textToSlice(text: string, context: ResolvedPos): Slice {
  const { schema } = context.doc.type
  const marks = context.marks()
  const paragraphs = (textToDocument(text).content ?? []).map(({ content = [] }) => {
    const pieces = content.map(({ text: words = '' }) => schema.text(words, marks))
    return schema.node('paragraph', null, pieces)
  })
  return new Slice(Fragment.from(paragraphs), 1, 1)
}

/** In an empty line, what comes first is aligned and indented as it was copied. */
function keepFirstLine(slice: Slice, { state }: EditorView): Slice {
  const { parent } = state.selection.$from
  const first = slice.content.firstChild
  const isEmptyLine = parent.type.name === 'paragraph' && parent.content.size === 0
  const isPlaced =
    first?.type === parent.type && Boolean(first.attrs['align'] || first.attrs['indent'])
  return isEmptyLine && isPlaced && slice.openStart === 1
    ? new Slice(slice.content, 0, slice.openEnd)
    : slice
}

/** An address pasted over selected words makes them a link. */
function linkSelection(view: EditorView, data: DataTransfer | null): boolean {
  const href = data?.getData('text/plain').trim() ?? ''
  const { selection, schema, tr } = view.state
  if (selection.empty || !isMailLink(href) || !selection.$from.sameParent(selection.$to))
    return false
  view.dispatch(tr.addMark(selection.from, selection.to, schema.mark('link', { href })))
  return true
}

/** HTML of which nothing is left (a page of frames) came with a text that still says something. */
function pasteTextOfNothing(view: EditorView, event: ClipboardEvent, slice: Slice): boolean {
  const text = event.clipboardData?.getData('text/plain') ?? ''
  return slice.content.size === 0 && text.trim() !== '' && view.pasteText(text, event)
}
