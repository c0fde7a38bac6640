/** The toolbar once there is an editor to press it for, and what its buttons open. */
import { isiOS, isMacOS } from '@tiptap/core'
import { useEditorState, type Editor } from '@tiptap/react'
import { useEffect, useState } from 'react'
import { FormattingToolbar } from '#compose/body/toolbar/FormattingToolbar.tsx'
import type { FormatName } from '#compose/body/toolbar/toolbarItems.tsx'
import { pressedShortcut } from '#compose/field/shortcuts.ts'
import { shownTypes } from '#compose/body/shownImages.ts'
import { lazyComponent } from '#lazy/lazyComponent.tsx'
import { pickFiles } from '#ui/pickFiles.ts'
import { applyFormat, choose, formattingState, isDirect } from './commands/formats.tsx'
import { insertImages } from './images/insertImages.tsx'
import { useTableEditing } from './tables/useTableEditing.tsx'

const isApple = isMacOS() || isiOS()

const FormatPanel = lazyComponent(
  async () => (await import('./panels/FormatPanel.tsx')).FormatPanel,
)

const LinkPrompt = lazyComponent(async () => (await import('./LinkPrompt.tsx')).LinkPrompt)

type Props = {
  editor: Editor
  /** The text is a signature itself, and gets none. */
  isSignature?: boolean
}

export function EditorToolbar({ editor, isSignature }: Props) {
  const [asksLink, setAsksLink] = useState(false)
  const state = useEditorState({ editor, selector: ({ editor }) => formattingState(editor) })
  useLinkKeys(editor, () => setAsksLink(true))
  useTableEditing(editor)

  /** Pressed by the pointer, the caret is in the text again; by a key, the focus stays for the next one. */
  function press(name: FormatName, byKey: boolean) {
    if (name === 'link') return setAsksLink(true)
    if (name === 'image') return pickImages()
    if (!isDirect(name)) return
    if (!byKey) editor.view.focus()
    applyFormat(editor, name)
  }

  function pickImages() {
    pickFiles({ accept: shownTypes, isMultiple: true }, (files) => {
      editor.view.focus()
      insertImages(editor, files)
    })
  }

  return (
    <>
      <FormattingToolbar
        state={state}
        isApple={isApple}
        onPress={press}
        onChoose={(name, value, byKey) => {
          choose(editor, name, value)
          if (!byKey) editor.view.focus()
        }}
        onLeave={() => editor.view.focus()}
        panel={(panel) => (
          <FormatPanel {...{ editor, isApple, isSignature, panel }} onPress={press} />
        )}
      />
      {asksLink && <LinkPrompt editor={editor} onDone={() => setAsksLink(false)} />}
    </>
  )
}

/** Ctrl+K, or Command+K, in the text. */
function useLinkKeys(editor: Editor, onOpen: () => void) {
  useEffect(() => {
    const { dom } = editor.view
    function ask(event: KeyboardEvent) {
      if (pressedShortcut(event) !== 'link') return
      event.preventDefault()
      onOpen()
    }
    dom.addEventListener('keydown', ask)
    return () => dom.removeEventListener('keydown', ask)
  }, [editor, onOpen])
}
