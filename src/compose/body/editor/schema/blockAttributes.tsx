/**
 * What blocks say besides their text, as attributes of the schema. They are read from the `data-` names that
 * html/ gives to what it understood, never from the HTML itself; shown by style, which the page's policy
 * allows as long as it is set through the CSSOM.
 */
import { Extension } from '@tiptap/core'
import { alignments, indentStep } from '#compose/body/document/blockAttributes.ts'

const textBlocks = ['paragraph', 'heading']
const containers = ['division', 'blockquote', 'bulletList', 'orderedList', 'listItem']
const tables = ['table', 'tableRow', 'tableCell', 'tableHeader']
const others = ['codeBlock', 'horizontalRule']
const all = [...textBlocks, ...containers, ...tables, ...others]

type Attributes = Record<string, unknown>

const align = {
  default: null,
  parseHTML: (element: HTMLElement) =>
    alignments.find((one) => one === element.dataset['align']) ?? null,
  renderHTML: ({ align }: Attributes) => (align ? { style: `text-align:${String(align)}` } : {}),
}

const indent = {
  default: 0,
  parseHTML: (element: HTMLElement) => Number(element.dataset['indent'] ?? 0),
  renderHTML: ({ indent }: Attributes) =>
    indent ? { style: `margin-inline-start:${Number(indent) * indentStep}px` } : {},
}

/** Not chosen: the text decides (document/direction.ts). */
const dir = {
  default: null,
  parseHTML: (element: HTMLElement) => element.dataset['dir'] ?? null,
  rendered: false,
}

const foreign = {
  default: null,
  keepOnSplit: true,
  parseHTML: (element: HTMLElement) => readJson(element.dataset['foreign']),
  renderHTML: ({ foreign }: Attributes) => {
    const style = (foreign as Record<string, string> | null)?.['style']
    return style ? { style } : {}
  },
}

const source = {
  default: null,
  keepOnSplit: false,
  parseHTML: ({ dataset: { raw, open, close } }: HTMLElement) =>
    raw ?? (open === undefined ? null : { open, close }),
  rendered: false,
}

export const BlockAttributes = Extension.create({
  name: 'blockAttributes',
  addGlobalAttributes: () => [
    { types: textBlocks, attributes: { align, indent } },
    { types: [...textBlocks, 'bulletList', 'orderedList', 'blockquote'], attributes: { dir } },
    { types: all, attributes: { foreign } },
    { types: [...textBlocks, ...containers, ...others, 'table'], attributes: { source } },
  ],
})

function readJson(text: string | undefined): unknown {
  return text === undefined ? null : (JSON.parse(text) as unknown)
}
