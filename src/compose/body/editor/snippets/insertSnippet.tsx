/** Puts a snippet in the place of the slash and the words that found it, as one step; the caret is behind it. */
import type { Editor } from '@tiptap/core'
import type { DocumentNode } from '#compose/body/document/documentNode.ts'
import { asStep } from '#compose/body/editor/commands/asStep.tsx'
import { imagesOf } from '#compose/body/editor/images/imageSource.ts'
import { readSignature } from '#compose/body/editor/signature/readSignature.tsx'
import { takeImages } from '#compose/body/editor/signature/takeImages.tsx'
import type { PrepareImages } from '#compose/body/InlineImagesContext.tsx'
import type { QueryAtCaret } from '#compose/body/editor/typedMenu/useTypedQuery.tsx'

type Options = {
  readonly html: string
  readonly place: Pick<QueryAtCaret, 'from' | 'to'>
  /** For `{name}` and so on; what has no value stays as it is. */
  readonly values: Readonly<Record<string, string>>
  readonly prepare: PrepareImages | undefined
}

export function insertSnippet(editor: Editor, { html, place, values, prepare }: Options) {
  const { nameImages, attach } = takeImages(prepare)
  const blocks = (readSignature(html, nameImages)?.content ?? []).map((block) =>
    fill(block, values),
  )
  const [first, ...more] = blocks
  // A line alone goes on in the line it is inserted into.
  const isLine = first?.type === 'paragraph' && more.length === 0
  const content = isLine ? (first.content ?? []) : blocks
  asStep(editor, () => {
    const chain = editor.chain().deleteRange(place)
    // One that holds nothing, or nothing that may be kept, only takes the slash away.
    if (content.length > 0) chain.insertContentAt(place.from, content)
    chain.scrollIntoView().run()
  })
  attach()
  imagesOf(editor).setState({})
}

function fill(node: DocumentNode, values: Options['values']): DocumentNode {
  const { text, content } = node
  return {
    ...node,
    ...(text !== undefined && {
      text: text.replaceAll(/\{(\w+)\}/g, (whole, name: string) => values[name] || whole),
    }),
    ...(content && { content: content.map((one) => fill(one, values)) }),
  }
}
