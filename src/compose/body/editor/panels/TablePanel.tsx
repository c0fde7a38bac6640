/** A new table by its size; in a table, what is done to it. */
import type { Editor } from '@tiptap/core'
import { useEffect, useId, useState } from 'react'
import { insertTable } from '#compose/body/editor/commands/insertTable.tsx'
import { fetchTableEditing } from '#compose/body/editor/tables/useTableEditing.tsx'
import type { OpenPanel } from '#compose/body/toolbar/FormattingToolbar.tsx'
import { useTranslate } from '#i18n/useTranslate.ts'
import { Popover } from '#ui/popover/Popover.tsx'
import { PanelKeys } from './PanelKeys.tsx'
import { TableActions } from './TableActions.tsx'
import './panels.css'

const columns = 8
const rows = 6

type Props = { editor: Editor; panel: OpenPanel; onDone: () => void }

export function TablePanel({ editor, panel: { button, onClose }, onDone }: Props) {
  const t = useTranslate()
  const isInTable = editor.isActive('table')
  useEffect(fetchTableEditing, [])
  return (
    <Popover
      id={useId()}
      label={t(isInTable ? 'table.table' : 'body.insertTable')}
      button={button}
      onClose={onClose}
    >
      {isInTable ? (
        <TableActions editor={editor} onDone={onDone} />
      ) : (
        <SizeGrid
          onChoose={(height, width) => {
            insertTable(editor, height, width)
            onDone()
          }}
        />
      )}
    </Popover>
  )
}

function SizeGrid({ onChoose }: { onChoose: (rows: number, columns: number) => void }) {
  const t = useTranslate()
  const [size, setSize] = useState({ row: 2, column: 2 })
  const words = (row: number, column: number) =>
    t('table.size', { rows: row + 1, columns: column + 1 })
  return (
    <>
      <PanelKeys label={t('body.insertTable')} className="table-size" columns={columns}>
        {Array.from({ length: rows * columns }, (_, at) => {
          const row = Math.floor(at / columns)
          const column = at % columns
          const isIn = row <= size.row && column <= size.column
          return (
            <button
              key={at}
              type="button"
              className="table-size-cell"
              aria-label={words(row, column)}
              data-in={isIn || undefined}
              data-first-focus={(row === 2 && column === 2) || undefined}
              onFocus={() => setSize({ row, column })}
              onPointerEnter={() => setSize({ row, column })}
              onMouseDown={(event) => event.preventDefault()}
              onClick={() => onChoose(row + 1, column + 1)}
            />
          )
        })}
      </PanelKeys>
      <p aria-hidden className="table-size-words">
        {words(size.row, size.column)}
      </p>
    </>
  )
}
