/** Opens the system's file picker; any number of files can be picked at once. */
import { Paperclip } from 'lucide-react'
import { useRef } from 'react'
import { WordedButton } from '#ui/WordedButton.tsx'
import { useTranslate } from '#i18n/useTranslate.ts'

type Props = { onPick: (files: readonly File[]) => void }

export function AttachButton({ onPick }: Props) {
  const t = useTranslate()
  const input = useRef<HTMLInputElement>(null)
  return (
    <>
      <WordedButton
        label={t('common.attachFiles')}
        word={t('common.attach')}
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
