/** The place where the letter is written, once the editor is there. */
import { EditorContent, type Editor } from '@tiptap/react'
import { useLayoutEffect } from 'react'
import { editorProps } from './editorProps.tsx'
import './EditorText.css'

type Props = { editor: Editor; label: string; errorId: string | undefined }

export function EditorText({ editor, label, errorId }: Props) {
  useLayoutEffect(() => {
    const attributes: Record<string, string> = {
      class: 'body-text',
      role: 'textbox',
      'aria-multiline': 'true',
      'aria-label': label,
      lang: navigator.language,
      spellcheck: 'true',
      // A page translator must not rewrite the letter.
      translate: 'no',
      ...(errorId && { 'aria-invalid': 'true', 'aria-describedby': errorId }),
    }
    editor.setOptions({ editorProps: { ...editorProps, attributes } })
  }, [editor, label, errorId])
  return <EditorContent editor={editor} className="editor-text" />
}
