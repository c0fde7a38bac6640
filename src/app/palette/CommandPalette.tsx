/**
 * All actions by name, found by typing: a list under a text field (WAI-ARIA's combobox). Arrow keys go
 * through it, Enter does what is marked, Escape or a click beside it closes it.
 */
import { useEffect, useEffectEvent, useId } from 'react'
import type { Editing } from '#app/actions/action.ts'
import { useTranslate } from '#i18n/useTranslate.ts'
import { useModal } from '#ui/useModal.ts'
import { CommandOption } from './CommandOption.tsx'
import { PaletteField } from './PaletteField.tsx'
import { usePaletteList } from './usePaletteList.ts'
import './CommandPalette.css'

type Props = { editing: Editing; onClose: () => void }

export function CommandPalette({ editing, onClose }: Props) {
  const t = useTranslate()
  const id = useId()
  const dialog = useModal()
  const { query, found, at, mark, choose, search, press } = usePaletteList(editing, onClose)
  useClickBeside(dialog, onClose)
  return (
    <dialog
      ref={dialog}
      className="command-palette"
      aria-label={t('palette.title')}
      onCancel={(event) => {
        event.preventDefault()
        onClose()
      }}
    >
      <PaletteField
        list={id}
        active={found[at] && `${id}-${found[at].id}`}
        query={query}
        onSearch={search}
        onKeyDown={press}
      />
      <div id={id} role="listbox" aria-label={t('palette.title')} className="command-palette-list">
        {found.map((command, index) => (
          <CommandOption
            key={command.id}
            id={`${id}-${command.id}`}
            command={command}
            isMarked={index === at}
            onMark={() => mark(index)}
            onChoose={() => choose(command)}
          />
        ))}
      </div>
      <p role="status" className={found.length > 0 ? 'visually-hidden' : 'command-palette-none'}>
        {t('palette.found', { count: found.length })}
      </p>
    </dialog>
  )
}

/** On the dialog itself only where its backdrop is: what it shows fills it. */
function useClickBeside(dialog: ReturnType<typeof useModal>, onClose: () => void) {
  const click = useEffectEvent(({ target }: Event) => target === dialog.current && onClose())
  useEffect(() => {
    const element = dialog.current
    const listen = (event: Event) => click(event)
    element?.addEventListener('click', listen)
    return () => element?.removeEventListener('click', listen)
  }, [dialog])
}
