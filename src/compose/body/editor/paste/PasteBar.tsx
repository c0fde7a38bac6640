/**
 * Under what was pasted, until the next edit: where it came from, what of it could not be kept, and how it may look.
 * The text keeps the focus; Tab comes here, Escape goes back. Each choice is one step of Undo.
 */
import type { EditorView } from '@tiptap/pm/view'
import { useEditorState, type Editor } from '@tiptap/react'
import { X } from 'lucide-react'
import { useEffect, type KeyboardEvent } from 'react'
import { EditorBar } from '#compose/body/editor/bar/EditorBar.tsx'
import { announce } from '#ui/announce.ts'
import { Button } from '#ui/Button.tsx'
import { IconButton } from '#ui/IconButton.tsx'
import type { TextKey } from '#i18n/texts.ts'
import { useTranslate } from '#i18n/useTranslate.ts'
import { PanelKeys } from '#compose/body/editor/panels/PanelKeys.tsx'
import { pasteAgain } from './pasteAgain.tsx'
import { lastPaste, setReport, type PasteChoice, type Report } from './PasteReport.tsx'
import { sourceOf } from './pasteSource.ts'
import { useLossWords } from './useLossWords.tsx'
import './PasteBar.css'

const choices: readonly (readonly [PasteChoice, TextKey])[] = [
  ['source', 'paste.keepSource'],
  ['match', 'paste.match'],
  ['text', 'paste.textOnly'],
]

export function PasteBar({ editor }: { editor: Editor }) {
  const report = useEditorState({ editor, selector: ({ editor }) => lastPaste(editor) })
  return report ? <Bar editor={editor} report={report} /> : null
}

/** Below the last line of what was pasted, at the text's edge. */
function boxOf(view: EditorView, report: Report) {
  const { doc, selection } = view.state
  const end = Math.min(report === 'unreadable' ? selection.to : report.end, doc.content.size)
  const { left, right } = view.dom.getBoundingClientRect()
  const { paddingLeft, paddingRight } = getComputedStyle(view.dom)
  return {
    left: left + parseFloat(paddingLeft),
    right: right - parseFloat(paddingRight),
    bottom: view.coordsAtPos(end).bottom,
  }
}

function Bar({ editor, report }: { editor: Editor; report: Report }) {
  const t = useTranslate()
  const { view } = editor
  const paste = report === 'unreadable' ? undefined : report
  const loss = useLossWords(report)
  const source = paste && sourceOf(paste.html)
  const options = paste ? t('paste.hint') : ''
  useEffect(() => announce([loss, options].filter(Boolean).join(' ')), [loss, options])

  function close() {
    setReport(editor, undefined)
    view.focus()
  }
  function leaveByEscape(event: KeyboardEvent) {
    if (event.key !== 'Escape') return
    event.stopPropagation()
    close()
  }
  return (
    <EditorBar
      boxOf={() => boxOf(view, report)}
      within={view.dom}
      className="paste-bar"
      onKeyDown={leaveByEscape}
    >
      {source && <p>{t('paste.from', { source })}</p>}
      {loss && <p>{loss}</p>}
      <PanelKeys label={t('paste.options')} className="paste-bar-choices" columns={1}>
        {paste &&
          choices.map(([choice, word]) => (
            <Button
              key={choice}
              aria-pressed={paste.choice === choice}
              // The pointer leaves the focus in the text.
              onMouseDown={(event) => event.preventDefault()}
              onClick={() => paste.choice !== choice && pasteAgain(editor, paste, choice)}
            >
              {t(word)}
            </Button>
          ))}
        <IconButton
          label={t('common.close')}
          icon={<X aria-hidden size={16} />}
          onMouseDown={(event) => event.preventDefault()}
          onClick={close}
        />
      </PanelKeys>
    </EditorBar>
  )
}
