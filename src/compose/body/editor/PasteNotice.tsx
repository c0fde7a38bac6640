/** Says what the last paste could not bring, until the next edit, and offers to take the paste back. */
import { useEditorState, type Editor } from '@tiptap/react'
import { X } from 'lucide-react'
import { useEffect } from 'react'
import { announce } from '#ui/announce.ts'
import { Button } from '#ui/Button.tsx'
import { IconButton } from '#ui/IconButton.tsx'
import { useTranslate } from '#i18n/useTranslate.ts'
import { dismissPaste, lastPaste, type PasteReported } from './PasteReport.tsx'
import './PasteNotice.css'

export function PasteNotice({ editor }: { editor: Editor }) {
  const lost = useEditorState({ editor, selector: ({ editor }) => lastPaste(editor) })
  return lost ? <Notice editor={editor} lost={lost} /> : null
}

function Notice({ editor, lost }: { editor: Editor; lost: PasteReported }) {
  const t = useTranslate()
  const parts = [
    lost.inlineImages > 0 && t('body.pasteLostPictures', { count: lost.inlineImages }),
    lost.tables > 0 && t('body.pasteLostTables', { count: lost.tables }),
    lost.hasOtherNumbers && t('body.pasteLostNumbers'),
  ].filter((part) => part !== false)
  const what = new Intl.ListFormat('en').format(parts)
  const words = lost.isUnreadable ? t('body.pasteUnreadable') : t('body.pasteLost', { what })
  useEffect(() => announce(words), [words])

  function leave(act: () => void) {
    act()
    editor.view.focus()
  }
  return (
    <div className="paste-notice">
      <p>{words}</p>
      {lost.canUndo && (
        <Button onClick={() => leave(() => editor.commands.undo())}>{t('common.undo')}</Button>
      )}
      <IconButton
        label={t('common.close')}
        icon={<X aria-hidden size={16} />}
        onClick={() => leave(() => dismissPaste(editor))}
      />
    </div>
  )
}
