/** The file that was removed last, and Undo for as long as ten seconds; longer while it is pointed at or focused. */
import { useEffect, useState } from 'react'
import { useTranslate } from '#i18n/useTranslate.ts'

export type RemovedFile = { readonly file: string; readonly undo: () => void }

const visibleMs = 10_000

type Props = { removed: RemovedFile; onEnd: () => void }

export function RemovedNotice({ removed, onEnd }: Props) {
  const t = useTranslate()
  const [isHeld, setIsHeld] = useState(false)
  useEffect(() => {
    if (isHeld) return
    const timer = setTimeout(onEnd, visibleMs)
    return () => clearTimeout(timer)
  }, [isHeld, onEnd])
  return (
    <span className="attachment-list-removed">
      <span>{t('attachments.removedFile', { file: removed.file })}</span>
      <button
        type="button"
        className="attachment-list-word"
        onPointerEnter={() => setIsHeld(true)}
        onPointerLeave={() => setIsHeld(false)}
        onFocus={() => setIsHeld(true)}
        onBlur={() => setIsHeld(false)}
        onClick={() => {
          removed.undo()
          onEnd()
        }}
      >
        {t('common.undo')}
      </button>
    </span>
  )
}
