/**
 * Blocks that read the other way than what is around them are shown so while they are typed: by the
 * rule of documentToHtml.ts, so that what is seen is what travels. The message itself does not hold it.
 */
import { Extension } from '@tiptap/core'
import type { Node } from '@tiptap/pm/model'
import { Plugin, PluginKey } from '@tiptap/pm/state'
import { Decoration, DecorationSet } from '@tiptap/pm/view'
import { directionOf, type Direction } from '#compose/body/document/direction.ts'

const key = new PluginKey<DecorationSet>('directions')

export const Directions = Extension.create({
  name: 'directions',
  addProseMirrorPlugins() {
    const plugin: Plugin<DecorationSet> = new Plugin({
      key,
      state: {
        init: (_, { doc }) => directionsIn(doc),
        apply: (change, shown) => (change.docChanged ? directionsIn(change.doc) : shown),
      },
      props: { decorations: (state) => key.getState(state) },
    })
    return [plugin]
  },
})

function directionsIn(doc: Node): DecorationSet {
  const found: Decoration[] = []
  collect(doc, 0, 'ltr', found)
  return found.length === 0 ? DecorationSet.empty : DecorationSet.create(doc, found)
}

function collect(parent: Node, start: number, around: Direction, found: Decoration[]) {
  parent.forEach((block, offset) => {
    const from = start + offset
    const reads = readsAs(block) ?? around
    if (reads !== around) found.push(Decoration.node(from, from + block.nodeSize, { dir: reads }))
    if (!block.isTextblock) collect(block, from + 1, reads, found)
  })
}

/** Nodes never change, so a key costs no more than the blocks it changed. */
const known = new WeakMap<Node, Direction | 'none'>()

/** What was chosen for it, else what its text says. */
function readsAs(node: Node): Direction | undefined {
  const chosen: unknown = node.attrs['dir']
  if (chosen === 'ltr' || chosen === 'rtl') return chosen
  if (node.isText) return directionOf(node.text ?? '')
  const before = known.get(node)
  const reads = before ?? firstIn(node) ?? 'none'
  if (!before) known.set(node, reads)
  return reads === 'none' ? undefined : reads
}

function firstIn(node: Node): Direction | undefined {
  for (const child of node.children) {
    const reads = readsAs(child)
    if (reads) return reads
  }
  return undefined
}
