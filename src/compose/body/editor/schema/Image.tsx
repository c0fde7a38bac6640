/** A picture in the text. Its bytes are a file of the message, named by content id; how it is shown is images/. */
import { Node } from '@tiptap/core'
import { isImageSource } from '#compose/body/document/imageHtml.ts'

const length = (name: 'width' | 'height') => ({
  default: null,
  parseHTML: (element: HTMLElement) => {
    const value = Number(element.getAttribute(name))
    return value > 0 && value < 10_000 ? Math.round(value) : null
  },
})

export const Image = Node.create({
  name: 'image',
  group: 'inline',
  inline: true,
  draggable: true,
  addAttributes: () => ({
    // Never an `src` of the page: what it names is fetched by nobody.
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
  renderText: ({ node }) => String(node.attrs['alt'] ?? ''),
})
