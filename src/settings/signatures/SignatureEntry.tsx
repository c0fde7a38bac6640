/** One signature or snippet: its name, its text, and the way to delete it. */
import { Trash2 } from 'lucide-react'
import { useId, useState } from 'react'
import { useTranslate } from '#i18n/useTranslate.ts'
import type { Signature } from '#compose/body/signature/signing.ts'
import { Button } from '#ui/Button.tsx'
import { TextField } from '#ui/TextField.tsx'
import { SignatureText } from './SignatureText.tsx'
import { mostHtml, type Kind } from './signatures.ts'

type Props = {
  kind: Kind
  entry: Signature
  onEdit: (change: Partial<Signature>) => void
  onRemove: () => void
}

export function SignatureEntry({ kind, entry, onEdit, onRemove }: Props) {
  const t = useTranslate()
  const errorId = useId()
  const [size, setSize] = useState(entry.html.length)
  const isTooLarge = size > mostHtml
  return (
    <div className="signatures-entry">
      <TextField
        label={t('signatures.name')}
        value={entry.name}
        maxLength={100}
        onChange={({ target }) => onEdit({ name: target.value })}
      />
      <SignatureText
        label={t(kind === 'signatures' ? 'signatures.text' : 'signatures.snippetText')}
        html={entry.html}
        errorId={isTooLarge ? errorId : undefined}
        onChange={(html) => {
          setSize(html.length)
          onEdit({ html })
        }}
      />
      <p id={errorId} role="alert" className="field-error">
        {isTooLarge &&
          t('signatures.tooLarge', { size: kilobytes(size), limit: kilobytes(mostHtml) })}
      </p>
      <div>
        <Button icon={<Trash2 aria-hidden size={18} />} onClick={onRemove}>
          {t('keep.delete')}
        </Button>
      </div>
    </div>
  )
}

const kilobytes = (size: number) => Math.ceil(size / 1000)
