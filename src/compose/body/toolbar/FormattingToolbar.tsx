/**
 * The row of formatting buttons: one tab stop, arrow keys inside.
 *
 * Without `state` the editor is not there yet: the row stands in its place, its buttons disabled.
 */
import { useState, type KeyboardEvent } from 'react'
import { useTranslate } from '#i18n/useTranslate.ts'
import { FormatButton } from './FormatButton.tsx'
import { formattingButtons, type FormatName } from './formattingButtons.tsx'
import './FormattingToolbar.css'

export type FormattingState = {
  /** Formats the text at the caret has. */
  readonly active: readonly FormatName[]
  /** What there is nothing to do for just now. */
  readonly idle: readonly FormatName[]
}

type Props = {
  state?: FormattingState
  isApple?: boolean
  onPress?: (name: FormatName) => void
  /** Escape: back to the text. */
  onLeave?: () => void
}

const names = formattingButtons.flat().map(({ name }) => name)

export function FormattingToolbar({ state, isApple = false, onPress, onLeave }: Props) {
  const t = useTranslate()
  const [stop, setStop] = useState<FormatName>('bold')

  function move(event: KeyboardEvent<HTMLElement>) {
    if (event.key === 'Escape') onLeave?.()
    const name = nextStop(event.key, stop)
    if (!name) return
    event.preventDefault()
    event.currentTarget.querySelector<HTMLElement>(`[data-format="${name}"]`)?.focus()
  }

  return (
    <div
      role="toolbar"
      aria-label={t('body.formatting')}
      className="formatting-toolbar"
      tabIndex={-1}
      onKeyDown={move}
      // The press must not take the focus, and with it the selection, from the text.
      onMouseDown={(event) => event.preventDefault()}
    >
      {formattingButtons.map((group) => (
        <div key={group[0]?.name} className="formatting-toolbar-group">
          {group.map((button) => (
            <FormatButton
              key={button.name}
              button={button}
              isActive={state?.active.includes(button.name)}
              isIdle={state?.idle.includes(button.name)}
              isApple={isApple}
              tabIndex={button.name === stop ? 0 : -1}
              onFocus={() => setStop(button.name)}
              onPress={() => onPress?.(button.name)}
            />
          ))}
        </div>
      ))}
    </div>
  )
}

function nextStop(key: string, stop: FormatName): FormatName | undefined {
  const index = names.indexOf(stop)
  switch (key) {
    case 'ArrowRight':
      return names[(index + 1) % names.length]
    case 'ArrowLeft':
      return names.at(index - 1)
    case 'Home':
      return names.at(0)
    case 'End':
      return names.at(-1)
    default:
      return undefined
  }
}
