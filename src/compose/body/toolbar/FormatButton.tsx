/** One button of the toolbar; `isActive` undefined means that there is no editor to press it for. */
import { IconButton } from '#ui/IconButton.tsx'
import { useTranslate } from '#i18n/useTranslate.ts'
import { ariaShortcut } from '#ui/keyboard/shortcut.ts'
import type { ToolbarButton } from './toolbarItems.tsx'

export type Press = {
  readonly button: HTMLElement
  /** Then the focus stays on it. */
  readonly byKey: boolean
}

type Props = {
  button: ToolbarButton
  isActive: boolean | undefined
  isIdle: boolean | undefined
  isOpen?: boolean
  isApple: boolean
  /** Of the text at the caret: a line of it below the icon. */
  color?: string | undefined
  tabIndex: number
  onFocus: () => void
  onPress: (press: Press) => void
}

export function FormatButton({ button, isActive, isIdle, isOpen, isApple, ...props }: Props) {
  const { name, word, icon: Icon, keys, isState, opens } = button
  const { color, onPress, ...rest } = props
  const t = useTranslate()
  return (
    <IconButton
      {...rest}
      label={t(word)}
      icon={
        <span
          className="format-icon"
          ref={(icon) => icon?.style.setProperty('--mark', color ?? '')}
        >
          <Icon aria-hidden size={18} />
        </span>
      }
      data-format={name}
      disabled={isActive === undefined}
      // A button that has nothing to do stays a stop, so that the focus is not lost under it.
      aria-disabled={isIdle || undefined}
      aria-pressed={isState && !opens ? isActive === true : undefined}
      aria-haspopup={opens ? 'dialog' : undefined}
      aria-expanded={opens ? isOpen === true : undefined}
      aria-keyshortcuts={keys && ariaShortcut(keys, isApple)}
      onClick={
        isIdle
          ? undefined
          : ({ detail, currentTarget: button }) => onPress({ button, byKey: detail === 0 })
      }
    />
  )
}
