/** How wide the column at the caret is: by a number, or step by step with the arrows; the text follows at once. */
import type { Editor } from '@tiptap/core'
import { useId, useState } from 'react'
import {
  columnWidth,
  leastWidth,
  mostWidth,
  setColumnWidth,
} from '#compose/body/editor/tables/columnWidth.tsx'
import { useTranslate } from '#i18n/useTranslate.ts'
import { announce } from '#ui/announce.ts'

const step = 8

export function ColumnWidth({ editor }: { editor: Editor }) {
  const t = useTranslate()
  const id = useId()
  const [width, setWidth] = useState(() => columnWidth(editor))

  function change(text: string) {
    const wanted = Number(text)
    setWidth(wanted || undefined)
    // Half a number is being typed.
    if (!(wanted >= leastWidth && wanted <= mostWidth)) return
    setColumnWidth(editor, wanted)
    announce(t('table.columnIs', { width: wanted }))
  }
  return (
    <div className="panel-row panel-field">
      <label htmlFor={id}>{t('table.columnWidth')}</label>
      <input
        id={id}
        type="number"
        min={leastWidth}
        max={mostWidth}
        step={step}
        value={width ?? ''}
        onChange={({ target }) => change(target.value)}
      />
    </div>
  )
}
