/** A picture in the text. Its bytes are a file of the message, named by content id. */
import { Node, type Editor } from '@tiptap/core'
import { DOMSerializer, type Schema } from '@tiptap/pm/model'
import { Plugin } from '@tiptap/pm/state'
import type { AddedImage } from '#compose/body/InlineImagesContext.tsx'
import { isImageSource } from '#compose/body/document/imageHtml.ts'
import { createImageSource, imagesOf, type ImageStorage } from './imageSource.ts'
import { ImageView } from './imageView.ts'

const length = (name: 'width' | 'height') => ({
  default: null,
  parseHTML: (element: HTMLElement) => {
    const value = Number(element.getAttribute(name))
    return value > 0 && value < 10_000 ? Math.round(value) : null
  },
})

export const Image = Node.create<object, ImageStorage>({
  name: 'image',
  group: 'inline',
  inline: true,
  draggable: true,
  addStorage: () => ({ source: createImageSource() }),
  addAttributes: () => ({
    // In the page ImageView shows it, and what it names is fetched by nobody; in what is copied it is an `src`.
    src: {
      default: '',
      parseHTML: (element: HTMLElement) => element.dataset['src'] ?? '',
      renderHTML: ({ src }: Record<string, unknown>) => ({ 'data-src': src }),
    },
    alt: { default: '', parseHTML: (element: HTMLElement) => element.getAttribute('alt') ?? '' },
    width: length('width'),
    height: length('height'),
  }),
  parseHTML: () => [
    {
      tag: 'img[data-src]',
      getAttrs: (element) => (isImageSource(element.dataset['src'] ?? '') ? {} : false),
    },
  ],
  renderHTML: ({ HTMLAttributes }) => ['img', HTMLAttributes],
  addNodeView() {
    const { source } = this.storage
    return ({ node, view, getPos }) => new ImageView(node, { view, getPos }, source)
  },
  addProseMirrorPlugins() {
    return [new Plugin({ props: { clipboardSerializer: copiedAs(this.editor.schema) } })]
  },
  renderText: ({ node }) => String(node.attrs['alt'] ?? ''),
})

/** As other programs read it; written into a document that fetches nothing. */
function copiedAs(schema: Schema): DOMSerializer {
  const nodes = DOMSerializer.nodesFromSchema(schema)
  const image: (typeof nodes)[string] = ({ attrs }) => {
    const { src, alt, width, height } = attrs
    return ['img', { src, alt, width, height }]
  }
  return new DOMSerializer({ ...nodes, image }, DOMSerializer.marksFromSchema(schema))
}

/** Makes them files of the message: each that was taken, with what its picture names it by. */
export function addImages(editor: Editor, files: readonly File[]): readonly AddedImage[] {
  const source = imagesOf(editor)
  const { add, fresh } = source.getState()
  const added = files.length === 0 ? [] : (add?.(files) ?? [])
  source.setState({ fresh: new Set([...fresh, ...added.map(({ src }) => src)]) })
  return added
}
