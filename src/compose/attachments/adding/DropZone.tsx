/**
 * Files can be dropped anywhere on the page: while they hover, a cover says so. Text dragged inside
 * the message, pictures moved within it or dropped into its text, are none of its business. Without `onDrop` files are
 * kept off, because the browser would leave the page and open them.
 */
import { Paperclip } from 'lucide-react'
import { useEffect, useEffectEvent, useRef, useState } from 'react'
import { useTranslate } from '#i18n/useTranslate.ts'
import { areTakenAt } from '#compose/body/shownImages.ts'
import { readDrop, type Drop } from './readDrop.ts'
import './DropZone.css'

type Props = { onDrop: ((drop: Drop) => void) | undefined }

export function DropZone({ onDrop }: Props) {
  const t = useTranslate()
  const [isHovered, setIsHovered] = useState(false)
  const hasBegunHere = useRef(false)

  const follow = useEffectEvent((event: DragEvent) => {
    if (event.type === 'dragstart') hasBegunHere.current = true
    if (event.type === 'dragend') hasBegunHere.current = false
    const files = event.dataTransfer?.types.includes('Files') ? event.dataTransfer : undefined
    if (!files || hasBegunHere.current) return
    if (event.type === 'drop' && onDrop && areTakenAt(event.target, [...files.files]))
      return setIsHovered(false)
    // Without this the browser would leave the message and open the file.
    event.preventDefault()
    event.stopPropagation()
    files.dropEffect = onDrop ? 'copy' : 'none'
    const hasLeft = event.type === 'dragleave' && !event.relatedTarget
    setIsHovered(event.type !== 'drop' && !hasLeft)
    if (event.type === 'drop') onDrop?.(readDrop(files))
  })

  useEffect(() => {
    const types = ['dragstart', 'dragend', 'dragenter', 'dragover', 'dragleave', 'drop'] as const
    const listen = (event: DragEvent) => follow(event)
    for (const type of types) window.addEventListener(type, listen, true)
    return () => {
      for (const type of types) window.removeEventListener(type, listen, true)
    }
  }, [])

  if (!isHovered || !onDrop) return null
  return (
    <div className="drop-zone">
      <p className="drop-zone-words">
        <Paperclip aria-hidden size={20} />
        {t('attachments.drop')}
      </p>
    </div>
  )
}
