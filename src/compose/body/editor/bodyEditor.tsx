/** The editor's chunk: everything the page gets when it has arrived, and the only way to it. */
export { createBodyEditor, readCopy, type Handover } from './createBodyEditor.tsx'
export { EditorText } from './EditorText.tsx'
export { EditorToolbar } from './EditorToolbar.tsx'
export { QuotedPart } from './quoted/LateQuotedPart.tsx'
export { readBody } from './readHtml.tsx'
