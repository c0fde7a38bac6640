/**
 * Marks what was found, without touching the text: by the highlights of CSS, or by decorations where a browser has none.
 * Give nothing to take all marks away.
 */
import type { Editor } from '@tiptap/core'
import { Plugin, PluginKey } from '@tiptap/pm/state'
import { Decoration, DecorationSet } from '@tiptap/pm/view'
import type { Match } from './findText.ts'

const names = ['found', 'found-current'] as const
const key = new PluginKey<DecorationSet>('found')

export function highlight(editor: Editor, matches: readonly Match[], current: Match | undefined) {
  if (typeof Highlight === 'function' && 'highlights' in CSS) paint(editor, matches, current)
  else decorate(editor, matches, current)
}

export function rangeOf({ view }: Editor, { from, to }: Match): Range {
  const [start, end] = [view.domAtPos(from, 1), view.domAtPos(to, -1)]
  const range = document.createRange()
  range.setStart(start.node, start.offset)
  range.setEnd(end.node, end.offset)
  return range
}

function paint(editor: Editor, matches: readonly Match[], current: Match | undefined) {
  const others = matches.filter((match) => match !== current)
  for (const [at, marked] of [others, current ? [current] : []].entries()) {
    const name = names[at] ?? ''
    if (marked.length > 0)
      CSS.highlights.set(name, new Highlight(...marked.map((match) => rangeOf(editor, match))))
    else CSS.highlights.delete(name)
  }
}

function decorate(editor: Editor, matches: readonly Match[], current: Match | undefined) {
  if (!key.get(editor.state)) editor.registerPlugin(plugin())
  const decorations = matches.map((match) =>
    Decoration.inline(match.from, match.to, { class: match === current ? names[1] : names[0] }),
  )
  const shown = DecorationSet.create(editor.state.doc, decorations)
  editor.view.dispatch(editor.state.tr.setMeta(key, shown).setMeta('addToHistory', false))
}

function plugin(): Plugin<DecorationSet> {
  return new Plugin<DecorationSet>({
    key,
    state: {
      init: () => DecorationSet.empty,
      apply: (change, shown) =>
        (change.getMeta(key) as DecorationSet | undefined) ?? shown.map(change.mapping, change.doc),
    },
    props: { decorations: (state) => key.getState(state) },
  })
}
