/** Undo of what has just been done; Ctrl or Cmd with Z presses it, as long as it is shown. */
import type { Ref } from 'react'
import { useTranslate } from '#i18n/useTranslate.ts'
import { Button } from '#ui/Button.tsx'
import { useUndoKey } from './useUndoKey.tsx'

type Props = { onUndo: () => void; kind?: 'outline'; ref?: Ref<HTMLButtonElement> }

export function UndoButton({ onUndo, ...rest }: Props) {
  const t = useTranslate()
  useUndoKey(onUndo)
  return (
    <Button {...rest} aria-keyshortcuts="Control+Z Meta+Z" onClick={onUndo}>
      {t('common.undo')}
    </Button>
  )
}
