/** Opens the system's file picker for one saved message. */
import { FolderOpen } from 'lucide-react'
import { useRef } from 'react'
import { IconButton } from '#ui/IconButton.tsx'
import { useTranslate } from '#i18n/useTranslate.ts'

type Props = { isLocked: boolean; onPick: (file: File) => void }

export function ImportEmlButton({ isLocked, onPick }: Props) {
  const t = useTranslate()
  const input = useRef<HTMLInputElement>(null)
  return (
    <>
      <IconButton
        label={t('eml.open')}
        icon={<FolderOpen aria-hidden size={18} />}
        disabled={isLocked}
        onClick={() => input.current?.click()}
      />
      <input
        ref={input}
        type="file"
        accept=".eml,message/rfc822"
        hidden
        onChange={({ target }) => {
          const file = target.files?.[0]
          if (file) onPick(file)
          // Otherwise picking the same file again would not be noticed.
          target.value = ''
        }}
      />
    </>
  )
}
