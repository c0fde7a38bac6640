/** Which entry of which list is open, and what adds or deletes one; the last that was deleted can come back. */
import { useState } from 'react'
import type { Signature } from '#compose/body/signature/signing.ts'
import { useTranslate } from '#i18n/useTranslate.ts'
import type { Kind, Signatures } from './signatures.ts'
import type { SignaturesOf } from './useSignatures.ts'

type Removed = { readonly entry: Signature; readonly before: Signatures; readonly kind: Kind }

export function useEntries(own: SignaturesOf, newId: () => string) {
  const t = useTranslate()
  const [kind, setKind] = useState<Kind>('signatures')
  const [openId, setOpenId] = useState<string>()
  const [removed, setRemoved] = useState<Removed>()
  const list = own.all[kind]
  return {
    ...{ kind, setKind, list, removed, onOpen: setOpenId },
    open: list.find(({ id }) => id === openId) ?? list[0],
    add() {
      const name = t(kind === 'signatures' ? 'signatures.signature' : 'signatures.snippet')
      const id = newId()
      own.add(kind, { id, name: `${name} ${list.length + 1}`, html: '' })
      setOpenId(id)
    },
    remove(entry: Signature) {
      setRemoved({ entry, kind, before: own.all })
      own.remove(kind, entry.id)
    },
    undo({ entry, before, kind }: Removed) {
      own.restore(before)
      setKind(kind)
      setOpenId(entry.id)
      setRemoved(undefined)
    },
  }
}
