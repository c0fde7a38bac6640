/**
 * The place where the message is written, once the editor is there.
 *
 * A long message is laid out only where it is looked at (EditorText.css): the browser's own cost of a
 * key grows with all that is laid out. `laysOutAll` keeps that off, for heights that have to be true.
 */
import { EditorContent, useEditorState, type Editor } from '@tiptap/react'
import type { Node } from '@tiptap/pm/model'
import type { EditorState } from '@tiptap/pm/state'
import { useLayoutEffect, type ComponentType } from 'react'
import { useStore } from 'zustand'
import { textLanguage } from '#compose/body/textLanguage.ts'
import { lazyComponent } from '#lazy/lazyComponent.tsx'
import { useTranslate } from '#i18n/useTranslate.ts'
import { useInlineImages } from '#compose/body/InlineImagesContext.tsx'
import type { Body, TypedCopy } from '#compose/body/bodyValue.ts'
import type { Suggest } from '#compose/recipients/suggestions/suggest.ts'
import { takenImages, takesFiles } from '#compose/body/shownImages.ts'
import { editorProps } from './editorProps.tsx'
import { imagesOf } from './images/imageSource.ts'
import { lateImages } from './images/lateImages.ts'
import { lastPaste } from './paste/PasteReport.tsx'
import { stopTypedFormats } from './typedFormats.tsx'
import { useSignature } from './signature/useSignature.tsx'
import { useBodyTools } from './useBodyTools.tsx'
import './EditorText.css'
import './EditorObjects.css'

/** Nothing stands in for them. */
const late = <Shown extends object>(fetch: () => Promise<ComponentType<Shown>>) =>
  lazyComponent(fetch, 'whenShown', () => null)

const FindBar = late(async () => (await import('./find/FindBar.tsx')).FindBar)
const ImageBar = late(async () => (await lateImages()).ImageBar)
const PasteBar = late(async () => (await import('./paste/PasteBar.tsx')).PasteBar)
const TypedMenus = late(async () => (await import('./typedMenu/TypedMenus.tsx')).TypedMenus)

type Props = {
  editor: Editor
  label: string
  /** Where it is no message. */
  hint?: string
  errorId: string | undefined
  laysOutAll: boolean
  /** A signature was inserted or removed; a text without it has none. */
  onSign?: (copy: TypedCopy) => void
  /** Whom “@” may mean. */
  suggest?: Suggest | undefined
  /** What is sent. */
  format?: Body['format']
}

/** In characters. Below it a key costs little however much is laid out. */
const longMessage = 100_000

export function EditorText({ editor, label, errorId, laysOutAll, onSign, hint, ...props }: Props) {
  const t = useTranslate()
  const placeholder = hint ?? t('body.placeholder')
  const takes = useImagesOf(editor)
  const isPlainText = props.format === 'text'
  useLayoutEffect(() => stopTypedFormats(editor, isPlainText), [editor, isPlainText])
  useSignature(editor, onSign)
  const { isFinding, endFinding } = useBodyTools(editor, onSign !== undefined)
  const { isImageSelected, isPasteReported } = useEditorState({
    editor,
    selector: ({ editor }) => ({
      isImageSelected: editor.isActive('image'),
      isPasteReported: lastPaste(editor) !== undefined,
    }),
  })
  const { language = navigator.language } = useStore(textLanguage)
  useLayoutEffect(() => {
    const fixed: Record<string, string> = {
      role: 'textbox',
      'aria-multiline': 'true',
      'aria-label': label,
      'data-placeholder': placeholder,
      lang: language,
      spellcheck: 'true',
      // A page translator must not rewrite the message.
      translate: 'no',
      ...(takes && { [takesFiles]: takenImages }),
      ...(errorId && { 'aria-invalid': 'true', 'aria-describedby': errorId }),
    }
    const attributes = ({ doc }: EditorState) => {
      const isLong = !laysOutAll && doc.content.size > longMessage
      // Empty, it runs as the page does; written, as its text (Directions.tsx).
      const dir = isBlank(doc) ? {} : { dir: 'ltr' }
      return { ...fixed, ...dir, class: isLong ? 'body-text editor-text-long' : 'body-text' }
    }
    editor.setOptions({ editorProps: { ...editorProps, attributes } })
  }, [editor, label, placeholder, language, errorId, laysOutAll, takes])
  return (
    <>
      <EditorContent editor={editor} className="editor-text" />
      {isImageSelected && <ImageBar editor={editor} />}
      {isPasteReported && <PasteBar editor={editor} />}
      {isFinding && <FindBar editor={editor} onClose={endFinding} />}
      {onSign && <TypedMenus editor={editor} suggest={props.suggest} />}
    </>
  )
}

/** Pictures of the text get their bytes by it, and those that are pasted become files: whether they can. */
function useImagesOf(editor: Editor): boolean {
  const { fetchSilently, addImages } = useInlineImages()
  useLayoutEffect(() => {
    imagesOf(editor).setState({ fetch: fetchSilently, add: addImages })
  }, [editor, fetchSilently, addImages])
  return addImages !== undefined
}

const isBlank = (doc: Node) => doc.childCount === 1 && doc.firstChild?.content.size === 0
