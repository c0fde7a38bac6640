/** The toolbar once there is an editor to press it for, and the link dialog it opens. */
import { isiOS, isMacOS } from '@tiptap/core'
import { useEditorState, type Editor } from '@tiptap/react'
import { useEffect, useState } from 'react'
import type { FormatName } from '#compose/body/toolbar/formattingButtons.tsx'
import { FormattingToolbar } from '#compose/body/toolbar/FormattingToolbar.tsx'
import { pressedShortcut } from '#compose/field/shortcuts.ts'
import { LinkDialog, type LinkEdit } from '#compose/body/link/LinkDialog.tsx'
import {
  applyFormat,
  formattingState,
  linkAtCaret,
  removeLink,
  saveLink,
} from './formattingCommands.tsx'
import { PasteNotice } from './PasteNotice.tsx'

const isApple = isMacOS() || isiOS()

export function EditorToolbar({ editor }: { editor: Editor }) {
  const [asksLink, setAsksLink] = useState(false)
  const state = useEditorState({ editor, selector: ({ editor }) => formattingState(editor) })
  useLinkKeys(editor, () => setAsksLink(true))

  function press(name: FormatName) {
    if (name === 'link') setAsksLink(true)
    else applyFormat(editor, name)
  }

  return (
    <>
      <PasteNotice editor={editor} />
      <FormattingToolbar
        state={state}
        isApple={isApple}
        onPress={press}
        onLeave={() => editor.view.focus()}
      />
      {asksLink && <AskLink editor={editor} onDone={() => setAsksLink(false)} />}
    </>
  )
}

function AskLink({ editor, onDone }: { editor: Editor; onDone: () => void }) {
  const href = linkAtCaret(editor)
  // The dialog gives the focus back to where it came from; the message is where it belongs.
  useEffect(() => () => queueMicrotask(() => editor.isDestroyed || editor.view.focus()), [editor])
  return (
    <LinkDialog
      href={href}
      asksText={href === undefined && editor.state.selection.empty}
      onSave={(link: LinkEdit) => {
        saveLink(editor, link)
        onDone()
      }}
      onRemove={() => {
        removeLink(editor)
        onDone()
      }}
      onClose={onDone}
    />
  )
}

/** Ctrl+K, or Command+K, in the text. */
function useLinkKeys(editor: Editor, onAsk: () => void) {
  useEffect(() => {
    const { dom } = editor.view
    function ask(event: KeyboardEvent) {
      if (pressedShortcut(event) !== 'link') return
      event.preventDefault()
      onAsk()
    }
    dom.addEventListener('keydown', ask)
    return () => dom.removeEventListener('keydown', ask)
  }, [editor, onAsk])
}
