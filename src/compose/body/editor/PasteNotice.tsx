/** Says what the last paste could not bring, until the next edit, and offers to take the paste back. */
import { useEditorState, type Editor } from '@tiptap/react'
import { X } from 'lucide-react'
import { useEffect } from 'react'
import { announce } from '#ui/announce.ts'
import { Button } from '#ui/Button.tsx'
import { IconButton } from '#ui/IconButton.tsx'
import { useWords } from '#i18n/useTranslate.ts'
import { dismissPaste, lastPaste, type PasteReported } from './PasteReport.tsx'
import './PasteNotice.css'

export function PasteNotice({ editor }: { editor: Editor }) {
  const lost = useEditorState({ editor, selector: ({ editor }) => lastPaste(editor) })
  return lost ? <Notice editor={editor} lost={lost} /> : null
}

function Notice({ editor, lost }: { editor: Editor; lost: PasteReported }) {
  const say = useWords()
  const parts = [
    lost.pictures > 0 && say('body.pasteLostPictures', { count: lost.pictures }),
    lost.tables > 0 && say('body.pasteLostTables', { count: lost.tables }),
    lost.hasOtherNumbers && say('body.pasteLostNumbers'),
  ].filter((part) => part !== false)
  const words = say('body.pasteLost', { what: new Intl.ListFormat('en').format(parts) })
  useEffect(() => announce(words), [words])

  function leave(act: () => void) {
    act()
    editor.view.focus()
  }
  return (
    <div className="paste-notice">
      <p>{words}</p>
      {lost.canUndo && (
        <Button onClick={() => leave(() => editor.commands.undo())}>{say('common.undo')}</Button>
      )}
      <IconButton
        label={say('common.close')}
        icon={<X aria-hidden size={16} />}
        onClick={() => leave(() => dismissPaste(editor))}
      />
    </div>
  )
}
