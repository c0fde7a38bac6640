/** ProseMirror with its own basic schema, lists, tables and history: no views of ours, no plugin that draws. */
import { baseKeymap } from '@tiptap/pm/commands'
import { history } from '@tiptap/pm/history'
import { keymap } from '@tiptap/pm/keymap'
import { Schema } from '@tiptap/pm/model'
import { addListNodes } from '@tiptap/pm/schema-list'
import { EditorState } from '@tiptap/pm/state'
import { tableNodes } from '@tiptap/pm/tables'
import { EditorView } from '@tiptap/pm/view'
import { schema as basic } from 'prosemirror-schema-basic'
import { takeField } from './field.ts'

const tables = tableNodes({ tableGroup: 'block', cellContent: 'block+', cellAttributes: {} })
const schema = new Schema({
  nodes: addListNodes(basic.spec.nodes, 'paragraph block*', 'block').append(tables),
  marks: basic.spec.marks,
})
const mount = takeField()
mount.style.whiteSpace = 'pre-wrap'
new EditorView(
  { mount },
  { state: EditorState.create({ schema, plugins: [history(), keymap(baseKeymap)] }) },
)
