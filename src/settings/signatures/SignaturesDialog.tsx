/**
 * Signatures and snippets of an account: a list, and the one that is edited. Each change is stored at once; what was
 * deleted can come back while the dialog is open.
 */
import { useTranslate } from '#i18n/useTranslate.ts'
import { Button } from '#ui/Button.tsx'
import { ChoiceStrip } from '#ui/ChoiceStrip.tsx'
import { Dialog } from '#ui/Dialog.tsx'
import { SignatureChoices } from './SignatureChoices.tsx'
import { SignatureEntry } from './SignatureEntry.tsx'
import { SignatureList } from './SignatureList.tsx'
import { SignatureTransfer } from './SignatureTransfer.tsx'
import type { Kind } from './signatures.ts'
import { useEntries } from './useEntries.ts'
import { useSignatures } from './useSignatures.ts'
import './SignaturesDialog.css'

type Props = {
  account: { readonly id: string; readonly address: string }
  /** The deployment has one for who chose nothing. */
  hasDefault: boolean
  newId: () => string
  onClose: () => void
}

export function SignaturesDialog({ account, hasDefault, newId, onClose }: Props) {
  const t = useTranslate()
  const own = useSignatures(account.id)
  const entries = useEntries(own, newId)
  const { kind, open, removed } = entries
  return (
    <Dialog
      title={t('signatures.title')}
      isWide
      onClose={onClose}
      actions={
        <>
          <SignatureTransfer own={own} />
          <Button kind="primary" onClick={onClose}>
            {t('signatures.done')}
          </Button>
        </>
      }
    >
      <p className="signatures-hint">{t('signatures.hint', { address: account.address })}</p>
      <KindStrip kind={kind} onChoose={entries.setKind} />
      {kind === 'signatures' ? (
        <SignatureChoices {...{ hasDefault }} all={own.all} onChoose={own.choose} />
      ) : (
        <p className="signatures-hint">
          {t('signatures.snippetHint', { name: '{name}', firstName: '{firstName}' })}
        </p>
      )}
      <div className="signatures-parts">
        <SignatureList {...entries} onAdd={entries.add} />
        {open && (
          <SignatureEntry
            key={open.id}
            {...{ kind, entry: open }}
            onEdit={(change) => own.edit(kind, open.id, change)}
            onRemove={() => entries.remove(open)}
          />
        )}
      </div>
      <div role="status" className="signatures-removed">
        {removed && t('signatures.deleted', { name: removed.entry.name })}
        {removed && <Button onClick={() => entries.undo(removed)}>{t('common.undo')}</Button>}
      </div>
      <p role="alert" className="field-error">
        {!own.isStored && t('signatures.noRoom')}
      </p>
    </Dialog>
  )
}

type KindStripProps = { kind: Kind; onChoose: (kind: Kind) => void }

function KindStrip({ kind, onChoose }: KindStripProps) {
  const t = useTranslate()
  const choices = [
    { value: 'signatures', label: t('signatures.signatures') },
    { value: 'snippets', label: t('signatures.snippets') },
  ] as const
  return <ChoiceStrip label={t('signatures.title')} value={kind} {...{ choices, onChoose }} />
}
