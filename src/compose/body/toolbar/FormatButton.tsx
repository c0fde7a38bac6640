/** One button of the toolbar; `isActive` undefined means that there is no editor to press it for. */
import { IconButton } from '#ui/IconButton.tsx'
import { useTranslate } from '#i18n/useTranslate.ts'
import type { FormattingButton } from './formattingButtons.tsx'
import { ariaShortcut } from '#ui/shortcut.ts'

type Props = {
  button: FormattingButton
  isActive: boolean | undefined
  isIdle: boolean | undefined
  isApple: boolean
  tabIndex: number
  onFocus: () => void
  onPress: () => void
}

export function FormatButton({ button, isActive, isIdle, isApple, onPress, ...rest }: Props) {
  const { name, word, icon: Icon, keys, isState } = button
  const t = useTranslate()
  return (
    <IconButton
      {...rest}
      label={t(word)}
      icon={<Icon aria-hidden size={18} />}
      data-format={name}
      disabled={isActive === undefined}
      // A button that has nothing to do stays a stop, so that the focus is not lost under it.
      aria-disabled={isIdle || undefined}
      aria-pressed={isState ? isActive === true : undefined}
      aria-keyshortcuts={ariaShortcut(keys, isApple)}
      onClick={isIdle ? undefined : onPress}
    />
  )
}
