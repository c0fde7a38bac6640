/**
 * Tables, as far as the schema needs them (`tableRole` is what prosemirror-tables knows them by). Commands,
 * handles and the keys of cells are fetched when a table first appears (tables/).
 */
import { Extension, Node } from '@tiptap/core'

const span = (name: 'colspan' | 'rowspan') => ({
  default: 1,
  parseHTML: (element: HTMLElement) =>
    Math.min(Math.max(Number(element.getAttribute(name)) || 1, 1), 100),
})

const cellAttributes = () => ({
  colspan: span('colspan'),
  rowspan: span('rowspan'),
  /** Pixels of each column it spans. */
  colwidth: {
    default: null,
    parseHTML: (element: HTMLElement) => {
      const widths = (element.dataset['colwidth'] ?? '').split(',').map(Number)
      const spanned = Number(element.getAttribute('colspan')) || 1
      return widths.length === spanned && widths.every((one) => one > 0) ? widths : null
    },
    renderHTML: ({ colwidth }: Record<string, unknown>) =>
      Array.isArray(colwidth)
        ? { 'data-colwidth': colwidth.join(','), style: `width:${String(colwidth[0])}px` }
        : {},
  },
  background: {
    default: null,
    parseHTML: (element: HTMLElement) => element.dataset['background'] ?? null,
    renderHTML: ({ background }: Record<string, unknown>) =>
      background
        ? { 'data-background': background, style: `background-color:${String(background)}` }
        : {},
  },
})

const Table = Node.create({
  name: 'table',
  group: 'block',
  content: 'tableRow+',
  isolating: true,
  /** Chosen for all of it: "all" or "none". */
  addAttributes: () => ({
    borders: {
      default: null,
      parseHTML: () => null,
      renderHTML: ({ borders }: Record<string, unknown>) => ({ 'data-borders': borders }),
    },
  }),
  parseHTML: () => [{ tag: 'table' }],
  renderHTML: ({ HTMLAttributes }) => ['table', HTMLAttributes, ['tbody', 0]],
})

const Row = Node.create({
  name: 'tableRow',
  content: '(tableCell | tableHeader)*',
  parseHTML: () => [{ tag: 'tr' }],
  renderHTML: ({ HTMLAttributes }) => ['tr', HTMLAttributes, 0],
})

const cell = (name: string, tag: string) =>
  Node.create({
    name,
    content: 'block+',
    isolating: true,
    addAttributes: cellAttributes,
    parseHTML: () => [{ tag }],
    renderHTML: ({ HTMLAttributes }) => [tag, HTMLAttributes, 0],
  })

const roles: Readonly<Record<string, string>> = {
  table: 'table',
  tableRow: 'row',
  tableCell: 'cell',
  tableHeader: 'header_cell',
}

const TableRoles = Extension.create({
  name: 'tableRoles',
  extendNodeSchema: ({ name }) => (roles[name] ? { tableRole: roles[name] } : {}),
})

export const tables = [Table, Row, cell('tableCell', 'td'), cell('tableHeader', 'th'), TableRoles]
