/** Opens the system's file picker; any number of files can be picked at once. */
import { Paperclip } from 'lucide-react'
import { useRef } from 'react'
import { IconButton } from '#ui/IconButton.tsx'
import { useTranslate } from '#i18n/useTranslate.ts'

type Props = { onPick: (files: readonly File[]) => void }

export function AttachButton({ onPick }: Props) {
  const t = useTranslate()
  const input = useRef<HTMLInputElement>(null)
  return (
    <>
      <IconButton
        label={t('common.attachFiles')}
        data-refocus-id="attach"
        icon={<Paperclip aria-hidden size={18} />}
        onClick={() => input.current?.click()}
      />
      <input
        ref={input}
        type="file"
        multiple
        hidden
        onChange={({ target }) => {
          onPick([...(target.files ?? [])])
          // Otherwise picking the same file again would not be noticed.
          target.value = ''
        }}
      />
    </>
  )
}
