/** What is done to the table at the caret; what cannot be done there is off. */
import type { Editor } from '@tiptap/core'
import * as tables from '@tiptap/pm/tables'
import type { Command } from '@tiptap/pm/state'
import { asStep } from '#compose/body/editor/commands/asStep.tsx'
import { isBordered, toggleBorders } from '#compose/body/editor/tables/borders.tsx'
import type { TextKey } from '#i18n/texts.ts'
import { useTranslate } from '#i18n/useTranslate.ts'
import { Button } from '#ui/Button.tsx'
import { ColumnWidth } from './ColumnWidth.tsx'

const actions: readonly (readonly [word: TextKey, act: Command])[] = [
  ['table.rowAbove', tables.addRowBefore],
  ['table.rowBelow', tables.addRowAfter],
  ['table.columnBefore', tables.addColumnBefore],
  ['table.columnAfter', tables.addColumnAfter],
  ['table.headerRow', tables.toggleHeaderRow],
  ['table.merge', tables.mergeCells],
  ['table.split', tables.splitCell],
  ['table.deleteRow', tables.deleteRow],
  ['table.deleteColumn', tables.deleteColumn],
  ['table.deleteTable', tables.deleteTable],
]

export function TableActions({ editor, onDone }: { editor: Editor; onDone: () => void }) {
  const t = useTranslate()
  return (
    <>
      <ColumnWidth editor={editor} />
      <div className="panel-list">
        <Button
          aria-pressed={isBordered(editor)}
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => {
            toggleBorders(editor)
            onDone()
          }}
        >
          {t('table.borders')}
        </Button>
        {actions.map(([word, act]) => (
          <Button
            key={word}
            disabled={!act(editor.state)}
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => {
              asStep(editor, () => act(editor.state, editor.view.dispatch))
              onDone()
            }}
          >
            {t(word)}
          </Button>
        ))}
      </div>
    </>
  )
}
