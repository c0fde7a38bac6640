/** The custom headers as rows of name and value, judged while they are typed. */
import { Plus } from 'lucide-react'
import { useRef } from 'react'
import { announce } from '#ui/announce.ts'
import { Button } from '#ui/Button.tsx'
import { useTranslate } from '#i18n/useTranslate.ts'
import { HeaderRowFields } from './HeaderRowFields.tsx'
import { headerFaults } from './validateHeaders.ts'
import { addHeader, changeHeader, mostHeaders, removeHeader, type HeaderRow } from './headers.ts'
import './HeaderRows.css'

type Props = {
  headers: readonly HeaderRow[]
  newId: () => string
  onChange: (headers: readonly HeaderRow[]) => void
}

export function HeaderRows({ headers, newId, onChange }: Props) {
  const t = useTranslate()
  const addedId = useRef('')
  const addButton = useRef<HTMLButtonElement>(null)
  const isFull = headers.length >= mostHeaders

  const hint = (count: number) =>
    count >= mostHeaders ? t('headers.full', { most: mostHeaders }) : t('headers.explain')

  function add() {
    addedId.current = newId()
    if (headers.length + 1 >= mostHeaders) announce(hint(headers.length + 1))
    onChange(addHeader(headers, addedId.current))
  }

  function focusIfAdded(id: string, input: HTMLInputElement | null) {
    if (!input || addedId.current !== id) return
    addedId.current = ''
    input.focus()
  }

  function remove(id: string) {
    onChange(removeHeader(headers, id))
    addButton.current?.focus()
  }

  return (
    <div className="header-rows">
      {headers.map((row, index) => (
        <HeaderRowFields
          key={row.id}
          row={row}
          number={index + 1}
          faults={headerFaults(row, headers)}
          nameRef={(input) => focusIfAdded(row.id, input)}
          onChange={(changed) => onChange(changeHeader(headers, changed))}
          onRemove={() => remove(row.id)}
        />
      ))}
      <Button
        ref={addButton}
        icon={<Plus aria-hidden size={16} />}
        className="header-rows-add"
        aria-disabled={isFull}
        onClick={isFull ? undefined : add}
      >
        {t('headers.add')}
      </Button>
      <p className="header-rows-hint">{hint(headers.length)}</p>
    </div>
  )
}
