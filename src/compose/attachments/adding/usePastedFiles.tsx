/**
 * Files pasted anywhere in the composer are attached, or kept off without `onPaste`; what is text the
 * editor takes, and pictures where the text is written.
 */
import { useEffect, useEffectEvent, type RefObject } from 'react'
import { carriesFiles } from '#compose/body/carriesFiles.ts'
import { areTakenAt } from '#compose/body/shownImages.ts'

export function usePastedFiles(
  composer: RefObject<HTMLElement | null>,
  onPaste: ((files: readonly File[]) => void) | undefined,
) {
  const paste = useEffectEvent((event: ClipboardEvent) => {
    const data = event.clipboardData
    if (!data || !carriesFiles(data)) return
    if (onPaste && areTakenAt(event.target, [...data.files])) return
    event.preventDefault()
    event.stopPropagation()
    onPaste?.([...data.files])
  })
  useEffect(() => {
    const element = composer.current
    const listen = (event: ClipboardEvent) => paste(event)
    element?.addEventListener('paste', listen, true)
    return () => element?.removeEventListener('paste', listen, true)
  }, [composer])
}
