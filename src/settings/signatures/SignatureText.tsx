/** The text of a signature, with its toolbar. What is typed is handed over when typing pauses and at the end. */
import { useEffect, useEffectEvent, useState } from 'react'
import { EditorText } from '#compose/body/editor/EditorText.tsx'
import { EditorToolbar } from '#compose/body/editor/EditorToolbar.tsx'
import { InlineImagesProvider } from '#compose/body/InlineImagesContext.tsx'
import { createSignatureEditor, type SignatureEditor } from './createSignatureEditor.tsx'

type Props = {
  label: string
  /** Read once: another text needs another key. */
  html: string
  errorId: string | undefined
  onChange: (html: string) => void
}

/** Milliseconds. */
const pause = 400

export function SignatureText({ label, html, errorId, onChange }: Props) {
  const [own, setOwn] = useState<SignatureEditor>()
  const change = useEffectEvent(onChange)
  const [first] = useState(html)
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined
    const handOver = () => {
      if (timer === undefined) return
      clearTimeout(timer)
      timer = undefined
      void made.read().then((text) => change(text))
    }
    const made = createSignatureEditor(first, () => {
      clearTimeout(timer)
      timer = setTimeout(handOver, pause)
    })
    queueMicrotask(() => setOwn(made))
    return () => {
      handOver()
      made.editor.destroy()
    }
  }, [first])
  if (!own) return <div className="signature-text" />
  return (
    <div className="signature-text">
      <InlineImagesProvider value={own.images}>
        <div className="signature-text-scroll">
          <EditorText {...{ label, errorId }} hint={label} editor={own.editor} laysOutAll />
        </div>
        <EditorToolbar editor={own.editor} isSignature />
      </InlineImagesProvider>
    </div>
  )
}
