/**
 * Pastes the last paste once more in another look, as one step that Undo takes back alone: it is taken out, what was
 * selected is selected again, and the clipboard is read anew.
 */
import type { Editor } from '@tiptap/core'
import { closeHistory } from '@tiptap/pm/history'
import { pasteReportKey, pasteStorage, type Paste, type PasteChoice } from './PasteReport.tsx'

export function pasteAgain(editor: Editor, paste: Paste, choice: PasteChoice) {
  const { view } = editor
  const storage = pasteStorage(editor)
  storage.again = choice
  try {
    view.dispatch(takenBack(editor, paste))
    const event = asEvent(paste)
    if (choice === 'text') view.pasteText(textOf(paste), event)
    else view.pasteHTML(paste.html, event)
  } finally {
    storage.again = undefined
  }
  view.dispatch(closeHistory(view.state.tr))
}

function takenBack({ state }: Editor, paste: Paste) {
  const { steps, docs } = paste.change
  const tr = closeHistory(state.tr)
  steps.toReversed().forEach((step, at) => {
    const before = docs[steps.length - 1 - at]
    if (before) tr.step(step.invert(before))
  })
  // However long the clipboard takes to read, what is pasted then belongs to this step of Undo.
  tr.setTime(Infinity)
  return tr.setSelection(paste.before.resolve(tr.doc)).setMeta(pasteReportKey, paste)
}

/** Some programs give no text beside their HTML. */
function textOf({ text, slice: { content } }: Paste): string {
  return text || content.textBetween(0, content.size, '\n')
}

/** The clipboard as it was; the browser's own is over. */
function asEvent({ html, text }: Paste): ClipboardEvent {
  const data: Readonly<Record<string, string>> = { 'text/html': html, 'text/plain': text }
  const clipboardData = { getData: (type: string) => data[type] ?? '', types: [], files: [] }
  return Object.assign(new Event('paste'), { clipboardData }) as unknown as ClipboardEvent
}
