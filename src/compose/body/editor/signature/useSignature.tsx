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
    if (isWanted(editor, order))
      putSignature(editor, { html: order.html, prepare, onSign, isUndoable: false })
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

/** Never a second one, never one that was edited, and not the same again. */
function isWanted(editor: Editor, { html, isFirst, inserted }: SignatureOrder): boolean {
  const found = findSignature(editor)
  if (!found) return isFirst && html !== ''
  const shape = shapeOf(found.copy.html)
  if (shape === signatureShape(html)) return false
  const known = signing.getState().known.map(signatureShape)
  return found.copy.html === inserted || known.includes(shape)
}
