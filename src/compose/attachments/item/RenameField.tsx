/**
 * A file's new name, typed in its card: Enter and leaving the field keep it, Escape gives the old one back.
 * At first all but the ending is selected. What cannot be a name stays there, and why is said beneath.
 */
import { useEffect, useId, useRef, type KeyboardEvent } from 'react'
import { useTranslate } from '#i18n/useTranslate.ts'
import { isComposing } from '#ui/keyboard/isComposing.ts'
import { endingOf } from './fileName.ts'
import type { Rename } from './itemIntents.ts'
import { useRename } from './useRename.tsx'

type Props = {
  name: string
  /** The name as it is shown. */
  file: string
  onRename: Rename
  onEnd: () => void
}

export function RenameField({ name, file, onRename, onEnd }: Props) {
  const t = useTranslate()
  const errorId = useId()
  const input = useRef<HTMLInputElement>(null)
  const { fault, isBusy, keep, leave, type } = useRename({ name, onRename, onEnd })

  useEffect(() => {
    input.current?.focus()
    input.current?.setSelectionRange(0, name.length - endingOf(name).length)
  }, [name])

  function press(event: KeyboardEvent<HTMLInputElement>) {
    if (isComposing(event)) return
    if (event.key !== 'Enter' && event.key !== 'Escape') return
    event.preventDefault()
    event.stopPropagation()
    if (event.key === 'Escape') onEnd()
    else void keep(event.currentTarget.value)
  }

  return (
    <div className="attachment-item-words attachment-item-naming">
      <input
        ref={input}
        className="attachment-item-input"
        aria-label={t('attachments.nameOf', { file })}
        aria-invalid={fault ? true : undefined}
        aria-describedby={errorId}
        autoComplete="off"
        spellCheck={false}
        dir="auto"
        defaultValue={name}
        readOnly={isBusy}
        onChange={type}
        onKeyDown={press}
        onBlur={({ target }) => leave(target.value)}
      />
      <div id={errorId} role="alert" className="attachment-item-fault">
        {fault && t(fault.textKey, fault.values)}
        {isBusy && t('attachments.renaming')}
      </div>
    </div>
  )
}
