/** The signatures of an account, read anew when they change here or in another tab, and what is done with them. */
import { useEffect, useState } from 'react'
import type { Signature } from '#compose/body/signature/signing.ts'
import { addEntry, addFromFile, changeEntry, removeEntry, type Imported } from './entries.ts'
import {
  changeSignatures,
  mostHtml,
  onSignaturesChange,
  readSignatures,
  type Kind,
  type Signatures,
} from './signatures.ts'

export type SignaturesOf = {
  readonly all: Signatures
  /** False while this device has no room for what is here. */
  readonly isStored: boolean
  readonly choose: (choice: Pick<Signatures, 'forNew' | 'forReplies'>) => void
  readonly add: (kind: Kind, entry: Signature) => void
  /** A text that is too large is not taken. */
  readonly edit: (kind: Kind, id: string, change: Partial<Signature>) => void
  readonly remove: (kind: Kind, id: string) => void
  readonly restore: (before: Signatures) => void
  readonly importFrom: (text: string) => Imported | undefined
}

export function useSignatures(accountId: string): SignaturesOf {
  const [all, setAll] = useState(() => readSignatures(accountId))
  const [isStored, setIsStored] = useState(true)
  useEffect(() => onSignaturesChange(() => setAll(readSignatures(accountId))), [accountId])

  // As it is stored now: another tab may have changed it.
  const now = () => readSignatures(accountId)
  const write = (next: Partial<Signatures>) => setIsStored(changeSignatures(accountId, next))
  return {
    all,
    isStored,
    choose: write,
    add: (kind, entry) => write(addEntry(now(), kind, entry)),
    edit(kind, id, change) {
      if ((change.html?.length ?? 0) <= mostHtml) write(changeEntry(now(), kind, id, change))
    },
    remove: (kind, id) => write(removeEntry(now(), kind, id)),
    restore: write,
    importFrom(text) {
      const imported = addFromFile(now(), text)
      if (imported) write(imported.next)
      return imported
    },
  }
}
