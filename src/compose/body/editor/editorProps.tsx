/**
 * What the editor lets pass. Ctrl+Enter and Command+Enter are the page's: ProseMirror would mark
 * every Enter as handled, and the page would take a handled key for used up.
 */
import type { EditorProps } from '@tiptap/pm/view'
import { clipboard } from './paste/clipboard.tsx'
import { readSelection } from './readSelection.tsx'

function isForPage(event: KeyboardEvent): boolean {
  return event.key === 'Enter' && (event.ctrlKey || event.metaKey)
}

export const editorProps: EditorProps = {
  ...clipboard,
  handleDOMEvents: {
    keydown: (_view, event) => isForPage(event),
    blur: (view) => readSelection(view),
  },
}
