/** Copies a text, made at the click, and says whether it did. */
import { useState } from 'react'
import { Button } from '#ui/Button.tsx'
import { copyText } from '#ui/copyText.ts'
import { useTranslate } from '#i18n/useTranslate.ts'

type Props = { label: string; kind?: 'outline'; text: () => string }

export function CopyTextButton({ label, kind, text }: Props) {
  const t = useTranslate()
  const [said, setSaid] = useState<'part.copied' | 'part.notCopied'>()
  const copy = async () => setSaid((await copyText(text())) ? 'part.copied' : 'part.notCopied')
  return (
    <>
      <Button {...(kind && { kind })} onClick={() => void copy()}>
        {label}
      </Button>
      <span role="status">{said && t(said)}</span>
    </>
  )
}
