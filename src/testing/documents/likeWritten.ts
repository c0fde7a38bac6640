/**
 * A document as it is written and read, to be compared: what says nothing is left out, texts of one look are one, spaces
 * are spaces however they are spelled. A line that is all of a cell or an item is a line of any kind.
 */
import type { DocumentMark, DocumentNode } from '#compose/body/document/documentNode.ts'

type Written = {
  readonly type: string
  readonly text?: string
  readonly marks: readonly string[]
  readonly attrs: string
  readonly content: readonly Written[]
}

export function likeWritten(node: DocumentNode, within = ''): Written {
  const content: Written[] = []
  for (const one of node.content ?? []) {
    const next = likeWritten(one, node.type)
    const last = content.at(-1)
    if (last && isSameText(last, next))
      content.splice(-1, 1, { ...next, text: `${last.text}${next.text}` })
    else content.push(next)
  }
  const { tag: _, ...untagged } = node.attrs ?? {}
  const isLine = /^(?:tableCell|tableHeader|listItem)$/.test(within)
  return {
    type: node.type,
    ...(node.text !== undefined && { text: node.text.replaceAll('\u00a0', ' ') }),
    marks: (node.marks ?? []).map(markOf).sort(),
    attrs: said(isLine ? untagged : node.attrs),
    content,
  }
}

function isSameText(one: Written, other: Written): boolean {
  return one.type === 'text' && other.type === 'text' && String(one.marks) === String(other.marks)
}

const markOf = ({ type, attrs }: DocumentMark) => `${type} ${said(attrs)}`

const silent: Readonly<Record<string, unknown>> = {
  ...{ indent: 0, colspan: 1, rowspan: 1, start: 1, tag: 'div' },
}

function said(attrs: DocumentNode['attrs'] = {}): string {
  const entries = Object.entries(attrs).filter(
    ([name, value]) => value !== null && value !== undefined && value !== silent[name],
  )
  return JSON.stringify(entries.sort(([one], [other]) => (one < other ? -1 : 1)))
}
