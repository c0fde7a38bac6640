/**
 * What the editor lets pass. Ctrl+Enter and Command+Enter are the page's: ProseMirror would mark
 * every Enter as handled, and the page would take a handled key for used up.
 */
import type { EditorProps } from '@tiptap/pm/view'
import { clipboard } from './paste/clipboard.tsx'
import { readSelection } from './readSelection.tsx'

const isCommand = ({ ctrlKey, metaKey }: KeyboardEvent) => ctrlKey || metaKey
const isForPage = (event: KeyboardEvent) => event.key === 'Enter' && isCommand(event)

export const editorProps: EditorProps = {
  ...clipboard,
  handleDOMEvents: {
    keydown(view, event) {
      if (isCommand(event) && !view.composing) readSelection(view)
      return isForPage(event)
    },
    blur: (view) => readSelection(view),
  },
}
