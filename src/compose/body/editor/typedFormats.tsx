/**
 * Formats that are typed as in Markdown: **bold**, `code`, "# ", "> ", and "---" with Enter. One Backspace takes it
 * back. Only where nobody means the signs themselves: not inside a word, not around blanks, not in a plain-text message.
 */
import {
  Extension,
  InputRule,
  markInputRule,
  textblockTypeInputRule,
  wrappingInputRule,
  type Editor,
} from '@tiptap/core'
import { splitBlock } from '@tiptap/pm/commands'
import { Plugin, TextSelection } from '@tiptap/pm/state'
import type { EditorView } from '@tiptap/pm/view'

const isOff = new WeakSet<Editor>()

/** The message is plain text: signs are what is sent. */
export function stopTypedFormats(editor: Editor, isPlainText: boolean) {
  if (isPlainText) isOff.add(editor)
  else isOff.delete(editor)
}

export const TypedFormats = Extension.create({
  name: 'typedFormats',
  addInputRules() {
    const { editor } = this
    const { bold, code } = editor.schema.marks
    const { heading, blockquote } = editor.schema.nodes
    if (!bold || !code || !heading || !blockquote) return []
    const headingOf = ([, signs = '']: string[]) => ({ level: signs.length })
    const rules = [
      markInputRule({ find: /(?:^|\s)(\*\*([^\s*](?:[^*]*[^\s*])?)\*\*)$/, type: bold }),
      markInputRule({ find: /(?:^|\s)(`([^\s`](?:[^`]*[^\s`])?)`)$/, type: code }),
      textblockTypeInputRule({ find: /^(#{1,3})\s$/, type: heading, getAttributes: headingOf }),
      wrappingInputRule({ find: /^>\s$/, type: blockquote }),
    ]
    return rules.map(
      ({ find, handler }) =>
        new InputRule({ find, handler: (typed) => (isOff.has(editor) ? null : handler(typed)) }),
    )
  },
  addProseMirrorPlugins() {
    return [ruleOnEnter(this.editor)]
  },
})

/** As tiptap keeps what one Backspace takes back; three dashes stay with the line that Enter began. */
function ruleOnEnter(editor: Editor): Plugin {
  const plugin: Plugin = new Plugin({
    state: {
      init: (): unknown => null,
      apply(tr, before: unknown) {
        const done: unknown = tr.getMeta(plugin)
        return done ?? (tr.selectionSet || tr.docChanged ? null : before)
      },
    },
    props: {
      handleKeyDown(view, { key, shiftKey, ctrlKey, metaKey, altKey }) {
        if (key !== 'Enter' || shiftKey || ctrlKey || metaKey || altKey) return false
        return !isOff.has(editor) && drawRule(view, plugin)
      },
    },
  })
  return Object.assign(plugin, { spec: { ...plugin.spec, isInputRules: true } })
}

function drawRule(view: EditorView, plugin: Plugin): boolean {
  const { selection, schema } = view.state
  const { $from } = selection
  const rule = schema.nodes['horizontalRule']?.create()
  const index = $from.index(-1)
  const isRule =
    rule &&
    selection instanceof TextSelection &&
    selection.empty &&
    $from.parent.type.name === 'paragraph' &&
    $from.parent.textContent === '---' &&
    $from.parentOffset === 3 &&
    $from.node(-1).canReplaceWith(index, index + 1, rule.type)
  if (!isRule || !splitBlock(view.state, view.dispatch)) return false
  const [from, to] = [$from.before(), $from.after()]
  const { tr } = view.state
  tr.replaceWith(from, to, rule)
  view.dispatch(tr.setMeta(plugin, { transform: tr, from: 0, to: 0, text: '' }).scrollIntoView())
  return true
}
