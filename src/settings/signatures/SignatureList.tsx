/** The entries by name, one of which is open, and how to add one. */
import { Plus } from 'lucide-react'
import { useTranslate } from '#i18n/useTranslate.ts'
import type { Signature } from '#compose/body/signature/signing.ts'
import { Button } from '#ui/Button.tsx'
import type { Kind } from './signatures.ts'

type Props = {
  kind: Kind
  list: readonly Signature[]
  open: Signature | undefined
  onOpen: (id: string) => void
  onAdd: () => void
}

export function SignatureList({ kind, list, open, onOpen, onAdd }: Props) {
  const t = useTranslate()
  const isSignature = kind === 'signatures'
  return (
    <div className="signatures-list">
      {list.length === 0 ? (
        <p className="signatures-hint">
          {t(isSignature ? 'signatures.noneYet' : 'signatures.noSnippets')}
        </p>
      ) : (
        <ul aria-label={t(isSignature ? 'signatures.signatures' : 'signatures.snippets')}>
          {list.map(({ id, name }) => (
            <li key={id}>
              <button
                type="button"
                className="signatures-name"
                aria-current={id === open?.id || undefined}
                onClick={() => onOpen(id)}
              >
                {name || t('signatures.unnamed')}
              </button>
            </li>
          ))}
        </ul>
      )}
      <Button kind="outline" icon={<Plus aria-hidden size={18} />} onClick={onAdd}>
        {t(isSignature ? 'signatures.add' : 'signatures.addSnippet')}
      </Button>
    </div>
  )
}
