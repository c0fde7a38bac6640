/**
 * What is done to the picture that is selected: its size, its description, its removal. It stands under the
 * picture; the keyboard comes to it by Tab.
 */
import type { Editor } from '@tiptap/core'
import { NodeSelection } from '@tiptap/pm/state'
import { useEditorState } from '@tiptap/react'
import { Trash2 } from 'lucide-react'
import { useState, type KeyboardEvent } from 'react'
import { fitted, type ImageSize } from '#compose/body/document/imageSize.ts'
import type { TextKey } from '#i18n/texts.ts'
import { useTranslate } from '#i18n/useTranslate.ts'
import { Button } from '#ui/Button.tsx'
import { IconButton } from '#ui/IconButton.tsx'
import { EditorBar } from '#compose/body/editor/bar/EditorBar.tsx'
import { useInlineImages } from '#compose/body/InlineImagesContext.tsx'
import { ImageFileActions } from './change/ImageFileActions.tsx'
import { ImageWeight } from './change/ImageWeight.tsx'
import { useImageFile } from './change/useImageFile.tsx'
import { LocationNote } from './location/LocationNote.tsx'
import { useBareFile } from './location/useBareFile.tsx'
import { contentIdOf } from './imageSource.ts'
import { setImage } from './setImage.tsx'
import { useNaturalSize } from './useNaturalSize.tsx'

type Selected = { readonly at: number; readonly attrs: Readonly<Record<string, unknown>> }

export function ImageBar({ editor }: { editor: Editor }) {
  const selected = useEditorState({
    editor,
    selector: ({ editor }): Selected | null => {
      const { selection } = editor.state
      return selection instanceof NodeSelection && selection.node.type.name === 'image'
        ? { at: selection.from, attrs: selection.node.attrs }
        : null
    },
  })
  if (!selected) return null
  return <Bar key={selected.at} {...{ editor, ...selected }} />
}

const sizes: readonly (readonly [word: TextKey, share: number])[] = [
  ['image.small', 0.25],
  ['image.medium', 0.5],
  ['image.original', 1],
]

function Bar({ editor, at, attrs }: Selected & { editor: Editor }) {
  const t = useTranslate()
  const [image] = useState(() => ({ current: editor.view.nodeDOM(at) as HTMLElement | null }))

  const src = String(attrs['src'])
  const set = (more: Readonly<Record<string, unknown>>) => setImage(editor, at, more)

  function remove() {
    editor.view.dispatch(editor.state.tr.deleteSelection())
    editor.view.focus()
  }

  function leaveByEscape(event: KeyboardEvent) {
    if (event.key !== 'Escape') return
    event.stopPropagation()
    editor.view.focus()
  }

  return (
    <EditorBar
      boxOf={() => boxOf(image.current)}
      within={image.current}
      role="toolbar"
      aria-label={t('image.image')}
      tabIndex={-1}
      className="image-bar"
      onKeyDown={leaveByEscape}
    >
      <Sizes image={image} width={Number(attrs['width'])} onSize={set} />
      <AltField
        key={src}
        alt={String(attrs['alt'] ?? '')}
        onAlt={(alt) => set({ alt })}
        onLeave={() => editor.view.focus()}
      />
      <IconButton
        label={t('image.remove')}
        icon={<Trash2 aria-hidden size={18} />}
        onMouseDown={(event) => event.preventDefault()}
        onClick={remove}
      />
      <BarOfFile key={`file ${src}`} {...{ editor, at, src, attrs }} />
    </EditorBar>
  )
}

function BarOfFile({ editor, at, src, attrs }: Selected & { editor: Editor; src: string }) {
  const file = useImageFile(editor, src)
  const bare = useBareFile(file)
  const location = useInlineImages().locationOf?.(contentIdOf(src) ?? '')
  if (!file) return null
  const leaving = (location === 'dropped' && bare) || file
  const [width, height] = [Number(attrs['width']), Number(attrs['height'])]
  return (
    <>
      <ImageFileActions {...{ editor, at, src, file }} />
      {width > 0 && <ImageWeight {...{ editor, at, file: leaving, shown: { width, height } }} />}
      {bare && location && <LocationNote {...{ editor, at, location, file }} />}
    </>
  )
}

const boxOf = (image: HTMLElement | null) => (image ?? document.body).getBoundingClientRect()

type SizesProps = {
  image: { readonly current: HTMLElement | null }
  width: number
  onSize: (size: ImageSize) => void
}

/** Shares of its own size; none while it is not shown. */
function Sizes({ image, width, onSize }: SizesProps) {
  const t = useTranslate()
  const natural = useNaturalSize(image)
  if (!natural) return null
  return sizes.map(([word, share]) => {
    const size = fitted(natural, share, natural.room)
    return (
      <Button
        key={word}
        aria-pressed={Math.abs(width - size.width) <= 1}
        onMouseDown={(event) => event.preventDefault()}
        onClick={() => onSize(size)}
      >
        {t(word)}
      </Button>
    )
  })
}

type AltProps = { alt: string; onAlt: (alt: string) => void; onLeave: () => void }

function AltField({ alt, onAlt, onLeave }: AltProps) {
  const t = useTranslate()
  return (
    <input
      aria-label={t('image.alt')}
      placeholder={t('image.altHint')}
      defaultValue={alt}
      onBlur={({ target }) => target.value !== alt && onAlt(target.value)}
      onKeyDown={(event) => {
        if (event.key !== 'Enter') return
        event.preventDefault()
        onLeave()
      }}
    />
  )
}
