/** Carries out which signature the message shall have, once the editor is there and no word is being composed. */
import type { Editor } from '@tiptap/core'
import { useEffect, useEffectEvent } from 'react'
import { useStore } from 'zustand'
import type { TypedCopy } from '#compose/body/bodyValue.ts'
import { useInlineImages } from '#compose/body/InlineImagesContext.tsx'
import { signing, type SignatureOrder } from '#compose/body/signature/signing.ts'
import { putSignature } from './putSignature.tsx'
import { shapeOf, signatureShape } from './readSignature.tsx'
import { findSignature } from './signatureBlock.tsx'

export function useSignature(editor: Editor, onSign: ((copy: TypedCopy) => void) | undefined) {
  const order = useStore(signing, (state) => state.order)
  const { prepareImages: prepare } = useInlineImages()
  const carryOut = useEffectEvent((order: SignatureOrder) => {
    if (!onSign || editor.isDestroyed || signing.getState().order !== order) return
    signing.setState({ order: undefined })
    const { html, cause } = order
    const isUndoable = cause === 'choice'
    if (isWanted(editor, order)) putSignature(editor, { html, prepare, onSign, isUndoable })
  })
  useEffect(() => {
    if (!order) return
    const { view } = editor
    if (!view.composing) return carryOut(order)
    const { dom } = view
    const end = () => setTimeout(() => carryOut(order))
    dom.addEventListener('compositionend', end, { once: true })
    return () => dom.removeEventListener('compositionend', end)
  }, [editor, order])
}

/** Never a second one, not the same again, and never in place of one that was edited, unless it was chosen. */
function isWanted(editor: Editor, { html, cause, inserted }: SignatureOrder): boolean {
  const found = findSignature(editor)
  if (!found) return cause !== 'sender' && html !== ''
  const shape = shapeOf(found.copy.html)
  if (shape === signatureShape(html)) return false
  if (cause === 'choice' || found.copy.html === inserted) return true
  return signing.getState().known.some((known) => signatureShape(known) === shape)
}
