/** One action in the command palette, with its keys. */
import { useEffect, useRef } from 'react'
import { isAppleKeyboard, shownShortcut } from '#ui/keyboard/shortcut.ts'
import type { Command } from './commands.ts'

type Props = {
  id: string | undefined
  command: Command
  isMarked: boolean
  onMark: () => void
  onChoose: () => void
}

export function CommandOption({ id, command, isMarked, onMark, onChoose }: Props) {
  const { name, Icon, keys, isOff } = command
  const item = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (isMarked) item.current?.scrollIntoView({ block: 'nearest' })
  }, [isMarked])
  return (
    <div
      ref={item}
      id={id}
      role="option"
      tabIndex={-1}
      className="command-palette-option"
      aria-selected={isMarked}
      aria-disabled={isOff || undefined}
      onMouseMove={onMark}
      onClick={onChoose}
      onKeyDown={({ key }) => key === 'Enter' && onChoose()}
    >
      <span aria-hidden className="command-palette-icon">
        {Icon && <Icon size={18} />}
      </span>
      <span className="command-palette-name">{name}</span>
      {keys && <kbd className="command-palette-keys">{shownShortcut(keys, isAppleKeyboard())}</kbd>}
    </div>
  )
}
