/** The quoted part below an editor: it is fetched when there is one. Taken into the text, it is handed over at once. */
import type { Editor } from '@tiptap/core'
import type { Body, TypedCopy } from '#compose/body/bodyValue.ts'
import { readCopy } from '#compose/body/editor/createBodyEditor.tsx'
import { lazyComponent } from '#lazy/lazyComponent.tsx'
import { takeQuoted } from './takeQuoted.tsx'

const Late = lazyComponent(async () => (await import('./QuotedPart.tsx')).QuotedPart)

type Props = {
  body: Body
  editor: Editor
  onType: (copy: TypedCopy) => void
  onRemove: () => void
}

export function QuotedPart({ body, editor, onType, onRemove }: Props) {
  function take() {
    takeQuoted(editor, body)
    // Before it is removed: a picture that is in neither would leave the message.
    onType(readCopy(editor))
    onRemove()
  }
  return <Late body={body} onRemove={onRemove} onEdit={take} />
}
